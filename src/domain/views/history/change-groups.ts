import { findById } from '../../kernel/collection';
import type { Change } from '../../quarter/change';
import { definitionOf } from '../../quarter/entity-definitions';
import type { Entry } from '../../quarter/entry';
import type { Quarter } from '../../quarter/quarter';

/** What one person did in one go: several entries told as one. */
export interface ChangeGroup {
  /** Its last revision. */
  readonly seq: number;
  /** ISO instant of the last entry. */
  readonly at: string;
  /** The entry to tell; where a field was set several times, from the first value to the last. */
  readonly entry: Entry;
  /** Everything was done to this card or objective alone; null: to something else, or to several. */
  readonly cardId: string | null;
  /** Work items that this run of publishing made or changed, and whether it took another run back; null: it is none. */
  readonly run: { readonly published: number; readonly isUndo: boolean } | null;
}

const cardOf = (quarter: Quarter, change: Change): string | null => {
  switch (change.concept) {
    case 'milestone':
    case 'objective':
    case 'placement':
      return change.id;
    case 'dependency':
      return (
        (change.kind === 'added' ? change.now : change.kind === 'removed' ? change.was : null)?.milestoneId ??
        findById(quarter.dependencies, change.id)?.milestoneId ??
        null
      );
    default:
      return null;
  }
};

/** What an entry touched: cards, and each other thing by itself. */
const touchedBy = (quarter: Quarter, { changes }: Entry): ReadonlySet<string> =>
  new Set(changes.map((change) => cardOf(quarter, change) ?? `${change.concept} ${change.id}`));

const onlyCardOf = (quarter: Quarter, { changes }: Entry): string | null => {
  const cards = new Set(changes.map((change) => cardOf(quarter, change)));
  const [card = null] = cards;
  return cards.size === 1 ? card : null;
};

/** The run of publishing that an entry is a step of; null: of none. Linking by hand writes receipts and is no run. */
const runOf = ({ command, changes }: Entry): string | null => {
  if (!command.startsWith('publish.') || command === 'publish.relink') return null;
  const step = changes.find(
    ({ concept, kind }) => concept === 'run' || (concept === 'receipt' && kind === 'published'),
  );
  return step?.id ?? null;
};

/** Undone entries speak for themselves; so does what made or removed a card. */
const isPlain = ({ undid, changes }: Entry): boolean =>
  undid === undefined && changes.length > 0 && changes.every(({ kind }) => kind !== 'removed');

/** Of two settings of one field only where it began and where it ended. */
const merged = (before: readonly Change[], after: readonly Change[]): readonly Change[] =>
  after
    .reduce<readonly Change[]>((list, change) => {
      if (change.kind !== 'edited') return [...list, change];
      const earlier = list.find(
        (one) =>
          one.kind === 'edited' &&
          one.concept === change.concept &&
          one.id === change.id &&
          one.field === change.field,
      );
      return [
        ...list.filter((one) => one !== earlier),
        earlier?.kind === 'edited' ? { ...change, was: earlier.was } : change,
      ] as readonly Change[];
    }, before)
    .filter(
      (change) => change.kind !== 'edited' || JSON.stringify(change.was) !== JSON.stringify(change.now),
    );

const publishedBy = ({ changes }: Entry): number =>
  changes.reduce(
    (sum, change) =>
      change.concept === 'receipt' && change.kind === 'published' ? sum + change.now.length : sum,
    0,
  );

const isUndoOfRun = ({ changes }: Entry): boolean =>
  changes.some(({ concept, kind, now }) => concept === 'run' && kind === 'added' && now.undoes !== null);

const isNews = ({ concept }: Change): boolean =>
  concept === 'quarter' || definitionOf(concept).words.isNews !== false;

interface Open {
  readonly thing: string;
  readonly key: string;
  readonly touched: ReadonlySet<string>;
  readonly group: ChangeGroup;
}

/**
 * The newest changes of a quarter as its team would tell them, the last first: what one person did to one card on one day
 * is one, as long as nobody else came between; a run of publishing is one. What came to nothing is none, nor is what moves
 * people through a session.
 *
 * @param quarter as it is after the last of the entries
 * @param entries in order
 * @param dayOf the day of an instant in the reader's calendar
 */
export const changeGroups = (
  quarter: Quarter,
  entries: readonly Entry[],
  dayOf: (instant: string) => string,
): readonly ChangeGroup[] => {
  let groups: readonly Open[] = [];
  for (const written of entries) {
    const entry = { ...written, changes: written.changes.filter(isNews) };
    if (entry.changes.length === 0) continue;
    const { seq, at, by } = entry;
    const cardId = isPlain(entry) ? onlyCardOf(quarter, entry) : null;
    const runId = runOf(entry);
    const thing = runId === null ? (cardId ?? `revision ${seq}`) : `run ${runId}`;
    const touched = touchedBy(quarter, entry);
    const key = [thing, by, dayOf(at)].join('|');
    // Whatever else touched it meanwhile ends a group: its values would not fit together any more.
    const last = groups.findLast((group) =>
      runId === null ? [...touched].some((one) => group.touched.has(one)) : group.thing === thing,
    );
    const before = last?.key === key ? last.group : undefined;
    const changes = before === undefined ? entry.changes : merged(before.entry.changes, entry.changes);
    groups = groups.filter(({ group }) => group !== before);
    if (changes.length === 0) continue;
    const run =
      runId === null
        ? null
        : {
            published: (before?.run?.published ?? 0) + publishedBy(entry),
            isUndo: before?.run?.isUndo === true || isUndoOfRun(entry),
          };
    groups = [
      ...groups,
      { thing, key, touched, group: { seq, at, entry: { ...entry, changes }, cardId, run } },
    ];
  }
  return groups.map(({ group }) => group).toReversed();
};
