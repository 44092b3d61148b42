import type { Quarter } from '../../quarter/quarter';
import type { Finding } from '../findings/finding';
import { findingOf } from '../findings/finding-of';
import { blockerRound } from '../sessions/blocker-round';
import { namedSession } from './session-findings';
import { isBehind } from './session-stage';

/** BLOCKERS_IGNORED: #1 is past its blocker round, and nobody was asked, or somebody has not answered (S1-15). */
export const findIgnoredBlockers = (quarter: Quarter): readonly Finding[] => {
  if (!isBehind(quarter, 's1', 's1.blockers')) return [];
  const answers = blockerRound(quarter, null);
  const open = answers.filter(({ state }) => state === 'unanswered').length;
  if (open === 0) return [];
  const hasRun = open < answers.length;
  return [
    findingOf('BLOCKERS_IGNORED', 'session', namedSession('s1'), {
      brief: 'Blockers not asked',
      message: hasRun
        ? `${open} of ${answers.length} people have not said what could stop them, nor that nothing does.`
        : 'Nobody was asked what could stop them.',
      nextStep: 'Ask each of them for one risk or dependency; “none” is an answer.',
    }),
  ];
};
