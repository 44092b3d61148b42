import type { Placement } from '../entities/plan/placement/placement';
import { addPending, setField, type ImportDraft } from './import-draft';
import type { Reading } from './import-milestones';
import { noteAt } from './import-note';
import type { ReadField } from './read-card';
import { readWeeks, type WeekCount, type WeekSpan } from './read-weeks';
import { isBlank } from './scales';
import { weekCountOf } from './week-count';

const KEYS = ['plannedStart', 'plannedEnd', 'plannedWeeks'] as const;
type Key = (typeof KEYS)[number];

const isWeeks = (field: ReadField): field is ReadField & { readonly key: Key } =>
  (KEYS as readonly (string | undefined)[]).includes(field.key);

/** From which week to which: a start or an end alone is one week, and either may say both. */
const spanOf = (said: ReadonlyMap<Key, WeekSpan>): Pick<Placement, 'startWeek' | 'endWeek'> => {
  const [start, end, weeks] = KEYS.map((key) => said.get(key));
  const first = start ?? weeks ?? end;
  const last = end ?? (start === undefined || start.from !== start.to ? (start ?? weeks) : (weeks ?? start));
  return { startWeek: first?.from ?? 1, endWeek: last?.to ?? first?.to ?? 1 };
};

const columnOf = ({ place, label }: Pick<ReadField, 'place' | 'label'>): string => `${place.file}\n${label}`;

/** What the numbers of each column count, told once where it makes a difference. */
const countsByColumn = (draft: ImportDraft, fields: readonly ReadField[]): ReadonlyMap<string, WeekCount> => {
  const columns = new Map<string, ReadField[]>();
  for (const field of fields) {
    const same = columns.get(columnOf(field));
    if (same === undefined) columns.set(columnOf(field), [field]);
    else same.push(field);
  }
  return new Map(
    [...columns].map(([column, [first, ...others]]): [string, WeekCount] => {
      if (first === undefined) return [column, 'quarter'];
      const values = [first, ...others].map(({ value }) => value);
      const { counts, note } = weekCountOf(first.label, values, draft.quarter.settings);
      if (note !== null) draft.warnings.push(noteAt(first.place, note));
      return [column, counts];
    }),
  );
};

const weekFields = ({ card }: Reading): readonly (ReadField & { readonly key: Key })[] =>
  card.fields.filter(isWeeks).filter(({ value }) => !isBlank(value));

/**
 * `Planned Start`, `Planned End` and `Weeks`, as weeks or as days of the quarter's calendar. What lies outside the quarter is
 * told and left out (I10).
 */
export const readPlacements = (draft: ImportDraft, readings: readonly Reading[]): void => {
  const { weeks } = draft.quarter.settings;
  const counts = countsByColumn(draft, readings.flatMap(weekFields));
  for (const reading of readings) {
    const { card, pending } = reading;
    const fields = weekFields(reading);
    const [first] = fields;
    if (first === undefined) continue;
    const said = new Map<Key, WeekSpan>();
    let isWhole = true;
    for (const field of fields) {
      const span = readWeeks(field.value, draft.quarter.settings, counts.get(columnOf(field)));
      if (span !== undefined) {
        if (!said.has(field.key)) said.set(field.key, span);
        continue;
      }
      isWhole = false;
      draft.warnings.push(
        noteAt(
          field.place,
          `Imported without planned weeks: ${field.label.slice(0, 60)} “${field.value.trim().slice(0, 60)}” is no week of this quarter, 1 to ${String(weeks)}, and no day in them.`,
        ),
      );
    }
    if (!isWhole) continue;
    const { startWeek, endWeek } = spanOf(said);
    if (endWeek < startWeek) {
      draft.warnings.push(
        noteAt(
          first.place,
          `Imported without planned weeks: “${card.title.slice(0, 60)}” ends in week ${String(endWeek)}, before it starts in week ${String(startWeek)}.`,
        ),
      );
      continue;
    }
    const placed = draft.placementById.get(pending.now.id);
    if (placed === undefined) {
      const made = addPending(draft.placements, {
        id: pending.now.id,
        startWeek,
        endWeek,
        notes: '',
        proposedBy: null,
        proposedAt: null,
      });
      made.saidAt.set('startWeek', first.place).set('endWeek', first.place);
      draft.placementById.set(pending.now.id, made);
      continue;
    }
    const about = { subject: card.title, place: first.place };
    setField(draft, placed, 'startWeek', startWeek, {
      ...about,
      label: 'Planned Start',
      shown: String(startWeek),
    });
    setField(draft, placed, 'endWeek', endWeek, { ...about, label: 'Planned End', shown: String(endWeek) });
  }
};
