import type { FieldKey } from './field-key';
import { foldedTitle } from '../kernel/folded-title';
import { isIdentity } from './milestone-names';
import type { ReadCard } from './read-card';
import { isBlank } from './scales';

/** Of which a card has one: two rows that say different things here speak of two cards. */
const SINGLE: ReadonlySet<FieldKey | undefined> = new Set([
  ...([
    'id',
    'okraId',
    'type',
    'objective',
    'effort',
    'businessValue',
    'uxValue',
    'plannedStart',
    'plannedEnd',
    'plannedWeeks',
  ] as const),
]);

const singles = (card: ReadCard): ReadonlyMap<string, string> =>
  new Map(
    card.fields
      .filter(
        ({ key, label, value }) =>
          (SINGLE.has(key) || isIdentity(label)) && value.length < 300 && !isBlank(value),
      )
      .map(({ key, label, value }) => [key ?? label, foldedTitle(value)]),
  );

/** Whether two rows of one title may be one card: nothing that a card has once differs. Only rows of one file are asked. */
export const isSameRow = (one: ReadCard, other: ReadCard): boolean => {
  if (one.place.file !== other.place.file) return true;
  const said = singles(one);
  return [...singles(other)].every(([key, value]) => said.get(key) === undefined || said.get(key) === value);
};
