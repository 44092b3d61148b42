import { useMemo, useState } from 'react';
import type { LookAlike } from '#domain/views/sessions/look-alikes';
import { useQuarter } from '../../../sync/quarter-context';
import type { BoardGroup, BoardKind } from './board-kind';

const pairKey = ({ one, other }: LookAlike): string => `${one} ${other}`;

/** Cards of different groups that sound alike; what this page ignores does not come again on it. */
export const useLookAlikes = ({ selectAlike }: BoardKind, groups: readonly BoardGroup[]) => {
  const all = useQuarter(selectAlike);
  const [ignored, setIgnored] = useState<ReadonlySet<string>>(new Set());
  const placeOf = useMemo(
    () =>
      new Map(
        groups.flatMap(({ key, kind, cards }) =>
          cards.map(({ id }): [string, string] => [id, kind === 'loose' || kind === 'company' ? id : key]),
        ),
      ),
    [groups],
  );
  const pairs = all.filter(
    (pair) => placeOf.get(pair.one) !== placeOf.get(pair.other) && !ignored.has(pairKey(pair)),
  );
  return { pairs, ignore: (pair: LookAlike) => setIgnored(new Set([...ignored, pairKey(pair)])) };
};
