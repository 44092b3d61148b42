import { counted } from '../../kernel/counted';
import { TYPE_NAMES } from '../../entities/milestones/milestone/type-name';
import { SCALE_NAMES } from '../../entities/scoring/score/scale-name';
import type { Choice } from '../../entities/scoring/score/score';
import { QUADRANTS } from '../sessions/effort-payoff';
import { QUADRANT_NAMES } from '../sessions/quadrant-name';
import type { ToldRound } from '../sessions/score-story';
import type { ScoredCard, ScoresView } from '../page/scores-view';
import { heading, joined, line, table, type PageBlock } from './page-block';
import { sessionBlocks } from './session-blocks';

/** `$$ (2 of 3)`: by no sign alone. */
const money = (value: number | null): string =>
  value === null ? '' : `${'$'.repeat(value)} (${String(value)} of 3)`;

const hearts = (value: number | null): string =>
  value === null ? '' : `${'♥\uFE0E'.repeat(value)} (${String(value)} of 3)`;

const choiceText = (value: Choice): string => (value === 'unsure' ? 'not sure' : String(value));

const roundText = ({ chosen, reasons }: ToldRound): string =>
  joined(
    [
      chosen.map(({ value, count }) => `${choiceText(value)} by ${String(count)}`).join(', '),
      ...reasons.map(({ value, text }) => `${choiceText(value)}: ${text}`),
    ],
    '; ',
  );

const storyText = ({ stories }: ScoredCard): string =>
  stories
    .map(({ scale, rounds }) => `${SCALE_NAMES[scale]}: ${rounds.map(roundText).join(', then ')}`)
    .join(' · ');

const cardRow = (card: ScoredCard): readonly string[] => [
  card.title,
  card.type === null ? 'No type yet' : TYPE_NAMES[card.type],
  card.effort === null ? '' : `${card.effort}${card.effortUncertain ? ' (uncertain)' : ''}`,
  money(card.businessValue),
  hearts(card.uxValue),
  storyText(card),
];

const HEAD = ['Milestone', 'Type', 'Effort', 'Business value', 'UX value', 'How it came about'];

/** What session #3 left, in words: four lists by what cards cost and bring, then what is not scored. */
export const scoresBlocks = ({
  session,
  cards,
  scored,
  of,
  sizes,
  skills,
}: ScoresView): readonly PageBlock[] => {
  const groups = [...QUADRANTS, null].map((quadrant) => ({
    name: quadrant === null ? 'Not scored yet' : QUADRANT_NAMES[quadrant],
    own: cards.filter((card) => card.quadrant === quadrant),
  }));
  return [
    ...sessionBlocks('s3', session),
    ...(cards.length === 0 ? [line('There is no card to show.')] : []),
    ...groups.flatMap(({ name, own }) =>
      own.length === 0 ? [] : [heading(name), ...table(HEAD, own.map(cardRow))],
    ),
    ...table(
      ['Size', 'What it means here', 'Like'],
      sizes.map(({ id, meaning, examples }) => [id, meaning, examples.join('; ')]),
    ),
    ...table(
      ['Skill', 'Cards', 'People'],
      skills.map(({ skill, cards: count, holders }) => [
        skill,
        String(count),
        holders.length === 0 ? 'Nobody in the team' : counted(holders.length, 'person', 'people'),
      ]),
    ),
    line(`${String(scored)} of ${String(of)} scored`),
  ];
};
