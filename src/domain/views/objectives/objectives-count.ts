import type { Hypothesis } from '../../entities/agreement/hypothesis/hypothesis';
import type { ObjectivesPlan, ShownHypothesis, ThreadCard } from './objectives-view';

/** How many there are of each on a page, every one counted once. */
export interface ObjectivesCount {
  readonly objectives: number;
  readonly keyResults: number;
  readonly hypotheses: { readonly [S in Hypothesis['status']]: number } & { readonly total: number };
  readonly cards: number;
}

const cardsIn = (hypotheses: readonly ShownHypothesis[]): readonly ThreadCard[] =>
  hypotheses.flatMap(({ cards }) => cards);

/** The cards of a page; one that tests several hypotheses is there more than once. */
const cardsOf = ({ objectives, loose }: ObjectivesPlan): readonly ThreadCard[] =>
  [...objectives, { ...loose, keyResults: [] }].flatMap(({ keyResults, hypotheses, cards }) => [
    ...keyResults.flatMap((keyResult) => [...keyResult.cards, ...cardsIn(keyResult.hypotheses)]),
    ...cardsIn(hypotheses),
    ...cards,
  ]);

/** What the foot of the page says in numbers. */
export const objectivesCount = (plan: ObjectivesPlan): ObjectivesCount => {
  const keyResults = plan.objectives.flatMap((objective) => objective.keyResults);
  const hypotheses = [...keyResults, ...plan.objectives, plan.loose].flatMap((one) => one.hypotheses);
  const count = (one: Hypothesis['status']): number =>
    hypotheses.filter(({ status }) => status === one).length;
  return {
    objectives: plan.objectives.length,
    keyResults: keyResults.length,
    hypotheses: {
      open: count('open'),
      supported: count('supported'),
      refuted: count('refuted'),
      inconclusive: count('inconclusive'),
      total: hypotheses.length,
    },
    cards: new Set(cardsOf(plan).map(({ id }) => id)).size,
  };
};
