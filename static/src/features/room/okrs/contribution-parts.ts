import { findById } from '#domain/kernel/collection';
import type { BatchPart } from '#domain/quarter/command';
import type { Quarter } from '#domain/quarter/quarter';
import type { BoardTarget } from '../activities/board-kind';

/** Puts ideas into a cluster, or back to what they serve. */
export const moveContributions = (
  quarter: Quarter,
  cards: readonly string[],
  { kind, id }: BoardTarget,
): readonly BatchPart[] =>
  cards.flatMap((target): readonly BatchPart[] => {
    const card = findById(quarter.contributions, target);
    if (card === undefined) return [];
    const { clusterId, companyObjectiveId } = card;
    return kind === 'cluster'
      ? [{ kind: 'contribution.edit', target, changes: { clusterId: id }, was: { clusterId } }]
      : [
          {
            kind: 'contribution.edit',
            target,
            changes: { clusterId: null, companyObjectiveId: kind === 'loose' ? null : id },
            was: { clusterId, companyObjectiveId },
          },
        ];
  });

/** All ideas of a cluster go to another group with the objective that came of them, and the cluster goes. */
export const mergeContributions = (
  quarter: Quarter,
  cluster: string,
  into: BoardTarget,
): readonly BatchPart[] => [
  ...moveContributions(
    quarter,
    quarter.contributions.filter(({ clusterId }) => clusterId === cluster).map(({ id }) => id),
    into,
  ),
  ...(into.kind === 'cluster'
    ? quarter.objectives
        .filter(({ clusterId }) => clusterId === cluster)
        .map(({ id }): BatchPart => ({
          kind: 'objective.edit',
          target: id,
          changes: { clusterId: into.id },
        }))
    : []),
  { kind: 'cluster.remove', target: cluster },
];
