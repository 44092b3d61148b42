import type { DraftCard, DraftPlan } from '../draft/draft-view';

/** Weeks of a card, both included. */
export interface CardWeeks {
  readonly startWeek: number;
  readonly endWeek: number;
}

/** What became of a draft, card by card (S4-5). Cards stand as in the later one; what is gone as in the earlier. */
export interface DraftDifference {
  /** Cards with other weeks. */
  readonly moved: readonly { readonly card: DraftCard; readonly was: CardWeeks; readonly now: CardWeeks }[];
  /** Cards that had no weeks, or were not there. */
  readonly added: readonly { readonly card: DraftCard; readonly now: CardWeeks }[];
  /** Cards that have no weeks any more, or are gone. */
  readonly parked: readonly { readonly card: DraftCard; readonly was: CardWeeks }[];
  /** Cards with other scores. */
  readonly scored: readonly { readonly card: DraftCard; readonly was: DraftCard }[];
  /** How many of the earlier stand where they stood. */
  readonly same: number;
  /** How many had weeks in the earlier one. */
  readonly placedBefore: number;
}

const cardsOf = ({ lanes }: Pick<DraftPlan, 'lanes'>): readonly DraftCard[] =>
  lanes.flatMap(({ cards }) => cards);

const weeksOfCard = ({ startWeek, endWeek }: DraftCard): CardWeeks | null =>
  startWeek === null || endWeek === null ? null : { startWeek, endWeek };

const isSame = (a: CardWeeks, b: CardWeeks): boolean =>
  a.startWeek === b.startWeek && a.endWeek === b.endWeek;

const isScoredAgain = (was: DraftCard, now: DraftCard): boolean =>
  (was.effort !== null && was.effort !== now.effort) ||
  (was.businessValue !== null && was.businessValue !== now.businessValue) ||
  (was.uxValue !== null && was.uxValue !== now.uxValue);

/** What changed from one draft to another of the same quarter. A first score is none again. */
export const draftDifference = (
  before: Pick<DraftPlan, 'lanes'>,
  after: Pick<DraftPlan, 'lanes'>,
): DraftDifference => {
  const earlier = new Map(cardsOf(before).map((card) => [card.id, card] as const));
  const later = cardsOf(after);
  const kept = new Set(later.map(({ id }) => id));
  const pairs = later.map((card) => {
    const was = earlier.get(card.id);
    return { card, was, had: was === undefined ? null : weeksOfCard(was), has: weeksOfCard(card) };
  });
  return {
    moved: pairs.flatMap(({ card, had, has }) =>
      had === null || has === null || isSame(had, has) ? [] : [{ card, was: had, now: has }],
    ),
    added: pairs.flatMap(({ card, had, has }) => (had === null && has !== null ? [{ card, now: has }] : [])),
    parked: [
      ...pairs.flatMap(({ card, had, has }) => (had !== null && has === null ? [{ card, was: had }] : [])),
      ...[...earlier.values()].flatMap((card) => {
        const had = weeksOfCard(card);
        return had === null || kept.has(card.id) ? [] : [{ card, was: had }];
      }),
    ],
    scored: pairs.flatMap(({ card, was }) =>
      was !== undefined && isScoredAgain(was, card) ? [{ card, was }] : [],
    ),
    same: pairs.filter(({ had, has }) => had !== null && has !== null && isSame(had, has)).length,
    placedBefore: [...earlier.values()].filter((card) => weeksOfCard(card) !== null).length,
  };
};
