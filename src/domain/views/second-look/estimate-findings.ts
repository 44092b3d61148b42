import { isOnTheBoard } from '../../entities/milestones/milestone/lineage';
import type { ScoreRound } from '../../entities/scoring/score-round/score-round';
import type { Role } from '../../entities/team/member/member';
import { findById, groupedBy } from '../../kernel/collection';
import type { Quarter } from '../../quarter/quarter';
import type { Finding } from '../findings/finding';
import { findingOf } from '../findings/finding-of';
import { sizeBallots, type SizeBallot } from '../sessions/size-ballots';
import { isOfTheGroup } from '../../entities/team/member/member';
import { lastRunOf, takingPart } from './session-stage';

const ofCard = ({ card }: SizeBallot): readonly string[] => [card];

/** Those who usually estimate for others. */
const USUAL: readonly Role[] = ['product', 'tech lead'];

const whyFew = (quarter: Quarter, voters: ReadonlySet<string>, present: number): string | null => {
  if (voters.size === 1) return 'One person alone sized this card.';
  if (voters.size < present / 2) return `${voters.size} of the ${present} who were there sized this card.`;
  const isUsual = [...voters].every((id) => USUAL.includes(findById(quarter.members, id)?.role ?? 'other'));
  const areOthers = quarter.members.some(({ role }) => !USUAL.includes(role) && role !== 'stakeholder');
  return isUsual && areOthers ? 'Only product and tech leads sized this card.' : null;
};

/** ESTIMATES_BY_FEW: one voice, fewer than half of those there, or only those who usually estimate (S3-11). */
export const findFewEstimates = (quarter: Quarter): readonly Finding[] => {
  if (quarter.members.length < 2) return [];
  const run = lastRunOf(quarter, 's3');
  const present = run === undefined ? 0 : takingPart(quarter, run.id).filter(isOfTheGroup).length;
  return [...groupedBy(sizeBallots(quarter), ofCard)].flatMap(([id, ballots]) => {
    const milestone = findById(quarter.milestones, id);
    if (milestone === undefined || !isOnTheBoard(milestone)) return [];
    const voters = new Set(ballots.map(({ memberId }) => memberId));
    const why = whyFew(quarter, voters, present);
    if (why === null) return [];
    return [
      findingOf('ESTIMATES_BY_FEW', 'milestone', milestone, {
        brief: 'Sized by few',
        message: why,
        nextStep: 'Ask for its size once more in #3, with those who would do the work.',
      }),
    ];
  });
};

const cardsOf = ({ cards, scale, state }: ScoreRound): readonly string[] =>
  scale === 'effort' && state === 'revealed' ? cards : [];

/** SIZE_DEF_CHANGED: a card has a size whose meaning was changed after the team voted on it (S3-16). */
export const findResized = (quarter: Quarter): readonly Finding[] => {
  const rounds = groupedBy(quarter.scoreRounds, cardsOf);
  return quarter.milestones.flatMap((milestone) => {
    const { id, effort } = milestone;
    const asked = rounds.get(id)?.at(-1)?.openedAt;
    const changed = findById(quarter.sizeDefinitions, effort ?? '')?.changedAt;
    if (effort === null || asked === undefined || changed == null || changed <= asked) return [];
    if (!isOnTheBoard(milestone)) return [];
    return [
      findingOf('SIZE_DEF_CHANGED', 'milestone', milestone, {
        brief: 'Size means more now',
        message: `What ${effort} means was changed after the team sized this card.`,
        nextStep: `Read what ${effort} means now, and ask for the size once more in #3 if it does not fit.`,
      }),
    ];
  });
};
