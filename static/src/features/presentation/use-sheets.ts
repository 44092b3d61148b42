import { useEffect, useMemo, useState } from 'react';
import { emptySheet } from '#domain/views/plan-picture/empty-sheet';
import { planSheets } from '#domain/views/plan-picture/plan-picture';
import type { PictureOf, PlanPicture } from '#domain/views/plan-picture/plan-sheet';
import { planTable } from '#domain/views/plan-picture/plan-table';
import { pictureOf } from '../../components/picture/picture-of';
import { useQuarterState, useQuarterStore } from '../../sync/quarter-context';

export type Paper = 'a4' | 'slide';

/** How high a sheet may be where it is 1,600 px wide, without its margins of 10 mm. */
const HEIGHTS: Readonly<Record<Paper, number>> = { a4: (1600 * 190) / 277, slide: (1600 * 170) / 318 };

export interface Sheets {
  /** Null: not drawn yet. */
  readonly sheets: readonly PlanPicture[] | null;
  readonly isFailed: boolean;
  readonly retry: () => void;
}

/** The sheets of paper of the draft as it is now. */
export const useSheets = (paper: Paper, isEmpty: boolean): Sheets => {
  const store = useQuarterStore();
  const seq = useQuarterState((state) => state.seq);
  const [of, setOf] = useState<PictureOf | null>(null);
  const [isFailed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isHere = true;
    pictureOf(store).then(
      (known) => {
        if (isHere) setOf(known);
      },
      (error: unknown) => {
        console.error('The sheets were not drawn', error);
        if (isHere) setFailed(true);
      },
    );
    return () => {
      isHere = false;
    };
  }, [store, seq, attempt]);
  const retry = (): void => {
    setFailed(false);
    setAttempt(attempt + 1);
  };
  const sheets = useMemo(() => {
    if (of === null) return null;
    const most = HEIGHTS[paper];
    return isEmpty ? [emptySheet(of)] : [...planSheets(of, most), ...planTable(of, most)];
  }, [of, paper, isEmpty]);
  return { sheets, isFailed: isFailed && sheets === null, retry };
};
