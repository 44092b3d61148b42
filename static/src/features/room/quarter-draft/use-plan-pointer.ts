import { useEffect, useMemo, useState } from 'react';
import type { PlanActs, PlanPointer } from '../../../components/draft/create-plan-pointer';

type CreatePlanPointer = (weeks: number, acts: PlanActs) => PlanPointer;

/** What the pointer does on the board of the room: it comes once the board stands there, which may be read before. */
export const usePlanPointer = (
  weeks: number,
  place: PlanActs['place'],
  mayPlace: boolean,
): PlanPointer | undefined => {
  const [create, setCreate] = useState<CreatePlanPointer | null>(null);
  useEffect(() => {
    if (!mayPlace) return;
    let isGone = false;
    void import('../../../components/draft/create-plan-pointer').then(({ createPlanPointer }) => {
      if (!isGone) setCreate(() => createPlanPointer);
    });
    return () => {
      isGone = true;
    };
  }, [mayPlace]);
  return useMemo(
    () => (mayPlace && create !== null ? create(weeks, { place, takeOff: () => undefined }) : undefined),
    [create, place, mayPlace, weeks],
  );
};
