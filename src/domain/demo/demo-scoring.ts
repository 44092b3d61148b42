import { estimateId } from '../entities/scoring/estimate/estimate';
import { SCALES, type Choice, type Score, type ScoreScale } from '../entities/scoring/score/score';
import type { ScoreRound } from '../entities/scoring/score-round/score-round';
import { addedOf } from '../kernel/entity-changes';
import type { Change } from '../quarter/change';
import type { DemoMilestone } from './demo-milestone';
import { demoMilestones } from './demo-milestones';
import { demoDayOf, type DemoSample } from './demo-sessions';

/** The card that one of them took for a day's work and another for a month's, and was asked once more. */
const APART = 'carry-on';
/** Nobody had seen this done: one of them would not guess. */
const UNSURE = { card: 'first-scan-refund', by: 'aylin' } as const;

const firstTime = new Map<string, Score>([
  ['mona', 'S'],
  ['iker', 'L'],
  ['ruta', 'L'],
  ['daniel', 'M'],
  ['aylin', 'M'],
]);
/** After both ends had given their reasons, nobody but one took it for less. */
const secondTime = new Map<string, Score>([['mona', 'M']]);

/** What some of them said with their choice, on the scale of effort. */
const becauses = new Map<string, string>([
  [`${APART} mona`, 'The basket is stored by then; this only shows it'],
  [`${APART} iker`, 'Two devices are two baskets to merge, and we never merged any'],
  ['window-checkout ruta', 'Every step of the checkout changes its height'],
  ['first-scan-refund iker', 'Money goes out before the parcel is in: Finance will look twice'],
  ['size-adviser daniel', 'People must trust it before they use it'],
]);

const names = { effort: 'effort of #3', again: 'effort once more', business: 'value of #3', ux: 'joy of #3' };

/** Names of the ids that the rounds of the sample's #3 need. */
export const demoScoringNames: readonly string[] = Object.values(names);

const scoreOf = ({ scores }: DemoMilestone, scale: ScoreScale): Score | null =>
  scores?.[(['effort', 'business', 'ux'] as const).indexOf(scale)] ?? null;

/** A step beside it, for the one or two whom a card looked otherwise to. */
const besideOf = (scale: ScoreScale, score: Score): Score => {
  const steps = SCALES[scale];
  const at = steps.indexOf(score);
  return steps[at + 1] ?? steps[at - 1] ?? score;
};

/** The silent rounds in which the people of the sample scored their cards: what they chose comes to what the cards say. */
export const demoScoringChanges = ({ id, people, startDate }: DemoSample): readonly Change[] => {
  const day = demoDayOf('s3', startDate);
  const choiceOf = (scale: ScoreScale, card: DemoMilestone, at: number, who: number): Choice => {
    const name = people[who] ?? '';
    const score = scoreOf(card, scale) ?? SCALES[scale][0] ?? 'M';
    if (card.key === UNSURE.card && name === UNSURE.by) return 'unsure';
    if (scale === 'effort' && card.key === APART) return firstTime.get(name) ?? score;
    return (at + who) % 4 === 0 ? besideOf(scale, score) : score;
  };

  const round = (
    name: string,
    scale: ScoreScale,
    time: string,
    keys: readonly string[],
    more: Partial<ScoreRound> = {},
  ): Change => {
    const cards = keys.map(id);
    return addedOf('scoreRound', {
      id: id(name),
      runId: id('s3 held'),
      scale,
      cards,
      follows: null,
      openedAt: `${day}T${time}:00.000Z`,
      closesAt: null,
      state: 'revealed',
      asked: people.map(id),
      away: [],
      heard: [],
      settled: cards,
      ...more,
    });
  };

  const estimates = (
    name: string,
    cards: readonly DemoMilestone[],
    choose: (card: DemoMilestone, at: number, who: number) => Choice,
    isSaid: boolean,
  ): readonly Change[] =>
    people.map((person, who) =>
      addedOf('estimate', {
        id: estimateId(id(name), id(person)),
        roundId: id(name),
        memberId: id(person),
        choices: cards.map((card, at) => ({
          card: id(card.key),
          value: choose(card, at, who),
          because: isSaid ? (becauses.get(`${card.key} ${person}`) ?? '') : '',
        })),
      }),
    );

  const pass = (scale: ScoreScale, time: string, heard: ScoreRound['heard']): readonly Change[] => {
    const cards = demoMilestones.filter((card) => scoreOf(card, scale) !== null);
    return [
      round(
        names[scale],
        scale,
        time,
        cards.map(({ key }) => key),
        { heard },
      ),
      ...estimates(names[scale], cards, (...chosen) => choiceOf(scale, ...chosen), scale === 'effort'),
    ];
  };

  const apart = demoMilestones.filter(({ key }) => key === APART);
  const bothEnds = (['small', 'large'] as const).map((end) => ({ card: id(APART), end }));
  return [
    ...pass('effort', '09:30', bothEnds),
    round(names.again, 'effort', '09:46', [APART], { follows: id(names.effort) }),
    ...estimates(names.again, apart, (_, __, who) => secondTime.get(people[who] ?? '') ?? 'L', false),
    ...pass('business', '09:52', []),
    ...pass('ux', '10:02', []),
  ];
};
