import { useMemo, useState } from 'react';
import { isOnTheBoard } from '#domain/entities/milestones/milestone/lineage';
import { findById } from '#domain/kernel/collection';
import { lookAlikes, type LookAlike } from '#domain/views/sessions/look-alikes';
import { createSelector } from '../../../sync/create-selector';
import { useQuarter } from '../../../sync/quarter-context';
import type { ListedGroup } from './validation-card';

const pairKey = ({ one, other }: LookAlike): string => `${one} ${other}`;

const selectAlike = createSelector((quarter) =>
  lookAlikes(quarter.milestones.filter(isOnTheBoard)).filter(({ one, other }) => {
    const [a, b] = [findById(quarter.milestones, one), findById(quarter.milestones, other)];
    return a?.twinOf !== other && b?.twinOf !== one;
  }),
);

/** Cards of different groups that sound alike; what this page ignores does not come again on it. */
export const useLookAlikes = (groups: readonly ListedGroup[]) => {
  const all = useQuarter(selectAlike);
  const [ignored, setIgnored] = useState<ReadonlySet<string>>(new Set());
  const placeOf = useMemo(
    () =>
      new Map(
        groups.flatMap(({ key, kind, cards }) =>
          cards.map(({ id }): [string, string] => [id, kind === 'loose' ? id : key]),
        ),
      ),
    [groups],
  );
  const pairs = all.filter(
    (pair) => placeOf.get(pair.one) !== placeOf.get(pair.other) && !ignored.has(pairKey(pair)),
  );
  return { pairs, ignore: (pair: LookAlike) => setIgnored(new Set([...ignored, pairKey(pair)])) };
};
