import { findById } from '../../kernel/collection';
import type { Quarter } from '../../quarter/quarter';
import { skillLoads } from '../capacity/skill-load';
import { isTooMuch, weightOf, type Load } from '../capacity/week-load';
import type { Finding } from '../findings/finding';
import { loadOfFinding } from '../second-look/load-of-finding';
import type { WeeksOf } from './plan-move';
import type { Question } from './question';

const standsIn = (weeksOf: WeeksOf, card: string, { from, to }: Load): boolean => {
  const weeks = weeksOf(card);
  return weeks !== undefined && weeks.startWeek <= to && weeks.endWeek >= from;
};

/** Only what stands in a week can make room there by leaving it. */
const ofOverload = (
  load: Load,
  weighed: readonly (readonly [string, number])[],
  isOver: (needed: number, cards: number) => boolean,
): Question => {
  const heaviest = weighed.map(([, weight]) => weight).toSorted((a, b) => b - a);
  const light = heaviest.slice(2).reduce((sum, weight) => sum + weight, 0);
  return {
    cards: load.cards,
    isSolved: (weeksOf) => {
      const here = weighed.filter(([card]) => standsIn(weeksOf, card, load));
      return !isOver(
        here.reduce((sum, [, weight]) => sum + weight, 0),
        here.length,
      );
    },
    ...(isOver(light, Math.max(0, heaviest.length - 2)) ? { isHopeless: true } : {}),
  };
};

const ofCapacity = (quarter: Quarter, finding: Finding): Question | undefined => {
  const { settings } = quarter;
  const load = loadOfFinding(quarter, finding);
  if (load === undefined) return undefined;
  const weighed = load.cards.flatMap((id) => {
    const card = findById(quarter.milestones, id);
    return card === undefined ? [] : [[id, weightOf(settings, card)] as const];
  });
  return ofOverload(load, weighed, (needed, cards) =>
    isTooMuch(settings, { needed, available: load.available, cards }),
  );
};

const ofContention = (quarter: Quarter, finding: Finding): Question | undefined => {
  const load = loadOfFinding(quarter, finding);
  if (load === undefined) return undefined;
  return ofOverload(
    load,
    load.cards.map((id) => [id, 1] as const),
    (needed) => needed > load.available,
  );
};

const ofSinglePoint = (quarter: Quarter, { subject }: Finding): Question | undefined => {
  const weeks = skillLoads(quarter).find(({ key }) => key === subject.id)?.weeks;
  if (weeks === undefined) return undefined;
  const needing = [...new Set(weeks.flatMap(({ cards }) => cards))];
  return {
    cards: [...new Set(weeks.flatMap(({ cards }) => (cards.length > 1 ? cards : [])))],
    isSolved: (weeksOf) =>
      weeks.every((week) => needing.filter((card) => standsIn(weeksOf, card, week)).length < 2),
    // Of four that meet two stay, whichever two go.
    ...(weeks.some(({ cards }) => cards.length > 3) ? { isHopeless: true } : {}),
  };
};

/** What a finding about too much at once asks of the weeks. */
export const loadQuestion = (quarter: Quarter, finding: Finding): Question | undefined => {
  switch (finding.code) {
    case 'CAPACITY_OVERLAP':
      return ofCapacity(quarter, finding);
    case 'SKILL_CONTENTION':
      return ofContention(quarter, finding);
    default:
      return ofSinglePoint(quarter, finding);
  }
};
