import type { Change } from '../../quarter/change';
import type { CardWeeks } from './draft-difference';

/**
 * The weeks that cards had before some changes, of those that were given others; null: they had none.
 *
 * @param weeksAfter the weeks that a card has after them
 */
export const weeksBefore = (
  changes: readonly Change[],
  weeksAfter: (card: string) => CardWeeks | null,
): ReadonlyMap<string, CardWeeks | null> => {
  const before = new Map<string, CardWeeks | null>();
  for (const change of changes.toReversed()) {
    if (change.concept !== 'placement') continue;
    const known = before.has(change.id) ? (before.get(change.id) ?? null) : weeksAfter(change.id);
    if (change.kind === 'added') before.set(change.id, null);
    else if (change.kind === 'removed')
      before.set(change.id, { startWeek: change.was.startWeek, endWeek: change.was.endWeek });
    else if (change.kind === 'edited' && known !== null && typeof change.was === 'number')
      before.set(change.id, { ...known, [change.field]: change.was });
  }
  return before;
};
