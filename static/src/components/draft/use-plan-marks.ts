import { useMemo } from 'react';
import type { Quarter } from '#domain/quarter/quarter';
import { cardMarks, type MarkedCard } from '#domain/views/draft/card-marks';
import { createSelector } from '../../sync/create-selector';
import { useQuarter } from '../../sync/quarter-context';
import { marksByCard, type CardMarks } from './card-standing';

const selectMarks = createSelector((quarter: Quarter): readonly MarkedCard[] => cardMarks(quarter));

/** What the plan's rules know of each card of the open quarter. */
export const usePlanMarks = (): CardMarks => {
  const marked = useQuarter(selectMarks);
  return useMemo(() => marksByCard(marked), [marked]);
};
