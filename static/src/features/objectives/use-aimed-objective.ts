import { useEffect } from 'react';
import { findById, hasId } from '#domain/kernel/collection';
import type { Quarter } from '#domain/quarter/quarter';
import { useQuarter } from '../../sync/quarter-context';
import { useRoute } from '../../ui/routing/route-context';

/** An objective, or the one that a key result or hypothesis stands in: links lead to all three. */
const objectiveOf = ({ objectives, keyResults, hypotheses }: Quarter, id: string): string | null =>
  hasId(objectives, id)
    ? id
    : (findById(keyResults, id)?.objectiveId ?? findById(hypotheses, id)?.objectiveId ?? null);

interface AimedObjective {
  readonly objective: string | null;
  /** The address names something that the quarter does not have. */
  readonly isMissing: boolean;
}

/** The objective that the address names, brought into view and given the focus. */
export const useAimedObjective = (): AimedObjective => {
  const route = useRoute();
  const aimed = route.name === 'objectives.objective' ? route.objective : null;
  const objective = useQuarter((quarter) => (aimed === null ? null : objectiveOf(quarter, aimed)));
  useEffect(() => {
    const card = objective === null ? null : document.getElementById(`objective-${objective}`);
    card?.scrollIntoView({ block: 'center' });
    // Whoever followed a link goes on there.
    card?.focus({ preventScroll: true });
  }, [objective]);
  return { objective, isMissing: aimed !== null && objective === null };
};
