import type { Told } from '../given/told';
import { toolCases } from './tool-cases';

/** A file as people bring one, and what should come of it. */
export interface Case {
  readonly file: string;
  readonly says: string;
  /** What a person chooses in the dialog: the meaning of columns by their places, from 0. */
  readonly columns?: Readonly<Record<string, string>>;
  readonly holds: Told;
  /** The lines that have a note, each once for every note. */
  readonly noted?: readonly number[];
  /** Its weeks are right in a quarter that begins on this day. */
  readonly begins?: string;
  /** Without a choice it is refused, at this line. */
  readonly refusedAt?: number;
}

const card = (more: Omit<Told['cards'][number], 'title' | 'type'> = {}): Told['cards'][number] => ({
  title: 'Print the label at home',
  type: 'epic',
  ...more,
});
const label = { title: 'Label service answers in one second', type: 'enabler' } as const;
const only = (...cards: Told['cards']): Told => ({ objectives: [], cards });

const ownCases: readonly Case[] = [
  {
    file: 'text-is-right-but-looks-misread.csv',
    says: 'letters with accents before quotes, dashes and dots are no misread text',
    holds: only(
      { title: 'Abrir o “CAFÉ” às sete', type: 'epic', notes: 'PIÙ… tempo per tutti' },
      { title: 'Das »MENÜ« auf eine Seite bringen', type: 'spike', notes: 'QUALITÉ– niveau 2' },
    ),
  },
  {
    file: 'text-is-really-misread.csv',
    says: 'UTF-8 that was read as windows-1252 is repaired',
    holds: only({ title: 'Abrir o café às sete', type: 'epic', ux: 2 }),
    noted: [2],
  },
  {
    file: 'key-results-with-other-numbers.md',
    says: 'keys may have numbers of any kind',
    holds: {
      objectives: [
        {
          title: 'Returns take one minute',
          keyResults: ['90% of labels in under a minute', '60% of returns without a call'],
          hypotheses: ['If people see the money first, they begin on their own.'],
        },
      ],
      cards: [],
    },
  },
  {
    file: 'milestones-with-numbers.md',
    says: 'numbered milestones below an objective serve it',
    holds: {
      objectives: [
        {
          title: 'Returns take one minute',
          keyResults: ['90% of labels in under a minute'],
          hypotheses: [],
        },
      ],
      cards: [
        { title: 'Print the label at home', objective: 'Returns take one minute' },
        { title: 'Show the refund', objective: 'Returns take one minute' },
      ],
    },
  },
  {
    file: 'dependencies-name-the-id.csv',
    says: 'rows are named by their ids',
    holds: only(
      { ...label, kept: ['ID: M1'] },
      card({ waits: [`[${label.title}]`], waitsAsTyped: 'M1', kept: ['ID: M2'] }),
      {
        title: 'Ask three shops about scanners',
        type: 'spike',
        waits: [`[${label.title}]`, '[Print the label at home]'],
        waitsAsTyped: 'M1, M2',
        kept: ['ID: M3'],
      },
    ),
  },
  {
    file: 'dependencies-name-the-key.csv',
    says: 'rows are named by their keys',
    holds: only(
      { ...label, kept: ['Key: RET-1'] },
      card({ waits: [`[${label.title}]`], waitsAsTyped: 'RET-1', kept: ['Key: RET-2'] }),
    ),
  },
  {
    file: 'unlocks-column.csv',
    says: 'what a card unlocks waits for it',
    holds: {
      objectives: [
        {
          title: 'Returns take one minute',
          keyResults: ['KR1'],
          hypotheses: ['If people print at home they return earlier'],
        },
      ],
      cards: [
        {
          ...label,
          objective: 'Returns take one minute',
          covers: ['KR1'],
          status: 'shortlisted',
          kept: ['id: m1', 'cluster: speed', 'votes: 3'],
        },
        card({
          objective: 'Returns take one minute',
          covers: ['KR1'],
          tests: ['If people print at home they return earlier'],
          waits: [`[${label.title}]`],
          status: 'shortlisted',
          kept: ['id: m2', 'cluster: speed', 'votes: 5'],
        }),
      ],
    },
    noted: [1, 1],
  },
  {
    file: 'two-key-results-in-a-cell.csv',
    says: 'a cell may name two key results',
    holds: {
      objectives: [{ title: 'Returns take one minute', keyResults: ['KR1', 'KR2'], hypotheses: [] }],
      cards: [card({ objective: 'Returns take one minute', covers: ['KR1', 'KR2'] })],
    },
  },
  {
    file: 'bulleted-cells.csv',
    says: 'lines of a cell may begin with the marks of a list',
    holds: {
      objectives: [
        {
          title: 'Returns take one minute',
          keyResults: ['90% in a minute', '60% without a call'],
          hypotheses: [],
        },
      ],
      cards: [
        card({
          objective: 'Returns take one minute',
          covers: ['90% in a minute', '60% without a call'],
          tasks: ['Draw it', 'Build it'],
        }),
      ],
    },
  },
  {
    file: 'commas-in-a-semicolon-heading.csv',
    says: 'the separator is found by reading, not by counting',
    holds: only(card({ waits: ['Label service'], waitsAsTyped: 'Label service' }), {
      title: 'Show the refund',
      type: 'spike',
    }),
  },
  {
    file: 'line-break-in-the-first-heading.csv',
    says: 'the heading of the milestones may have an explanation on a line of its own',
    holds: only(card({ effort: 'M' })),
  },
  {
    file: 'line-break-in-a-score-heading.csv',
    says: 'and so may any other',
    holds: only(card({ business: 2, effort: 'M' })),
  },
  {
    file: 'headings-with-a-unit.csv',
    says: 'headings may say a unit or a scale',
    holds: only(card({ effort: 'M', business: 2, ux: 2, weeks: [3, 3] })),
  },
  {
    file: 'same-title-twice.csv',
    says: 'rows of one title that agree are one card, and the line is told',
    holds: only({ title: 'Write the help page', type: 'enabler', notes: 'for shops' }, card()),
    noted: [4],
  },
  {
    file: 'link-column-with-addresses.csv',
    says: 'a web address in a column of links is kept',
    holds: only(card({ kept: ['Link: https://example.org/board/1'] })),
    noted: [2],
  },
  {
    file: 'link-column-with-addresses.csv',
    says: 'and nothing is noted where the column is kept as it is',
    columns: { '2': '' },
    holds: only(card({ kept: ['Link: https://example.org/board/1'] })),
  },
  {
    file: 'id-column-kept.csv',
    says: 'a column of ids is kept as it is',
    columns: { '0': '' },
    holds: only(card({ kept: ['ID: RET-7'] })),
  },
  {
    file: 'two-notes-columns.csv',
    says: 'columns of one name have meanings of their own',
    columns: { '3': 'description' },
    holds: only(card({ notes: 'ask the shops', description: 'ask the carriers' })),
    refusedAt: 1,
  },
  {
    file: 'waits-for-a-card-and-for-somebody.csv',
    says: 'a card may wait for another card and for somebody',
    holds: only(
      card({
        waits: ['[Label service]', 'Legal review'],
        waitsAsTyped: 'Label service, Legal review',
      }),
      { title: 'Label service', type: 'enabler', waitsForNothing: true },
    ),
  },
  {
    file: 'one-epic-one-spike.csv',
    says: 'two columns are enough',
    holds: only(card(), { title: 'Ask three shops about scanners', type: 'spike' }),
  },
  {
    file: 'a table whose name is longer than the hundred and twenty characters that the name of a quarter may have, as exports of boards are called.csv',
    says: 'a long name is cut',
    holds: only(card()),
  },
  {
    file: 'ロードマップ.csv',
    says: 'a name without Latin letters is a name',
    holds: only(card()),
  },
  {
    file: 'マイルストーン.csv',
    says: 'and another one is another quarter',
    holds: only({ title: 'Show the refund', type: 'spike' }),
  },
];

/** Each stands for its whole kind, in `files/`. */
export const cases: readonly Case[] = [...ownCases, ...toolCases];

/** Where the files are, from the top of the project. */
export const CASES_FOLDER = 'test/support/cases/files';
