import { ownValue } from '../../kernel/own-value';
import { plannedWeeks } from '../../kernel/planned-weeks';
import type { PageView } from '../page/page-view';
import { thingWords, valueWords } from './fact-words';

type Facts = Readonly<Record<string, unknown>>;

/** One thing that a view shows, with all that it says of it. */
export interface ViewThing {
  /** What it is: a milestone, a finding. */
  readonly what: string;
  readonly name: string;
  /** Name of the fact to its value in words. */
  readonly facts: ReadonlyMap<string, string>;
  /** Facts that stand for people: that they changed is told, and who it is not. */
  readonly people: ReadonlyMap<string, string>;
}

/** As of when it is, ids that nobody reads, and what is only how the thing is called. */
const SILENT = new Set(['seq', 'changedAt', 'quarterId', 'projectId', 'view', 'id', 'issueId', 'subjectId']);
const PEOPLE = new Set(['owner', 'by', 'holders']);
/** Lists of ids, told by the names of what they stand for. */
const NAMED = new Set(['needs', 'servedBy', 'objectiveId']);
/** What a thing is called by, the first that it has. */
const CALLED = ['title', 'text', 'message', 'skill', 'meaning'] as const;

const isObject = (value: unknown): value is Facts =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** By which a thing is known again in another revision; undefined: it is a part of what it stands in. */
const idOf = (list: string, item: Facts): string | undefined => {
  switch (list) {
    case 'lanes':
      return textOf(item['objectiveId']) ?? '';
    case 'areas':
      return textOf(item['area']);
    case 'skills':
      return textOf(item['skill']);
    case 'conflicts':
      return `${textOf(item['code']) ?? ''} ${textOf(item['subjectId']) ?? ''}`;
    default:
      // Empty: what stands in nothing, together.
      return typeof item['id'] === 'string' ? item['id'] : undefined;
  }
};

const nameOf = (list: string, item: Facts): string => {
  if (list === 'areas') return valueWords('area', textOf(item['area']) ?? '');
  if (list === 'groups' && textOf(item['title']) === undefined) return 'In no cluster';
  if (list === 'lanes' && textOf(item['objectiveId']) === undefined) return 'No objective';
  const name =
    CALLED.map((key) => textOf(ownValue(item, key))).find((one) => one !== undefined) ??
    textOf(item['id']) ??
    '';
  const code = list === 'cards' ? undefined : textOf(item['code']);
  if (list === 'conflicts')
    return [textOf(item['subject']), name].filter((one) => one !== undefined).join(': ');
  return code === undefined || list === 'findings' ? name : `${code} ${name}`;
};

/** All that stands in a value, in order, for what has no words of its own. */
const leaves = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(leaves);
  if (isObject(value)) return Object.values(value).flatMap(leaves);
  const isSaid = typeof value === 'number' || typeof value === 'boolean' || textOf(value) !== undefined;
  return isSaid ? [String(value)] : [];
};

interface Collected {
  readonly list: string;
  readonly name: string;
  readonly facts: Map<string, string>;
  readonly people: Map<string, string>;
  readonly under: Set<string>;
}

/** Every thing of a view by what it is and its id. */
export const viewThings = (view: PageView): ReadonlyMap<string, ViewThing> => {
  const found = new Map<string, Collected>();
  /** Of facts that hold ids, to be named once all things are known. */
  const ids: { readonly of: Collected; readonly fact: string; readonly held: readonly string[] }[] = [];
  const names = new Map<string, string>();

  const factOf = (thing: Collected, fact: string, value: unknown): void => {
    if (SILENT.has(fact)) return;
    if (PEOPLE.has(fact)) thing.people.set(fact, leaves(value).join(' '));
    else if (NAMED.has(fact) && (value === null || typeof value === 'string'))
      ids.push({ of: thing, fact, held: leaves(value) });
    else if (Array.isArray(value)) listOf(thing, fact, value);
    else if (isObject(value)) {
      if (['draft', 'thread', 'loose'].includes(fact)) factsOf(thing, value);
      else thing.facts.set(fact, leaves(value).join(' · '));
    } else thing.facts.set(fact, valueWords(fact, value as string | number | boolean | null));
  };

  const listOf = (thing: Collected, fact: string, items: readonly unknown[]): void => {
    if (items.every((item) => isObject(item) && idOf(fact, item) !== undefined)) {
      for (const item of items as readonly Facts[]) thingOf(fact, item, thing);
    } else if (NAMED.has(fact)) ids.push({ of: thing, fact, held: leaves(items) });
    else thing.facts.set(fact, items.map((item) => leaves(item).join(' ')).join(', '));
  };

  const factsOf = (thing: Collected, facts: Facts): void => {
    const [start, end] = [facts['startWeek'], facts['endWeek']];
    if (start !== undefined)
      thing.facts.set(
        'weeks',
        plannedWeeks(start as number | null, end as number | null).replace(/^Weeks? /, '') || 'none',
      );
    for (const [fact, value] of Object.entries(facts))
      if (fact !== 'startWeek' && fact !== 'endWeek') factOf(thing, fact, value);
  };

  const thingOf = (list: string, item: Facts, parent: Collected): void => {
    const what = thingWords(list);
    const id = idOf(list, item) ?? '';
    const key = `${what} ${id}`;
    const name = nameOf(list, item);
    const thing: Collected = found.get(key) ?? {
      list,
      name,
      facts: new Map(),
      people: new Map(),
      under: new Set(),
    };
    // What stands together because it stands in nothing is no thing of its own.
    if (id !== '' || list === 'ideas') found.set(key, thing);
    names.set(id, name);
    if (parent.list !== '') thing.under.add(parent.name);
    factsOf(thing, item);
  };

  const whole: Collected = { list: '', name: '', facts: new Map(), people: new Map(), under: new Set() };
  factsOf(whole, view as unknown as Facts);
  for (const { of, fact, held } of ids)
    of.facts.set(
      fact,
      held
        .map((id) => names.get(id) ?? id)
        .sort()
        .join(', ') || 'nothing',
    );
  return new Map(
    [['', whole] as const, ...found].map(([key, { list, name, facts, people, under }]) => {
      const placed = under.size === 0 ? [] : [['under', [...under].sort().join(', ')] as const];
      return [key, { what: thingWords(list), name, facts: new Map([...facts, ...placed]), people }];
    }),
  );
};
