import type { Milestone } from '../../entities/milestones/milestone/milestone';
import { isOnTheBoard } from '../../entities/milestones/milestone/lineage';
import { findById } from '../../kernel/collection';
import type { Quarter } from '../../quarter/quarter';

/** Cards that stand together: in a cluster of the team's own, under a hypothesis, or in neither. */
export interface CardGroup {
  readonly kind: 'cluster' | 'hypothesis' | 'loose';
  /** Id of the cluster or hypothesis; empty: neither. */
  readonly id: string;
  readonly title: string;
  readonly cards: readonly Milestone[];
}

/**
 * The cards of #2 as they stand together (G-11): hypotheses are the first clusters, those that the team named come before
 * them, and what belongs nowhere comes last. Noise is in none.
 */
export const cardGroups = (quarter: Quarter): readonly CardGroup[] => {
  const cards = quarter.milestones.filter(isOnTheBoard);
  const clusterOf = ({ clusterId }: Milestone): string | null =>
    clusterId !== null && findById(quarter.clusters, clusterId) !== undefined ? clusterId : null;
  const hypothesisOf = ({ hypothesisIds }: Milestone): string | null =>
    hypothesisIds.find((id) => findById(quarter.hypotheses, id) !== undefined) ?? null;
  const loose = cards.filter((card) => clusterOf(card) === null && hypothesisOf(card) === null);
  return [
    ...quarter.clusters
      .filter(({ sessionId }) => sessionId === 's2')
      .map(({ id, name }): CardGroup => ({
        kind: 'cluster',
        id,
        title: name,
        cards: cards.filter((card) => clusterOf(card) === id),
      })),
    ...quarter.hypotheses.map(({ id, text }): CardGroup => ({
      kind: 'hypothesis',
      id,
      title: text,
      cards: cards.filter((card) => clusterOf(card) === null && hypothesisOf(card) === id),
    })),
    ...(loose.length === 0 ? [] : [{ kind: 'loose', id: '', title: '', cards: loose } as const]),
  ];
};
