import {
  openMilestones,
  readFields,
  readHypotheses,
  readKeyResults,
  readLinks,
  readObjective,
  type Reading,
} from './import-milestones';
import { keepObjective } from './compare/keep-objective';
import { importContribution } from './import-contribution';
import type { ImportDraft } from './import-draft';
import { importCompanyObjective, importObjective, importVision } from './import-objectives';
import { readPlacements } from './import-placements';
import { readDependencies } from './import-plan';
import { importProductArea } from './import-product-area';
import type { CardSort, ReadCard, ReadFile } from './read-card';
import { importRecords } from './records/import-records';
import type { ReadRecord } from './records/read-records';

const IN_ORDER: readonly (readonly [CardSort, (draft: ImportDraft, card: ReadCard) => void])[] = [
  ['vision', importVision],
  ['companyObjective', importCompanyObjective],
  ['productArea', importProductArea],
  ['contribution', importContribution],
  ['objective', importObjective],
];

/** How files come to be things: what is read of them, and which card of the quarter each row is. */
export interface Opening {
  readonly prepare: (
    draft: ImportDraft,
    cards: readonly ReadCard[],
    records: readonly ReadRecord[],
  ) => readonly ReadCard[];
  readonly open: (draft: ImportDraft, cards: readonly ReadCard[]) => readonly Reading[];
}

/** Everything is read, and a row is the card of its id, its title, or a new one. */
const ADDING: Opening = { prepare: (_, cards) => cards, open: openMilestones };

/**
 * Reads files into a draft, in whatever order they name each other; answers how many blocks and rows there were.
 */
export const readIntoDraft = (
  draft: ImportDraft,
  files: readonly ReadFile[],
  { prepare, open }: Opening = ADDING,
): number => {
  // Beside files that hold cards, one that holds none is a note of the team: told, and in nobody's way.
  const isNote = ({ isProse }: ReadFile): boolean => isProse === true;
  const areAllNotes = files.every(isNote);
  draft.errors.push(...files.filter((file) => areAllNotes || !isNote(file)).flatMap(({ errors }) => errors));
  draft.warnings.push(
    ...files.filter((file) => !areAllNotes && isNote(file)).flatMap(({ errors }) => errors),
  );
  draft.warnings.push(...files.flatMap(({ warnings }) => warnings));
  const all = files.flatMap((file) => file.cards);
  const records = files.flatMap((file) => file.records ?? []);
  const cards = prepare(draft, all, records);

  // What is named by others comes before them.
  for (const [sort, read] of IN_ORDER) for (const card of cards) if (card.sort === sort) read(draft, card);
  const readings = open(
    draft,
    cards.filter(({ sort }) => sort === 'milestone'),
  );
  for (const step of [readObjective, keepObjective, readLinks, readKeyResults])
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
  importRecords(draft, records);
  return all.length + records.length;
};
