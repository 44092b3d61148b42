import { dayOfQuarter } from '../../entities/agreement/check-in/day-of-quarter';
import { foldedTitle } from '../../kernel/folded-title';
import { ok } from '../../kernel/result';
import { sameJson, type Json } from '../../kernel/json';
import type { FieldLimit } from '../../kernel/limit';
import { ownValue } from '../../kernel/own-value';
import { withoutInvisible } from '../../kernel/invisible';
import { definitionOf } from '../../quarter/entity-definitions';
import type { ImportDraft } from '../import-draft';
import type { EntityName } from '../../quarter/quarter';
import { noteAt, type ImportNote } from '../import-note';
import {
  claim,
  idOfOkra,
  isClaimed,
  pendingThings,
  thingIndex,
  type PendingThing,
  type ThingIndex,
} from './pending-things';
import type { ReadRecord } from './read-records';
import { isOfKind, partOf } from './record-parts';
import { textOf } from './thing-names';
import { readValue } from './read-value';
import type { RecordField, RecordKind, Values } from './record-kind';
import { RECORD_KINDS } from './record-kinds';

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
const valuesOf = (draft: ImportDraft, record: ReadRecord, index: ThingIndex): Said => {
  const { kind, fields, place, head } = record;
  const said = new Map<string, Json>();
  const notes: ImportNote[] = [];
  const above = (name: string): Json =>
    said.get(name) ?? kind.fields.find(({ field }) => field === name)?.blank ?? null;
  const find = (concept: EntityName, id: string): Values | undefined => index.find(concept, id)?.now;
  for (const field of kind.fields) {
    const line = fields.get(field.label);
    const isNeeded = field.isNeeded === true;
    if (line === undefined && !isNeeded) continue;
    const { form } = field;
    const value = readValue(field, line?.value ?? '', draft.quarter.settings, (name) =>
      form.as === 'ref' || form.as === 'refs' ? index.idOf(form.to, name) : undefined,
    );
    const isWrong =
      value === undefined ||
      tooLong(limitOf(record, field.field), value) ||
      field.fits?.(value, above, find) === false ||
      (isNeeded && value === field.blank);
    if (!isWrong) said.set(field.field, value);
    else if (isNeeded) {
      const known = form.as === 'day' ? dayOfQuarter(line?.value.trim(), draft.quarter) : ok(null);
      const message = known.ok
        ? `This ${kind.opener} says no ${field.label} that is known here: it was not imported.`
        : `This ${kind.opener} was not imported. ${known.error.text}`;
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
  return JSON.stringify([...alike, kind.isOne?.(values) === true ? '' : foldedTitle(head)]);
};

/** The things that records of a kind may be, and which of them a record is. */
const thingFinder = (draft: ImportDraft, kind: RecordKind, index: ThingIndex) => {
  const byIdentity = new Map<string, PendingThing[]>();
  let seen = 0;
  const alike = (identity: string): PendingThing[] => {
    const things = pendingThings(draft, kind.concept);
    for (const thing of things.slice(seen)) {
      if (!isOfKind(kind, thing.now)) continue;
      const own = identityOf(kind, thing.now, textOf(thing.now, kind.head));
      const same = byIdentity.get(own);
      if (same === undefined) byIdentity.set(own, [thing]);
      else same.push(thing);
    }
    seen = things.length;
    return byIdentity.get(identity) ?? [];
  };
  return ({ okraId, head }: ReadRecord, said: Values): PendingThing | undefined => {
    if (kind.headOf !== undefined) return index.find(kind.concept, index.idOf(kind.headOf, head) ?? '');
    // Ids that this import makes are none of the file's, however alike.
    const own = index.find(kind.concept, idOfOkra(draft, kind.concept, okraId) ?? '');
    if (own !== undefined && isOfKind(kind, own.now)) return own;
    const same = alike(identityOf(kind, said, head));
    if (kind.isOne?.(said) === true) return same[0];
    // What a record is already is no other one.
    while (same[0] !== undefined && isClaimed(draft, kind.concept, same[0].now)) same.shift();
    return same[0];
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
  index: ThingIndex,
  find: ReturnType<typeof thingFinder>,
): PendingThing | undefined => {
  const { kind, okraId, place, head } = record;
  const { said, notes } = valuesOf(draft, record, index);
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
      (kind.cannotBe?.(said, head) ?? head.trim() === '') ||
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

const NO_RESULT = { seen: '', thresholdMet: 'unclear', verdict: 'inconclusive', decision: '' } as const;

const put = (thing: PendingThing, path: string, value: Json): void => {
  const [field = '', part] = path.split('.');
  const whole =
    part === undefined
      ? value
      : { ...NO_RESULT, ...(ownValue(thing.now, field) as Values | null), [part]: value };
  thing.now = { ...thing.now, [field]: whole };
};

/** A record says what a thing is more wholly than its block or row, and no second record does. */
const byRecord = (path: string): string => `record ${path}`;

const setAll = (draft: ImportDraft, record: ReadRecord, thing: PendingThing, index: ThingIndex): void => {
  const { kind, head, fields } = record;
  const { said, notes } = valuesOf(draft, record, index);
  draft.warnings.push(...notes);
  if (said === undefined) return;
  const where = thing.before === undefined ? 'in these files' : 'in this quarter';
  const isNew = (path: string): boolean => thing.before === undefined && !thing.saidAt.has(byRecord(path));
  const told = (field: Pick<RecordField, 'label'>): void => {
    draft.warnings.push(
      noteAt(
        fields.get(field.label)?.place ?? record.place,
        `${field.label} of ${shown(head)} is something else ${where} already, which stays.`,
      ),
    );
  };
  const { held } = thing;
  const isAsHeld = held !== undefined && kind.head !== 'id' && textOf(held, kind.head) === head;
  if (kind.head !== 'id' && !isAsHeld && textOf(thing.now, kind.head) !== head) {
    // Whole, where a block or a row that tells of it, too, says less.
    const isNamedElsewhere = kind.isMore === true && held !== undefined;
    if (isNew(kind.head) && !isNamedElsewhere) thing.now = { ...thing.now, [kind.head]: head };
    else if (
      (kind.isMore !== true || isNamedElsewhere) &&
      foldedTitle(textOf(thing.now, kind.head)) !== foldedTitle(head)
    )
      draft.warnings.push(
        noteAt(
          record.place,
          `${shown(head)} is called ${shown(textOf(thing.now, kind.head))} ${where}, which stays.`,
        ),
      );
  }
  thing.saidAt.set(byRecord(kind.head), record.place);
  for (const field of kind.fields) {
    const value = ownValue(said, field.field);
    if (value === undefined) continue;
    const present = partOf(thing.now, field.field);
    const isUnsaid = isNew(field.field);
    thing.saidAt.set(byRecord(field.field), record.place);
    if (sameJson(present, value)) continue;
    // What a row says otherwise than the quarter is a correction, of which the card's record need not know.
    const isOfRow = kind.concept === 'milestone' && !field.field.includes('.');
    const isCorrected = held !== undefined && isOfRow && !sameJson(present, field.blank);
    if (isCorrected && sameJson(partOf(held, field.field), value)) continue;
    const type = textOf(thing.now, 'type') || textOf(held ?? {}, 'type');
    if (field.field.startsWith('result.') && !['spike', 'signal_test'].includes(type)) {
      draft.warnings.push(
        noteAt(record.place, `${shown(head)} is neither a spike nor a signal test: it has no result.`),
      );
      return;
    }
    // What a row added to a text that the quarter has as the record says it goes again.
    const wasSo = thing.before !== undefined && sameJson(partOf(thing.before, field.field), value);
    const isFree = isUnsaid || wasSo || sameJson(present, field.blank) || present === null;
    if (isFree) put(thing, field.field, value);
    else told(field);
  }
  // Of what is compared the files need not say all.
  if (held === undefined) thing.now = { ...thing.now, ...kind.settle?.(thing.now) };
};

/**
 * Takes records into the draft of an import, behind its blocks and rows: a record is the thing of its `okra_id`, else one that
 * is called and placed the same, else a new one. Of what is in the quarter only what nobody said is filled.
 */
export const importRecords = (draft: ImportDraft, records: readonly ReadRecord[]): void => {
  const index = thingIndex(draft);
  const things = RECORD_KINDS.flatMap((kind) => {
    const ofKind = records.filter((record) => record.kind === kind);
    if (ofKind.length === 0) return [];
    const find = thingFinder(draft, kind, index);
    return ofKind.flatMap((record): readonly (readonly [ReadRecord, PendingThing])[] => {
      const thing = thingOf(draft, record, index, find);
      return thing === undefined ? [] : [[record, thing]];
    });
  });
  for (const [record, thing] of things) setAll(draft, record, thing, index);
};
