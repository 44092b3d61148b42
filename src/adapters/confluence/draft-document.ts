import {
  bulletList,
  doc,
  heading,
  listItem,
  paragraph,
  strong,
  table,
  tableCell,
  tableHeader,
  tableRow,
  text,
} from '@atlaskit/adf-utils/builders';
import { dayWords } from '#domain/kernel/day-words';
import { withoutInvisible } from '#domain/kernel/invisible';
import { TYPE_NAMES } from '#domain/entities/milestones/milestone/type-name';
import type { DraftCard, DraftLane, DraftView } from '#domain/views/draft/draft-view';

type Paragraph = ReturnType<typeof paragraph>;
type Inline = ReturnType<typeof text>;
export type ExportDocument = ReturnType<typeof doc>;

/**
 * Text as typed and never markup; characters that no document may hold become spaces, and marks that nobody sees are left
 * out: they turn the text beside them around, also outside the table.
 */
const plain = (value: string): Inline[] => {
  const clean = withoutInvisible(value.replace(/[\p{Cc}\p{Cs}\u2028\u2029\uFFFE\uFFFF]+/gu, ' ')).trim();
  return clean === '' ? [] : [text(clean)];
};

const line = (value: string): Paragraph => paragraph(...plain(value));

const weeksOf = ({ startWeek, endWeek, decideByWeek }: DraftCard): string => {
  const planned =
    startWeek === null || endWeek === null
      ? 'Not placed'
      : startWeek === endWeek
        ? `Week ${String(startWeek)}`
        : `Weeks ${String(startWeek)}–${String(endWeek)}`;
  return decideByWeek === null ? planned : `${planned}, decides by week ${String(decideByWeek)}`;
};

const scoresOf = ({ effort, businessValue, uxValue }: DraftCard): string =>
  [
    effort === null ? '' : `Effort ${effort}`,
    businessValue === null ? '' : `business value ${'$'.repeat(businessValue)}`,
    uxValue === null ? '' : `UX value ${'♥\uFE0E'.repeat(uxValue)}`,
  ]
    .filter((part) => part !== '')
    .join(', ') || 'Not scored';

const COLUMNS = ['Milestone', 'Type', 'Key results', 'Weeks', 'Scores', 'Waits for', 'Skills', 'Notes'];

const rowOf = (card: DraftCard, titles: ReadonlyMap<string, string>) => {
  const about = [card.issueKey ?? '', card.done ? 'Done' : ''].filter((part) => part !== '').join(', ');
  const waits = [
    ...card.needs.map((id) => titles.get(id) ?? ''),
    // Where cards are named the typed text would name them again; what was added by hand stands in no text.
    ...(card.needs.length === 0 && card.dependenciesText !== '' ? [card.dependenciesText] : card.waitsFor),
  ];
  const cells: readonly (readonly Paragraph[])[] = [
    [
      paragraph(...plain(card.title).map((node) => strong(node) as Inline)),
      ...(about === '' ? [] : [line(about)]),
    ],
    [line(card.type === null ? 'No type yet' : TYPE_NAMES[card.type])],
    [line(card.keyResultCodes.join(', '))],
    [line(weeksOf(card))],
    [line(scoresOf(card))],
    [line(waits.filter((title) => title !== '').join('; '))],
    [line(card.skills.join(', '))],
    [
      line(
        [card.notes, card.colour === '' ? '' : `Colour: ${card.colour}`]
          .filter((part) => part !== '')
          .join(' · '),
      ),
    ],
  ];
  return tableRow(cells.map((content) => tableCell({})(...content)));
};

const laneOf = ({ code, title, cards }: DraftLane, titles: ReadonlyMap<string, string>) => [
  heading({ level: 3 })(...plain([code, title].filter((part) => part !== '').join(' · '))),
  cards.length === 0
    ? line('No milestone yet.')
    : table(
        tableRow(COLUMNS.map((name) => tableHeader({})(line(name)))),
        ...cards.map((card) => rowOf(card, titles)),
      ),
];

/** The quarter draft for a PDF, a Word file or a page's history: all that the screen shows, as text. */
export const draftDocument = (draft: DraftView): ExportDocument => {
  const cards = draft.lanes.flatMap((lane) => lane.cards);
  const titles = new Map(cards.map(({ id, title }) => [id, title]));
  const placed = cards.filter(({ startWeek }) => startWeek !== null).length;
  const sprints = `sprints of ${String(draft.sprintWeeks)} ${draft.sprintWeeks === 1 ? 'week' : 'weeks'}`;
  return doc(
    heading({ level: 2 })(...plain([draft.team, draft.label].filter((part) => part !== '').join(' · '))),
    line(
      `Quarter draft · revision ${String(draft.seq)}${draft.changedAt === '' ? '' : ` · as of ${dayWords(draft.changedAt)}`}`,
    ),
    line(
      `Week 1 begins on ${dayWords(draft.startDate)}; ${String(draft.weeks)} weeks, ${sprints}. A draft: intentions, not dates.`,
    ),
    ...(cards.length > 0 && placed === 0
      ? [
          line(
            `${String(cards.length)} cards, none has a week yet. The team places them in session 4, the quarter draft plan.`,
          ),
        ]
      : []),
    ...draft.lanes.flatMap((lane) => laneOf(lane, titles)),
    ...(draft.conflicts.length === 0
      ? []
      : [
          heading({ level: 3 })(text('Conflicts')),
          bulletList(
            ...draft.conflicts.map(({ subject, message }) =>
              listItem([line(subject === '' ? message : `${subject}: ${message}`)]),
            ),
          ),
        ]),
  );
};

/** Where nobody knows who reads: one sentence, the same whether or not there is a quarter. */
export const nothingDocument = (): ExportDocument =>
  doc(line('A quarter of OKRA is shown here only to people who may browse its space in Jira.'));
