import { foldedTitle } from '../../kernel/folded-title';
import { sameJson, type Json } from '../../kernel/json';
import type { FieldLimit } from '../../kernel/limit';
import { ownValue } from '../../kernel/own-value';
import { withoutInvisible } from '../../kernel/invisible';
import { definitionOf } from '../../quarter/entity-definitions';
import type { ImportDraft } from '../import-draft';
import { noteAt, type ImportNote } from '../import-note';
import { claim, idOfOkra, isClaimed, nameIndex, pendingThings, type PendingThing } from './pending-things';
import type { ReadRecord } from './read-records';
import { textOf } from './thing-names';
import { readValue } from './read-value';
import type { RecordField, RecordKind, Values } from './record-kind';
import { RECORD_KINDS } from './record-kinds';

type Resolve = ReturnType<typeof nameIndex>;

const shown = (text: string): string => `“${withoutInvisible(text).trim().slice(0, 60)}”`;

const tooLong = (limit: FieldLimit | null | undefined, value: Json): boolean => {
  if (limit === null || limit === undefined) return false;
  if ('chars' in limit) return typeof value === 'string' && value.length > limit.chars;
  if ('items' in limit && Array.isArray(value)) {
    const { each, items } = limit;
    return (
      value.length > items ||
      (typeof each === 'number' && value.some((item) => typeof item === 'string' && item.length > each))
    );
  }
  return false;
};

const limitOf = (record: ReadRecord, path: string): FieldLimit | null | undefined => {
  const [field = '', part] = path.split('.');
  const limit = ownValue(
    definitionOf(record.kind.concept).limits as Readonly<Record<string, FieldLimit | null>>,
    field,
  );
  if (part === undefined || limit === null || limit === undefined || !('parts' in limit)) return limit;
  const chars = ownValue(limit.parts, part);
  return chars === undefined ? null : { label: part, chars };
};

interface Said {
  /** Undefined: it lacks what there is no such thing without. */
  readonly said: Values | undefined;
  readonly notes: readonly ImportNote[];
}

/** What a record says, field by field, as far as it can be read: what cannot is told, and left out. */
const valuesOf = (draft: ImportDraft, record: ReadRecord, resolve: Resolve): Said => {
  const { kind, fields, place, head } = record;
  const said = new Map<string, Json>();
  const notes: ImportNote[] = [];
  for (const field of kind.fields) {
    const line = fields.get(field.label);
    const isNeeded = field.isNeeded === true;
    if (line === undefined && !isNeeded) continue;
    const { form } = field;
    const value = readValue(field, line?.value ?? '', draft.quarter.settings.weeks, (name) =>
      form.as === 'ref' || form.as === 'refs' ? resolve(form.to, name) : undefined,
    );
    const isWrong =
      value === undefined ||
      tooLong(limitOf(record, field.field), value) ||
      (isNeeded && value === field.blank);
    if (!isWrong) said.set(field.field, value);
    else if (isNeeded) {
      const message = `This ${kind.opener} says no ${field.label} that is known here: it was not imported.`;
      return { said: undefined, notes: [noteAt(line?.place ?? place, message)] };
    } else
      notes.push(
        noteAt(
          line?.place ?? place,
          `Imported without ${field.label}: ${shown(line?.value ?? '')} is nothing that it can be here.`,
        ),
      );
  }
  if (kind.headOf === undefined && tooLong(limitOf(record, kind.head), head))
    return {
      said: undefined,
      notes: [noteAt(place, `This ${kind.opener} is too long: shorten it. It was not imported.`)],
    };
  return { said: Object.fromEntries(said), notes };
};

/** What things of a kind are told apart by: what is the same for two of them names one. */
const identityOf = (kind: RecordKind, values: Values, head: string): string => {
  const alike = kind.fields
    .filter(({ isOfIdentity }) => isOfIdentity === true)
    .map(({ field, blank }) => ownValue(values, field) ?? blank);
  // A key result is its number, a dependency the card that it names, a vision the only one.
  const isNamed =
    kind.opener === 'Key result' ||
    kind.opener === 'Vision' ||
    (kind.opener === 'Waits for' && (ownValue(values, 'targetMilestoneId') ?? null) !== null);
  return JSON.stringify([...alike, isNamed ? '' : foldedTitle(head)]);
};

const isOfKind = ({ fixed = {} }: RecordKind, values: Values): boolean =>
  Object.entries(fixed).every(([field, value]) => value === null || sameJson(ownValue(values, field), value));

/** The things that records of a kind may be, and which of them a record is. */
const thingFinder = (draft: ImportDraft, kind: RecordKind, resolve: Resolve) => {
  const byId = new Map<string, PendingThing>();
  const byIdentity = new Map<string, PendingThing[]>();
  for (const thing of pendingThings(draft, kind.concept)) {
    byId.set(thing.now.id, thing);
    if (!isOfKind(kind, thing.now)) continue;
    const identity = identityOf(kind, thing.now, textOf(thing.now, kind.head));
    byIdentity.set(identity, [...(byIdentity.get(identity) ?? []), thing]);
  }
  return ({ okraId, head }: ReadRecord, said: Values): PendingThing | undefined => {
    if (kind.headOf !== undefined) return byId.get(resolve(kind.headOf, head) ?? '');
    // Ids that this import makes are none of the file's, however alike.
    const own = byId.get(idOfOkra(draft, kind.concept, okraId) ?? '');
    if (own !== undefined) return own;
    return byIdentity
      .get(identityOf(kind, said, head))
      ?.find(({ now }) => !isClaimed(draft, kind.concept, now));
  };
};

const blankOf = (draft: ImportDraft, { kind, head }: ReadRecord, said: Values): PendingThing['now'] => ({
  ...Object.fromEntries(
    kind.fields.map(({ field, blank }): [string, Json] => [field, ownValue(said, field) ?? blank]),
  ),
  ...kind.fixed,
  ...(definitionOf(kind.concept).collection.isRanked ? { rank: '' } : {}),
  ...(kind.head === 'id' ? {} : { [kind.head]: head }),
  id: kind.head === 'id' ? head : draft.nextId(),
});

/** The thing of a record: the one that is there, else a new one; undefined where it is none that there can be. */
const thingOf = (
  draft: ImportDraft,
  record: ReadRecord,
  resolve: Resolve,
  find: ReturnType<typeof thingFinder>,
): PendingThing | undefined => {
  const { kind, okraId, place, head } = record;
  const { said, notes } = valuesOf(draft, record, resolve);
  if (said === undefined) {
    draft.warnings.push(...notes);
    return undefined;
  }
  let thing = find(record, said);
  if (thing === undefined) {
    const things = pendingThings(draft, kind.concept);
    const { most } = definitionOf(kind.concept);
    const isNone =
      kind.isMore === true ||
      (kind.opener === 'Size' && !['S', 'M', 'L'].includes(head)) ||
      (kind.opener === 'Waits for' && said['milestoneId'] === said['targetMilestoneId']) ||
      (kind.opener !== 'Check-in' && kind.opener !== 'Metric' && head.trim() === '') ||
      (most !== null && things.length >= most);
    if (isNone) {
      draft.warnings.push(
        noteAt(place, `${shown(head)} is no ${kind.opener} that there can be here: it was not imported.`),
      );
      return undefined;
    }
    thing = { before: undefined, now: blankOf(draft, record, {}), saidAt: new Map() };
    // What tells it apart is there at once: others may be asked whether they are it.
    thing.now = {
      ...thing.now,
      ...Object.fromEntries(Object.entries(said).filter(([path]) => !path.includes('.'))),
    };
    things.push(thing);
  }
  claim(draft, kind.concept, okraId, thing.now);
  return thing;
};

const partOf = (now: Values, path: string): Json => {
  const [field = '', part] = path.split('.');
  const value = ownValue(now, field) ?? null;
  return part === undefined ? value : (ownValue((value ?? undefined) as Values | undefined, part) ?? null);
};

const NO_RESULT = { seen: '', thresholdMet: 'unclear', verdict: 'inconclusive', decision: '' } as const;

const put = (thing: PendingThing, path: string, value: Json): void => {
  const [field = '', part] = path.split('.');
  const whole =
    part === undefined
      ? value
      : { ...NO_RESULT, ...(ownValue(thing.now, field) as Values | null), [part]: value };
  thing.now = { ...thing.now, [field]: whole };
};

const setAll = (draft: ImportDraft, record: ReadRecord, thing: PendingThing, resolve: Resolve): void => {
  const { kind, head, fields } = record;
  const { said, notes } = valuesOf(draft, record, resolve);
  draft.warnings.push(...notes);
  if (said === undefined) return;
  const told = (field: Pick<RecordField, 'label'>): void => {
    draft.warnings.push(
      noteAt(
        fields.get(field.label)?.place ?? record.place,
        `${field.label} of ${shown(head)} is something else in this quarter already, which stays.`,
      ),
    );
  };
  if (kind.head !== 'id' && textOf(thing.now, kind.head) !== head) {
    // Whole, where a block or a row that tells of it, too, says less.
    if (thing.before === undefined) thing.now = { ...thing.now, [kind.head]: head };
    else if (kind.isMore !== true && foldedTitle(textOf(thing.now, kind.head)) !== foldedTitle(head))
      draft.warnings.push(
        noteAt(
          record.place,
          `${shown(head)} is called ${shown(textOf(thing.now, kind.head))} in this quarter, which stays.`,
        ),
      );
  }
  for (const field of kind.fields) {
    const value = ownValue(said, field.field);
    if (value === undefined) continue;
    const present = partOf(thing.now, field.field);
    if (sameJson(present, value)) continue;
    if (field.field.startsWith('result.') && !['spike', 'signal_test'].includes(textOf(thing.now, 'type'))) {
      draft.warnings.push(
        noteAt(record.place, `${shown(head)} is neither a spike nor a signal test: it has no result.`),
      );
      return;
    }
    // What a row added to a text that the quarter has as the record says it goes again.
    const wasSo = thing.before !== undefined && sameJson(partOf(thing.before, field.field), value);
    const isFree = thing.before === undefined || wasSo || sameJson(present, field.blank) || present === null;
    if (isFree) put(thing, field.field, value);
    else told(field);
  }
  if (kind.opener === 'Marker') {
    const [from, to] = [thing.now['startWeek'], thing.now['endWeek']] as readonly (number | null)[];
    const isSpan = (from ?? null) === null ? (to ?? null) === null : (to ?? 0) >= (from ?? 0);
    if (!isSpan) thing.now = { ...thing.now, startWeek: null, endWeek: null };
  }
};

/**
 * Takes records into the draft of an import, behind its blocks and rows: a record is the thing of its `okra_id`, else one that
 * is called and placed the same, else a new one. Of what is in the quarter only what nobody said is filled.
 */
export const importRecords = (draft: ImportDraft, records: readonly ReadRecord[]): void => {
  const resolve = nameIndex(draft);
  const things = RECORD_KINDS.flatMap((kind) => {
    const ofKind = records.filter((record) => record.kind === kind);
    if (ofKind.length === 0) return [];
    const find = thingFinder(draft, kind, resolve);
    return ofKind.flatMap((record): readonly (readonly [ReadRecord, PendingThing])[] => {
      const thing = thingOf(draft, record, resolve, find);
      return thing === undefined ? [] : [[record, thing]];
    });
  });
  for (const [record, thing] of things) setAll(draft, record, thing, resolve);
};
