import type { Milestone } from '#domain/entities/milestones/milestone/milestone';
import { findById } from '#domain/kernel/collection';
import type { BatchPart } from '#domain/quarter/command';
import type { Quarter } from '#domain/quarter/quarter';
import type { BoardTarget } from './board-kind';
import { hypothesisThread } from './validation-commands';

/** What of a card changes when it goes to a group; a hypothesis takes it with objective and key results. */
const changesTo = (quarter: Quarter, card: Milestone, { kind, id }: BoardTarget): Partial<Milestone> => {
  if (kind === 'cluster') return { clusterId: id };
  return { clusterId: null, ...hypothesisThread(quarter, card, kind === 'loose' ? '' : id) };
};

/** Puts cards into a group. */
export const moveParts = (
  quarter: Quarter,
  cards: readonly string[],
  target: BoardTarget,
): readonly BatchPart[] =>
  cards.flatMap((id): readonly BatchPart[] => {
    const card = findById(quarter.milestones, id);
    if (card === undefined) return [];
    const { clusterId, objectiveId, keyResultIds, hypothesisIds } = card;
    const was =
      target.kind === 'cluster' ? { clusterId } : { clusterId, objectiveId, keyResultIds, hypothesisIds };
    return [{ kind: 'milestone.edit', target: id, changes: changesTo(quarter, card, target), was }];
  });

/** All cards of a cluster, whether they are on the board or aside, go to another group, and the cluster goes. */
export const mergeParts = (quarter: Quarter, cluster: string, into: BoardTarget): readonly BatchPart[] => [
  ...moveParts(
    quarter,
    quarter.milestones.filter(({ clusterId }) => clusterId === cluster).map(({ id }) => id),
    into,
  ),
  { kind: 'cluster.remove', target: cluster },
];
