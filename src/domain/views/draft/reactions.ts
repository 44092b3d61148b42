import type { Reaction, ReactionKind } from '../../entities/plan/reaction/reaction';
import { byId, findById } from '../../kernel/collection';
import type { Quarter } from '../../quarter/quarter';

/** What is said of one card's weeks, what is not settled first. */
export const reactionsTo = ({ reactions }: Quarter, card: string): readonly Reaction[] =>
  reactions
    .filter(({ milestoneId }) => milestoneId === card)
    .toSorted((a, b) => Number(a.resolved) - Number(b.resolved) || byId(a, b));

/** Reactions that nobody settled, in the order of the weeks that they are about (S4-4); that it is fine leaves nothing to settle. */
export const openReactions = (quarter: Quarter, kind?: ReactionKind): readonly Reaction[] => {
  const weekOf = ({ milestoneId }: Reaction): number =>
    findById(quarter.placements, milestoneId)?.startWeek ?? Number.POSITIVE_INFINITY;
  return quarter.reactions
    .filter((one) => !one.resolved && one.kind !== 'fine' && (kind === undefined || one.kind === kind))
    .toSorted((a, b) => weekOf(a) - weekOf(b) || byId(a, b));
};

/** What one member said of a card and is not settled; of several the last. */
export const ownReaction = ({ reactions }: Quarter, card: string, member: string): Reaction | undefined =>
  reactions.findLast(({ milestoneId, by, resolved }) => milestoneId === card && by === member && !resolved);
