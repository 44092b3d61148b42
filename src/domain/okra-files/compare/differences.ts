import { allOf } from '../../quarter/collections';
import type { Change } from '../../quarter/change';
import { CONCEPTS, definitionOf } from '../../quarter/entity-definitions';
import type { EntityName, Quarter } from '../../quarter/quarter';
import { findById } from '../../kernel/collection';
import { foldedTitle } from '../../kernel/folded-title';
import type { Json } from '../../kernel/json';
import { ownValue } from '../../kernel/own-value';
import { shortHash } from '../../kernel/short-hash';
import type { Place } from '../import-note';
import type { Values } from '../records/record-kind';
import { nameOf } from '../records/thing-names';
import { cardGroup, cardGroupWords } from './card-groups';
import type { Difference } from './difference';
import { fieldInWords, fieldLabel } from './field-in-words';

type Thing = Values & { readonly id: string };
type EntityChange = Exclude<Change, { readonly concept: 'quarter' }>;

/** Fields that are one thing to whoever reads of them. */
const TOGETHER: Readonly<Record<string, string>> = {
  skillsText: 'skills',
  dependenciesText: 'dependencies',
  dependenciesNone: 'dependencies',
};

/** What things are called, those that the files bring among them. */
const namesWith = (quarter: Quarter, changes: readonly EntityChange[]) => {
  const added = new Map(
    changes.flatMap((change): readonly [string, string][] =>
      change.kind === 'added' && cardGroup(change) === undefined
        ? [[change.id, nameOf(change.now as unknown as Thing)]]
        : [],
    ),
  );
  const known = new Map<string, string>();
  for (const concept of CONCEPTS)
    for (const thing of allOf(quarter, concept) as unknown as readonly Thing[]) {
      const name = nameOf(thing);
      if (name !== '') known.set(thing.id, name);
    }
  return (id: string): string | undefined => added.get(id) ?? known.get(id);
};

/** A check-in has a day instead of a name, a size its letter. */
const titleOf = (thing: Thing, names: (id: string) => string | undefined): string => {
  if (typeof thing['metricId'] === 'string' && typeof thing['day'] === 'string')
    return `${names(thing['metricId']) ?? ''} ${thing['day']}`.trim();
  return nameOf(thing) || thing.id;
};

const idsIn = (value: Json, wanted: ReadonlySet<string>): readonly string[] => {
  if (typeof value === 'string') return wanted.has(value) ? [value] : [];
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap((one) => idsIn(one, wanted));
  return typeof value === 'object' && value !== null
    ? Object.values(value as Values).flatMap((one) => idsIn(one, wanted))
    : [];
};

interface Group {
  readonly concept: EntityName;
  readonly id: string;
  /** Empty: all of a new thing. */
  readonly field: string;
  readonly changes: EntityChange[];
}

const groupsOf = (changes: readonly EntityChange[]): readonly Group[] => {
  const added = new Set(
    changes.flatMap((one) => (one.kind === 'added' && cardGroup(one) === undefined ? [one.id] : [])),
  );
  const groups = new Map<string, Group>();
  const byThing = new Map<string, Group>();
  const put = (concept: EntityName, id: string, field: string, change: EntityChange): void => {
    const key = `${concept} ${id} ${field}`;
    const group = groups.get(key) ?? { concept, id, field, changes: [] };
    groups.set(key, group);
    group.changes.push(change);
    if (!byThing.has(`${concept} ${id}`)) byThing.set(`${concept} ${id}`, group);
  };
  const left: EntityChange[] = [];
  for (const change of changes) {
    const ofCard = cardGroup(change);
    if (ofCard !== undefined) put('milestone', ofCard.id, added.has(ofCard.id) ? '' : ofCard.field, change);
    else if (change.kind === 'added') put(change.concept, change.id, '', change);
    else if ('field' in change) {
      if (change.field === 'stub') left.push(change);
      else put(change.concept, change.id, ownValue(TOGETHER, change.field) ?? change.field, change);
    }
  }
  // That a thing is written out goes with what is written.
  for (const change of left) byThing.get(`${change.concept} ${change.id}`)?.changes.push(change);
  // What is said of one thing stands together, whatever it is made of.
  const places = new Map([...byThing.keys()].map((thing, at) => [thing, at]));
  const placeOf = ({ concept, id }: Group): number => places.get(`${concept} ${id}`) ?? 0;
  return [...groups.values()].sort((a, b) => placeOf(a) - placeOf(b));
};

/** Both values of a field in words, of the change that says most. */
const wordsOf = (
  { concept, field, changes }: Group,
  names: (id: string) => string | undefined,
): Pick<Difference, 'from' | 'to'> => {
  const change =
    changes.find((one) => 'field' in one && one.field === `${field}Text`) ??
    changes.find((one) => 'field' in one && one.field === field) ??
    changes[0];
  const said = (value: unknown): string => fieldInWords(concept, field, value as Json, names);
  return { from: said(change?.was ?? null), to: said(change?.now ?? null) };
};

/**
 * What changes come to, each difference once: a new thing with what belongs to it, or one field of a thing that is there.
 *
 * @param placeOf the line that speaks of a thing
 */
export const differencesOf = (
  quarter: Quarter,
  all: readonly Change[],
  placeOf: (id: string) => Place | null,
): readonly Difference[] => {
  const changes = all.filter((change): change is EntityChange => change.concept !== 'quarter');
  const names = namesWith(quarter, changes);
  const cards = cardGroupWords(quarter, names);
  const groups = groupsOf(changes);
  const seen = new Map<string, number>();
  const newKeys = new Map<string, string>();
  const keyed = groups.map((group) => {
    const { concept, id, field } = group;
    if (field !== '') return { group, key: `${concept} ${id} ${field}`, title: '' };
    const thing = group.changes.find((one) => one.concept === concept && one.kind === 'added')?.now;
    const title = titleOf((thing ?? { id }) as unknown as Thing, names);
    const name = `new ${concept} ${shortHash(foldedTitle(title))}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    const key = `${name} ${String(count)}`;
    newKeys.set(id, key);
    return { group, key, title };
  });
  const newIds = new Set(newKeys.keys());
  return keyed.map(({ group, key, title }): Difference => {
    const { concept, id, field } = group;
    const isNew = field === '';
    const held = findById(allOf(quarter, concept) as unknown as readonly Thing[], id);
    const words = isNew
      ? { from: '', to: '' }
      : (cards(group.id, field, group.changes) ?? wordsOf(group, names));
    const needs = group.changes.flatMap(({ now }) => idsIn(now as unknown as Json, newIds));
    return {
      key,
      kind: isNew ? 'new' : 'changed',
      concept,
      noun: definitionOf(concept).words.noun,
      title: isNew ? title : titleOf(held ?? { id }, names),
      place: placeOf(id),
      label: isNew ? '' : fieldLabel(concept, field),
      ...words,
      changes: group.changes,
      needs: [...new Set(needs)].filter((one) => one !== id).flatMap((one) => newKeys.get(one) ?? []),
      was: isNew ? '' : shortHash(JSON.stringify([words.from, group.changes.map(({ was }) => was)])),
    };
  });
};
