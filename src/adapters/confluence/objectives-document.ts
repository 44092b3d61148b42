import { bulletList, doc, heading, listItem, paragraph, strong, text } from '@atlaskit/adf-utils/builders';
import { STATUS_NAMES } from '#domain/entities/agreement/hypothesis/status-names';
import { withUnit } from '#domain/entities/agreement/metric/with-unit';
import { TYPE_NAMES } from '#domain/entities/milestones/milestone/type-name';
import { counted } from '#domain/kernel/counted';
import { dayWords } from '#domain/kernel/day-words';
import { objectivesCount } from '#domain/views/objectives/objectives-count';
import type {
  ObjectivesView,
  ShownHypothesis,
  ShownKeyResult,
  ShownNumber,
  ShownObjective,
  ThreadCard,
} from '#domain/views/objectives/objectives-view';
import { paceOn } from '#domain/views/progress/metric-progress';
import { outcomeInWords } from '#domain/views/progress/outcome-in-words';
import { PACE_NAMES } from '#domain/views/progress/pace-names';
import type { ExportDocument } from './nothing-document';
import { placedText } from './placed-text';
import { plainLine, plainText } from './plain-text';

type Inline = ReturnType<typeof text>;
type Item = ReturnType<typeof listItem>;
type List = ReturnType<typeof bulletList>;

const amounts = new Intl.NumberFormat('en', { maximumFractionDigits: 4 });

const amount = (value: number | null, unit: string): string | null =>
  value === null ? null : withUnit(amounts.format(value), unit);

const bold = (value: string): Inline[] => plainText(value).map((node) => strong(node) as Inline);

/** A list is never empty in a document. */
const listOf = (items: readonly Item[]): readonly List[] =>
  items.length === 0 ? [] : [bulletList(...items)];

const cardItem = ({ title, type, issueKey, done, ...weeks }: ThreadCard): Item => {
  const about = [
    type === null ? 'No type yet' : TYPE_NAMES[type],
    placedText(weeks),
    issueKey ?? '',
    done ? 'Done' : '',
  ];
  return listItem([plainLine([title, ...about].filter((part) => part !== '').join(' · '))]);
};

const hypothesisItem = ({ text: words, status, cards }: ShownHypothesis): Item =>
  listItem([
    paragraph(...plainText(words), text(` (${STATUS_NAMES[status]})`)),
    ...(cards.length === 0 ? [plainLine('Nothing proves this yet.')] : listOf(cards.map(cardItem))),
  ]);

/** As of the day that the document names, so that the same revision always gives the same document. */
const numberLine = (number: ShownNumber, view: ObjectivesView): string => {
  const { baseline, target, now, unit } = number;
  const pace =
    view.changedAt === '' ? 'unknown' : paceOn(number, now?.value ?? null, view, view.changedAt.slice(0, 10));
  const words = outcomeInWords({
    baseline: amount(baseline, unit),
    now: now === null ? null : `${withUnit(amounts.format(now.value), unit)} (${dayWords(now.day)})`,
    target: amount(target, unit),
  });
  return pace === 'unknown' ? words : `${words}, ${PACE_NAMES[pace]}`;
};

const keyResultItem = (keyResult: ShownKeyResult, view: ObjectivesView): Item => {
  const { code, text: words, number, hypotheses, above, cards } = keyResult;
  return listItem([
    paragraph(...bold(code), text(' '), ...plainText(words)),
    ...(number === null ? [] : [plainLine(numberLine(number, view))]),
    ...(above.length === 0 ? [] : [plainLine(`See what is under ${above.join(' and ')}.`)]),
    ...(hypotheses.length + above.length === 0 ? [plainLine('No hypothesis says how this will move.')] : []),
    ...listOf([...hypotheses.map(hypothesisItem), ...cards.map(cardItem)]),
  ]);
};

const servesLine = ({ serves, servesVision }: ShownObjective): string => {
  const all = [
    ...serves.map(({ code, title }) => (code === title ? title : `${code}: ${title}`)),
    ...(servesVision ? ['the vision'] : []),
  ];
  return all.length === 0 ? 'Serves no company objective.' : `Serves ${all.join('; ')}`;
};

const objectiveBlocks = (objective: ShownObjective, view: ObjectivesView) => [
  heading({ level: 3 })(...plainText(`${objective.code} · ${objective.title}`)),
  plainLine([servesLine(objective), ...(objective.isOut ? ['Put off'] : [])].join(' · ')),
  ...(objective.keyResults.length === 0 ? [plainLine('No key result says what will be different.')] : []),
  ...listOf([
    ...objective.keyResults.map((keyResult) => keyResultItem(keyResult, view)),
    ...objective.hypotheses.map(hypothesisItem),
    ...objective.cards.map(cardItem),
  ]),
];

/** Objectives and key results for a PDF, a Word file or a page's history: all that the screen shows, as text. */
export const objectivesDocument = (view: ObjectivesView): ExportDocument => {
  const { objectives, keyResults, hypotheses, cards } = objectivesCount(view);
  const { loose } = view;
  const asOf = view.changedAt === '' ? '' : ` · as of ${dayWords(view.changedAt)}`;
  return doc(
    heading({ level: 2 })(...plainText([view.team, view.label].filter((part) => part !== '').join(' · '))),
    plainLine(`Objectives and key results · revision ${String(view.seq)}${asOf}`),
    plainLine(
      [
        counted(objectives, 'objective', 'objectives'),
        counted(keyResults, 'key result', 'key results'),
        counted(hypotheses.total, 'hypothesis', 'hypotheses'),
        counted(cards, 'card', 'cards'),
      ].join(', '),
    ),
    ...(objectives + loose.hypotheses.length + loose.cards.length === 0
      ? [plainLine('There is no objective to show.')]
      : []),
    ...view.objectives.flatMap((objective) => objectiveBlocks(objective, view)),
    ...(loose.hypotheses.length + loose.cards.length === 0
      ? []
      : [
          heading({ level: 3 })(text('No objective yet')),
          ...listOf([...loose.hypotheses.map(hypothesisItem), ...loose.cards.map(cardItem)]),
        ]),
  );
};
