import { SESSION_IDS, type SessionId } from '../../entities/facilitation/session/session-id';
import type { Quarter } from '../../quarter/quarter';
import type { Finding } from '../findings/finding';
import { findingOf } from '../findings/finding-of';
import { daysToSprint, sessionGaps, type SessionGap } from '../sessions/session-days';
import { lastRunOf } from './session-stage';

/** A session as findings name it. */
export const namedSession = (id: SessionId): { readonly id: SessionId; readonly title: string } => ({
  id,
  title: `Session #${id.slice(1)}`,
});

const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);

const wanted = ({ least, most }: SessionGap): string =>
  least === null ? `at most ${days(most)}` : `${least} to ${days(most)}`;

const gapWords = (gap: SessionGap): Pick<Finding, 'brief' | 'message' | 'nextStep'> => {
  const { title: earlier } = namedSession(gap.from);
  if (gap.verdict === 'backwards')
    return {
      brief: 'Before its session',
      message: `It stands ${days(-gap.days)} before ${earlier}, whose results it needs.`,
      nextStep: `Give it a day behind ${earlier} on the Sessions tab.`,
    };
  const isPast = gap.isPast ? 'were' : 'are';
  return {
    brief: gap.verdict === 'soon' ? 'Too soon' : 'Long gap',
    message: `There ${gap.days === 1 ? (gap.isPast ? 'was' : 'is') : isPast} ${days(gap.days)} between ${earlier} and it; ${wanted(gap)} is good.`,
    nextStep: gap.isPast
      ? `Begin the next session with what ${earlier} left, so that everybody has it in mind.`
      : 'Choose another day for it on the Sessions tab.',
  };
};

/** SESSION_GAP (G-20). */
export const findGaps = (quarter: Quarter): readonly Finding[] =>
  sessionGaps(quarter)
    .filter(({ verdict }) => verdict !== 'fine' && verdict !== 'same-day')
    .map((gap) => findingOf('SESSION_GAP', 'session', namedSession(gap.to), gapWords(gap)));

/** SAME_DAY (G-20). */
export const findSameDay = (quarter: Quarter): readonly Finding[] =>
  sessionGaps(quarter)
    .filter(({ verdict }) => verdict === 'same-day')
    .map(({ from, to, isPast }) =>
      findingOf('SAME_DAY', 'session', namedSession(to), {
        brief: 'Same day',
        message: `It ${isPast ? 'was' : 'is to be'} held on the day of ${namedSession(from).title}: nobody can think about what that left.`,
        nextStep: isPast
          ? 'Look at its results once more when everybody has slept on them.'
          : 'Choose another day for it on the Sessions tab.',
      }),
    );

/** TOO_CLOSE_TO_SPRINT (G-20). */
export const findCloseToSprint = (quarter: Quarter): readonly Finding[] => {
  const gap = daysToSprint(quarter);
  if (gap?.isClose !== true) return [];
  return [
    findingOf('TOO_CLOSE_TO_SPRINT', 'session', namedSession('s4'), {
      brief: 'Close to the sprint',
      message:
        gap.days < 0
          ? 'The first sprint begins before the draft plan is made.'
          : `The first sprint begins ${gap.days === 0 ? 'on the same day' : `${days(gap.days)} later`}: two days are good.`,
      nextStep: 'Hold it earlier, or let the first sprint begin with what is sure.',
    }),
  ];
};

/** So much longer than planned is no longer chance, in parts of the planned minutes. */
const TOLERATED = 0.1;
const MINUTE_MS = 60_000;

const findOverrunOf = (quarter: Quarter, id: SessionId): readonly Finding[] => {
  const run = lastRunOf(quarter, id);
  if (run === undefined) return [];
  const left = run.activities.filter(({ took }) => took !== null);
  // An activity that the team came back to was given its minutes once.
  const planned = new Map(left.map((one) => [one.activity, one.planned]));
  const minutes = [...planned.values()].reduce((sum, one) => sum + one, 0);
  const took = left.reduce((sum, one) => sum + (one.took ?? 0), 0) / MINUTE_MS;
  const over = Math.round(took - minutes);
  if (over < 1 || took <= minutes * (1 + TOLERATED)) return [];
  return [
    findingOf('OVERRUN', 'session', namedSession(id), {
      brief: 'Took longer',
      message: `It took ${over === 1 ? '1 minute' : `${over} minutes`} more than the ${minutes} that were planned.`,
      nextStep: 'Give the next session the minutes it needs, or cut its list by votes.',
    }),
  ];
};

/** OVERRUN: a holding took more than a tenth longer than planned (G-6). */
export const findOverruns = (quarter: Quarter): readonly Finding[] =>
  SESSION_IDS.flatMap((id) => findOverrunOf(quarter, id));
