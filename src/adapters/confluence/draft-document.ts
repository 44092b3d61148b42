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
import { TYPE_NAMES } from '#domain/entities/milestones/milestone/type-name';
import type { DraftCard, DraftLane, DraftView } from '#domain/views/draft/draft-view';
import type { ExportDocument } from './nothing-document';
import { placedText } from './placed-text';
import { plainLine, plainText } from './plain-text';

type Paragraph = ReturnType<typeof paragraph>;
type Inline = ReturnType<typeof text>;

const weeksOf = (card: DraftCard): string =>
  card.decideByWeek === null
    ? placedText(card)
    : `${placedText(card)}, decides by week ${String(card.decideByWeek)}`;

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
      paragraph(...plainText(card.title).map((node) => strong(node) as Inline)),
      ...(about === '' ? [] : [plainLine(about)]),
    ],
    [plainLine(card.type === null ? 'No type yet' : TYPE_NAMES[card.type])],
    [plainLine(card.keyResultCodes.join(', '))],
    [plainLine(weeksOf(card))],
    [plainLine(scoresOf(card))],
    [plainLine(waits.filter((title) => title !== '').join('; '))],
    [plainLine(card.skills.join(', '))],
    [
      plainLine(
        [card.notes, card.colour === '' ? '' : `Colour: ${card.colour}`]
          .filter((part) => part !== '')
          .join(' · '),
      ),
    ],
  ];
  return tableRow(cells.map((content) => tableCell({})(...content)));
};

const laneOf = ({ code, title, cards }: DraftLane, titles: ReadonlyMap<string, string>) => [
  heading({ level: 3 })(...plainText([code, title].filter((part) => part !== '').join(' · '))),
  cards.length === 0
    ? plainLine('No milestone yet.')
    : table(
        tableRow(COLUMNS.map((name) => tableHeader({})(plainLine(name)))),
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
    heading({ level: 2 })(...plainText([draft.team, draft.label].filter((part) => part !== '').join(' · '))),
    plainLine(
      `Quarter draft · revision ${String(draft.seq)}${draft.changedAt === '' ? '' : ` · as of ${dayWords(draft.changedAt)}`}`,
    ),
    plainLine(
      `Week 1 begins on ${dayWords(draft.startDate)}; ${String(draft.weeks)} weeks, ${sprints}. A draft: intentions, not dates.`,
    ),
    ...(cards.length > 0 && placed === 0
      ? [
          plainLine(
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
              listItem([plainLine(subject === '' ? message : `${subject}: ${message}`)]),
            ),
          ),
        ]),
  );
};
