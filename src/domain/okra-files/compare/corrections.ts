import type { Milestone } from '../../entities/milestones/milestone/milestone';
import type { ImportDraft, PendingEntity } from '../import-draft';
import { noteAt } from '../import-note';
import type { Reading } from '../import-milestones';
import type { FieldKey } from '../field-key';
import type { ReadCard, ReadField } from '../read-card';
import type { Comparing } from './comparing';
import { asWritten } from './exported-cells';

const WEEKS: ReadonlySet<FieldKey | undefined> = new Set([
  ...(['plannedStart', 'plannedEnd', 'plannedWeeks'] as const),
]);
const isWeek = ({ key }: Pick<ReadField, 'key'>): boolean => WEEKS.has(key);

/** What a field of a row stands for in a card. */
const FIELDS: Readonly<Partial<Record<FieldKey, readonly (keyof Milestone)[]>>> = {
  type: ['type'],
  objective: ['objectiveId', 'keyResultIds'],
  keyResult: ['keyResultIds'],
  hypothesis: ['hypothesisIds'],
  effort: ['effort'],
  businessValue: ['businessValue'],
  uxValue: ['uxValue'],
  dependencies: ['dependenciesText', 'dependenciesNone'],
  skills: ['skills', 'skillsText'],
  notes: ['notes'],
  description: ['description'],
  colour: ['colour'],
  timebox: ['timebox'],
  question: ['question'],
  measure: ['measure'],
  threshold: ['threshold'],
  decideBy: ['decideByWeek'],
  status: ['status'],
  task: ['tasks'],
};

type Pending = PendingEntity<Milestone>;

const saysSame = (comparing: Comparing, { held }: Pending, field: ReadField): boolean =>
  held !== undefined && comparing.cellsOf(held).of(field).includes(asWritten(field.value));

/** The fields of a row that say something else of its card than a file that is written now would. */
const correctedFields = (
  comparing: Comparing,
  pending: Pending,
  { fields }: ReadCard,
): readonly ReadField[] => {
  if (pending.held === undefined) return fields;
  // A span is read of all of its cells.
  const areWeeksSame = fields.filter(isWeek).every((field) => saysSame(comparing, pending, field));
  return fields.filter((field) =>
    isWeek(field) ? !areWeeksSame : field.key === 'okraId' || !saysSame(comparing, pending, field),
  );
};

/** Whether every field of a row is what a file that is written now would say of this card. */
export const saysNothingNew = (comparing: Comparing, pending: Pending, card: ReadCard): boolean =>
  correctedFields(comparing, pending, card).every(({ key }) => key === 'okraId');

/** Takes away what the empty cells of rows leave out, where no row of their file says it. */
const clear = (comparing: Comparing, pending: Pending, cards: readonly ReadCard[]): void => {
  const { held } = pending;
  if (held === undefined) return;
  const said = new Set(
    cards.flatMap(({ place, fields }) => fields.map((field) => `${place.file}\n${field.key ?? field.label}`)),
  );
  for (const { place, emptied = [] } of cards)
    for (const { key, name } of emptied) {
      if (said.has(`${place.file}\n${key ?? name}`)) continue;
      // Not every file says everything: what one would leave out now is none that this one takes away.
      if (comparing.cellsOf(held).of({ key, label: name }).includes('')) continue;
      if (isWeek({ key })) comparing.unplaced.add(held.id);
      else if (key === undefined || key === 'id')
        comparing.unkept.set(held.id, (comparing.unkept.get(held.id) ?? new Set()).add(name));
      else {
        const fields = comparing.cleared.get(pending) ?? new Set<keyof Milestone>();
        for (const field of FIELDS[key] ?? []) fields.add(field);
        comparing.cleared.set(pending, fields);
      }
    }
};

const keyOf = ({ key, label }: ReadField): string => key ?? label;

/** A row that names its card by its id goes before one that does not, and a later file before an earlier one. */
const precedence = ({ fields }: ReadCard, fileAt: number): number =>
  fileAt + (fields.some(({ key }) => key === 'okraId') ? 1_000_000 : 0);

/** The row that says each field of a card before all others: of a later file, and one that names the card by its id first. */
const firstSaid = (readings: readonly Reading[]) => {
  const files = new Map<string, number>();
  const orderOf = (card: ReadCard): number => {
    const { file } = card.place;
    const at = files.get(file) ?? files.size;
    files.set(file, at);
    return precedence(card, at);
  };
  const first = new Map<Pending, Map<string, { readonly order: number; readonly field: ReadField }>>();
  for (const { card, pending } of readings) {
    const order = orderOf(card);
    const ofCard = first.get(pending) ?? new Map<string, { order: number; field: ReadField }>();
    first.set(pending, ofCard);
    for (const field of card.fields) {
      const known = ofCard.get(keyOf(field));
      if (known === undefined || known.order < order) ofCard.set(keyOf(field), { order, field });
    }
  }
  return ({ card, pending }: Reading, field: ReadField): ReadField | undefined => {
    const known = first.get(pending)?.get(keyOf(field));
    return known === undefined || known.order === orderOf(card) ? undefined : known.field;
  };
};

const tellOther = (
  { warnings }: ImportDraft,
  { title }: ReadCard,
  { label, value, place }: ReadField,
  other: ReadField,
): void => {
  warnings.push(
    noteAt(
      place,
      `${label.slice(0, 60)} of “${title.slice(0, 60)}” is “${value.trim().slice(0, 60)}” here and something else in ${other.place.file}, line ${String(other.place.line)}, which goes before.`,
    ),
  );
};

/**
 * Leaves of rows what corrects their cards. Of files that say different things one goes before the others, and these are told: a
 * folder of which one table was corrected, and that is brought again, would else offer what it said before.
 */
export const corrections = (
  draft: ImportDraft,
  comparing: Comparing,
  readings: readonly Reading[],
): readonly Reading[] => {
  if (comparing.clears) {
    const rows = new Map<Pending, ReadCard[]>();
    for (const { card, pending } of readings) {
      const known = rows.get(pending);
      if (known === undefined) rows.set(pending, [card]);
      else known.push(card);
    }
    for (const [pending, cards] of rows) clear(comparing, pending, cards);
  }
  const insteadOf = firstSaid(readings);
  return readings.map((reading) => {
    const { card, pending } = reading;
    if (pending.held === undefined) return reading;
    const fields = correctedFields(comparing, pending, card).filter((field) => {
      const other = insteadOf(reading, field);
      if (other !== undefined && asWritten(other.value) !== asWritten(field.value))
        tellOther(draft, card, field, other);
      return other === undefined;
    });
    return { pending, card: { ...card, fields } };
  });
};
