import { isLearning } from '../../entities/milestones/milestone/is-learning';
import { MILESTONE_TYPES } from '../../entities/milestones/milestone/milestone';
import type { Members } from '../../entities/team/member/member';
import { foldedTitle } from '../../kernel/folded-title';
import type { DraftCard, DraftLane, DraftPlan } from './draft-view';

/** By what lanes tell cards apart (S4-1). */
export const LANE_KINDS = ['objective', 'type', 'skill'] as const;
export type LaneKind = (typeof LANE_KINDS)[number];

/** A lane by type or skill; `key` is null for cards that have none. */
export interface NamedLane {
  readonly key: string | null;
  readonly cards: readonly DraftCard[];
}

const byStart = (a: DraftCard, b: DraftCard): number =>
  (a.startWeek ?? Infinity) - (b.startWeek ?? Infinity) || 0;

const cardsOf = (lanes: readonly DraftLane[]): readonly DraftCard[] =>
  lanes.flatMap(({ cards }) => cards).toSorted(byStart);

/** Learning stands above building, so that one sees what comes first; types that no card has are left out. */
export const lanesByType = ({ lanes }: Pick<DraftPlan, 'lanes'>): readonly NamedLane[] => {
  const cards = cardsOf(lanes);
  const types = [
    ...MILESTONE_TYPES.filter((type) => isLearning(type)),
    ...MILESTONE_TYPES.filter((type) => !isLearning(type)),
    null,
  ];
  return types
    .map((key) => ({ key, cards: cards.filter(({ type }) => type === key) }))
    .filter((lane) => lane.cards.length > 0);
};

/**
 * A card stands once, in the lane of its skill that fewest people of the team have; of several the first by name. Cards
 * without skills come last.
 */
export const lanesBySkill = (
  { lanes }: Pick<DraftPlan, 'lanes'>,
  { members }: Members,
): readonly NamedLane[] => {
  const holders = new Map<string, number>();
  for (const { skills } of members)
    for (const skill of new Set(skills.map(foldedTitle))) holders.set(skill, (holders.get(skill) ?? 0) + 1);
  const had = new Map<string, { readonly name: string; readonly cards: DraftCard[] }>();
  const without: DraftCard[] = [];
  for (const card of cardsOf(lanes)) {
    const [scarcest] = card.skills
      .map((name) => ({ name, folded: foldedTitle(name) }))
      .toSorted(
        (a, b) =>
          (holders.get(a.folded) ?? 0) - (holders.get(b.folded) ?? 0) || (a.folded < b.folded ? -1 : 1),
      );
    if (scarcest === undefined) {
      without.push(card);
      continue;
    }
    const lane = had.get(scarcest.folded) ?? { name: scarcest.name, cards: [] };
    lane.cards.push(card);
    had.set(scarcest.folded, lane);
  }
  const named = [...had]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { name, cards }]) => ({ key: name, cards }));
  return without.length === 0 ? named : [...named, { key: null, cards: without }];
};
