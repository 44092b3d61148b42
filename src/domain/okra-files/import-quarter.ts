import type { Change } from '../quarter/change';
import type { EntityName, EntityTypes, Quarter } from '../quarter/quarter';
import { MAX_MILESTONES } from '../entities/milestones/milestone/milestone';
import { sameJson, type Json } from '../kernel/json';
import { ownValue } from '../kernel/own-value';
import { ranksBetween } from '../kernel/rank';
import { failed, ok, type Result } from '../kernel/result';
import { openDraft, type ImportDraft, type PendingEntity } from './import-draft';
import { importCompanyObjective, importObjective, importVision } from './import-objectives';
import {
  openMilestones,
  readFields,
  readHypotheses,
  readKeyResults,
  readLinks,
  readObjective,
} from './import-milestones';
import { importContribution } from './import-contribution';
import type { ImportNote } from './import-note';
import { readPlacements } from './import-placements';
import { readDependencies } from './import-plan';
import { importProductArea } from './import-product-area';
import type { ImportSource } from '../quarter/import-source';
import type { CardSort, ReadCard, ReadFile } from './read-card';
import { readSource } from './read-source';
import { importRecords } from './records/import-records';
import { isRanked } from '../quarter/collections';

export interface Import {
  readonly changes: readonly Change[];
  /** How many blocks and rows were read as something, whether or not anything comes of them. */
  readonly cards: number;
  /** What was not read, or in a way that its writer may not expect: left out, merged, repaired. By file and line. */
  readonly warnings: readonly ImportNote[];
}

type Ranked =
  | 'companyObjective'
  | 'productArea'
  | 'contribution'
  | 'objective'
  | 'keyResult'
  | 'hypothesis'
  | 'milestone';

/** New things go behind what is there, in the order of the file. */
const ranked = <T extends { readonly rank: string }>(
  all: readonly PendingEntity<T>[],
): readonly PendingEntity<T>[] => {
  const last = all.filter(({ before }) => before !== undefined).at(-1)?.now.rank ?? null;
  const made = all.filter(({ before }) => before === undefined);
  const ranks = ranksBetween(last, null, made.length);
  made.forEach((pending, index) => {
    pending.now = { ...pending.now, rank: ranks[index] ?? '' };
  });
  return all;
};

/** Key results stand by their numbers, whatever the order in which rows named them. */
const orderKeyResults = (draft: ImportDraft): void => {
  const ordinals = new Map(draft.keyResults.map(({ now }) => [now.id, now.ordinal]));
  draft.keyResults.sort(
    (a, b) =>
      Number(a.before === undefined) - Number(b.before === undefined) ||
      (a.before === undefined ? a.now.ordinal - b.now.ordinal : 0),
  );
  for (const pending of draft.hypotheses.filter(({ before }) => before === undefined)) {
    pending.now = {
      ...pending.now,
      keyResultIds: [...pending.now.keyResultIds].sort(
        (a, b) => (ordinals.get(a) ?? 0) - (ordinals.get(b) ?? 0),
      ),
    };
  }
};

const changesOf = <C extends EntityName>(
  concept: C,
  all: readonly PendingEntity<EntityTypes[C]>[],
): readonly Change[] =>
  all.flatMap((pending): readonly Change[] => {
    const { before, now } = pending;
    if (before === undefined)
      return [{ concept, kind: 'added', id: now.id, was: null, now } as unknown as Change];
    const was = before as unknown as Readonly<Record<string, Json>>;
    return Object.entries(now as unknown as Readonly<Record<string, Json>>)
      .filter(([field, value]) => !sameJson(ownValue(was, field), value))
      .map(
        ([field, value]) =>
          ({
            concept,
            kind: 'edited',
            id: before.id,
            field,
            was: ownValue(was, field),
            now: value,
          }) as unknown as Change,
      );
  });

const rankedChanges = <C extends Ranked>(
  concept: C,
  all: readonly PendingEntity<EntityTypes[C]>[],
): readonly Change[] => changesOf<C>(concept, ranked<EntityTypes[C]>(all));

const IN_ORDER: readonly (readonly [CardSort, (draft: ImportDraft, card: ReadCard) => void])[] = [
  ['vision', importVision],
  ['companyObjective', importCompanyObjective],
  ['productArea', importProductArea],
  ['contribution', importContribution],
  ['objective', importObjective],
];

const tooMany = (draft: ImportDraft, file: string): readonly ImportNote[] =>
  draft.milestones.length <= MAX_MILESTONES
    ? []
    : [
        {
          file,
          line: 1,
          column: 1,
          message: `With this import the quarter would hold ${String(draft.milestones.length)} milestones; its limit is ${String(MAX_MILESTONES)}. Drop rows, or start another quarter.`,
        },
      ];

const inOrder = (notes: readonly ImportNote[]): readonly ImportNote[] =>
  [...notes].sort((a, b) =>
    a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column,
  );

/** A file with its cards, whatever quarter they come into: read once, however often the quarter changes meanwhile. */
export interface ImportedFile extends ReadFile {
  readonly fileName: string;
}

/** Reads files as cards and notes. It is the costly half of an import, and knows no quarter. */
export const readFiles = (sources: readonly ImportSource[]): readonly ImportedFile[] =>
  sources.map((source) => ({ ...readSource(source), fileName: source.fileName }));

/**
 * What tables and blocks of text add to a quarter (G-26). A text that cannot be read is refused whole; a value that cannot
 * is left out, its card comes in, and its line is told. Cards with the title of one that is there are that card: empty fields
 * are filled, and what contradicts stays as it was.
 *
 * @param commandId ids of what is made derive from it
 */
export const importFiles = (
  quarter: Quarter,
  files: readonly ImportedFile[],
  commandId: string,
): Result<Import, readonly ImportNote[]> => {
  const draft = openDraft(quarter, commandId);
  // Beside files that hold cards, one that holds none is a note of the team: told, and in nobody's way.
  const isNote = ({ isProse }: ReadFile): boolean => isProse === true;
  const areAllNotes = files.every(isNote);
  draft.errors.push(...files.filter((file) => areAllNotes || !isNote(file)).flatMap(({ errors }) => errors));
  draft.warnings.push(
    ...files.filter((file) => !areAllNotes && isNote(file)).flatMap(({ errors }) => errors),
  );
  draft.warnings.push(...files.flatMap(({ warnings }) => warnings));
  const cards = files.flatMap((file) => file.cards);

  // What is named by others comes before them.
  for (const [sort, read] of IN_ORDER) for (const card of cards) if (card.sort === sort) read(draft, card);
  const readings = openMilestones(
    draft,
    cards.filter(({ sort }) => sort === 'milestone'),
  );
  for (const step of [readObjective, readLinks, readKeyResults])
    readings.forEach((reading) => {
      step(draft, reading);
    });
  const [bound, unbound] = [
    readings.filter(({ pending }) => pending.now.objectiveId !== null),
    readings.filter(({ pending }) => pending.now.objectiveId === null),
  ];
  [...bound, ...unbound].forEach((reading) => {
    readHypotheses(draft, reading);
  });
  readings.forEach((reading) => {
    readFields(draft, reading);
  });
  readDependencies(draft, readings);
  readPlacements(draft, readings);
  const records = files.flatMap((file) => file.records ?? []);
  importRecords(draft, records);
  orderKeyResults(draft);

  const errors = [...draft.errors, ...tooMany(draft, files[0]?.fileName ?? '')];
  if (errors.length > 0) return failed(inOrder(errors));
  return ok({
    changes: [
      ...changesOf('vision', draft.visions),
      ...rankedChanges('companyObjective', draft.companyObjectives),
      ...rankedChanges('productArea', draft.productAreas),
      ...rankedChanges('contribution', draft.contributions),
      ...rankedChanges('objective', draft.objectives),
      ...rankedChanges('keyResult', draft.keyResults),
      ...rankedChanges('hypothesis', draft.hypotheses),
      ...rankedChanges('milestone', draft.milestones),
      ...changesOf('dependency', draft.dependencies),
      ...changesOf('placement', draft.placements),
      ...[...draft.others].flatMap(([concept, things]) =>
        changesOf(concept, (isRanked(concept) ? ranked(things as never) : things) as never),
      ),
    ],
    cards: cards.length + records.length,
    warnings: inOrder(draft.warnings),
  });
};

/** The same from the texts themselves. */
export const importQuarter = (
  quarter: Quarter,
  sources: readonly ImportSource[],
  commandId: string,
): Result<Import, readonly ImportNote[]> => importFiles(quarter, readFiles(sources), commandId);
