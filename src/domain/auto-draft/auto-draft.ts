import { dependentsOf } from '../entities/milestones/dependency/dependency-graph';
import { isLearning } from '../entities/milestones/milestone/is-learning';
import type { Milestone } from '../entities/milestones/milestone/milestone';
import type { Quarter } from '../quarter/quarter';
import { cardsToPlace } from '../views/draft/cards-to-place';
import type { PlanMove } from '../views/plan-fixes/plan-move';
import { draftRoom, lengthOf } from './draft-room';

/** A suggestion for what has no weeks yet; people's own placements stand as they are. */
export interface AutoDraft {
  /** In order of week, then id. */
  readonly placed: readonly PlanMove[];
  /** Ids of cards for which no legal place was found, in order of id. */
  readonly left: readonly string[];
  /** Ids of cards that nobody scored: placed behind all others, or left. */
  readonly unscored: readonly string[];
}

/** What both values of a card add up to, from 0 to 6. */
const worthOf = ({ businessValue, uxValue }: Milestone): number => (businessValue ?? 0) + (uxValue ?? 0);

const isScored = ({ effort, businessValue, uxValue }: Milestone): boolean =>
  effort !== null && businessValue !== null && uxValue !== null;

interface Asked {
  readonly card: Milestone;
  readonly worth: number;
  readonly length: number;
  /** What it and all that waits for it are worth. */
  readonly unlocks: number;
  /** Weeks of the longest chain that waits for it, itself included. */
  readonly chain: number;
}

type Rule = (one: Asked) => number;

/** Fixed rules, the higher the sooner; each is tried with learning first and without. */
const RULES: readonly Rule[] = [
  ({ worth }) => worth,
  ({ worth, length }) => worth / length,
  ({ unlocks }) => unlocks,
  ({ unlocks, length }) => unlocks / length,
  ({ chain }) => chain,
  ({ worth, length, card }) => worth / (length * (1 + card.skills.length)),
];

/** What waits for each card, told once; a circle, which only an import brings, ends where it began. */
const asked = (quarter: Quarter, cards: readonly Milestone[]): readonly Asked[] => {
  const byName = new Map(cards.map((card) => [card.id, card] as const));
  const below = new Map<string, ReadonlySet<string>>();
  const belowOf = (id: string, on: ReadonlySet<string>): ReadonlySet<string> => {
    const known = below.get(id);
    if (known !== undefined) return known;
    const all = new Set<string>();
    for (const { milestoneId } of dependentsOf(quarter, id)) {
      if (on.has(milestoneId) || !byName.has(milestoneId)) continue;
      all.add(milestoneId);
      for (const one of belowOf(milestoneId, new Set([...on, milestoneId]))) all.add(one);
    }
    below.set(id, all);
    return all;
  };
  return cards.map((card) => {
    const behind = [...belowOf(card.id, new Set([card.id]))].flatMap((id) => byName.get(id) ?? []);
    const length = lengthOf(card);
    return {
      card,
      worth: worthOf(card),
      length,
      unlocks: behind.reduce((sum, one) => sum + worthOf(one), worthOf(card)),
      chain: behind.reduce((sum, one) => sum + lengthOf(one), length),
    };
  });
};

interface Made {
  readonly placed: readonly PlanMove[];
  /** The higher the better, the first that differs decides: value, earliness, slack in the last week. */
  readonly rank: readonly [number, number, number];
}

/** Card after card at the earliest legal place, in this order; what waits for another one goes as soon as that stands. */
const inSeries = (quarter: Quarter, order: readonly Asked[], fromWeek: number): Made => {
  const room = draftRoom(quarter, fromWeek);
  const placed: PlanMove[] = [];
  const turns = new Map(order.map((one, at) => [one.card.id, { ...one, at }] as const));
  const waiting = new Set<string>();
  const tryIn = (ids: readonly string[]): void => {
    // A list that grows: whatever was freed goes next.
    const open = [...ids];
    for (let id = open.shift(); id !== undefined; id = open.shift()) {
      const turn = turns.get(id);
      if (turn === undefined) continue;
      if (room.isWaiting(turn.card)) {
        waiting.add(id);
        continue;
      }
      waiting.delete(id);
      const place = room.firstPlaceFor(turn.card);
      // Room only shrinks: where there is none now there is none later.
      if (place === undefined) continue;
      room.place(turn.card, place);
      placed.push({ card: id, ...place });
      open.unshift(
        ...dependentsOf(quarter, id)
          .flatMap(({ milestoneId }) => (waiting.has(milestoneId) ? [milestoneId] : []))
          .toSorted((a, b) => (turns.get(a)?.at ?? 0) - (turns.get(b)?.at ?? 0)),
      );
    }
  };
  tryIn(order.map(({ card }) => card.id));
  const worth = new Map(order.map((one) => [one.card.id, one.worth] as const));
  return {
    placed,
    rank: [
      placed.reduce((sum, { card }) => sum + (worth.get(card) ?? 0), 0),
      -placed.reduce((sum, { startWeek }) => sum + startWeek, 0),
      room.slack(),
    ],
  };
};

const isBetter = ({ rank: a, placed: mine }: Made, { rank: b, placed: other }: Made): boolean => {
  for (const at of [0, 1, 2] as const) if (a[at] !== b[at]) return a[at] > b[at];
  return mine.length > other.length;
};

interface Kept {
  readonly made: Made;
  readonly order: readonly Asked[];
}

/** How many of the cards that found no place are tried once more, each ahead of all others. */
const MOST_INSISTED = 12;

/** The draft with what was left tried first, one after the other, the most valuable first; kept where it is better. */
const insisted = (scored: readonly Asked[], kept: Kept, make: (order: readonly Asked[]) => Made): Made => {
  const isPlaced = ({ placed }: Made, { card }: Asked): boolean => placed.some((one) => one.card === card.id);
  const left = inOrder(
    scored.filter((one) => !isPlaced(kept.made, one)),
    ({ worth }) => worth,
  ).slice(0, MOST_INSISTED);
  return left.reduce<Kept>((best, one) => {
    const order = [one, ...best.order.filter((other) => other !== one)];
    const made = make(order);
    return isBetter(made, best.made) ? { made, order } : best;
  }, kept).made;
};

const inOrder = (all: readonly Asked[], rule: Rule): readonly Asked[] =>
  all.toSorted((a, b) => rule(b) - rule(a) || (a.card.id < b.card.id ? -1 : 1));

/**
 * A draft for all that has no weeks: made card after card by each of twelve fixed rules, the best kept (most value, then
 * earliest, then most room in the last week; no build before its learning in any of them), and made once more in the order
 * in which it ended, and with what found no place tried first. A fixed number of passes and no clock: the same quarter gives the same draft wherever it is made, in
 * whatever order its cards come. Cards that nobody scored come last.
 *
 * @param fromWeek the present week, 1 before the quarter began
 */
export const autoDraft = (quarter: Quarter, fromWeek: number): AutoDraft => {
  const cards = cardsToPlace(quarter).map(({ card }) => card);
  const all = asked(quarter, cards);
  const scored = all.filter(({ card }) => isScored(card));
  const rest = inOrder(
    all.filter(({ card }) => !isScored(card)),
    ({ unlocks }) => unlocks,
  );
  const orders = RULES.flatMap((rule) => {
    const order = inOrder(scored, rule);
    return [
      [
        ...order.filter(({ card }) => isLearning(card.type)),
        ...order.filter(({ card }) => !isLearning(card.type)),
      ],
      order,
    ];
  });
  const make = (order: readonly Asked[]): Made => inSeries(quarter, [...order, ...rest], fromWeek);
  const [first = make([]), ...others] = orders.map(make);
  const best = others.reduce((kept, one) => (isBetter(one, kept) ? one : kept), first);
  // What ended early goes first, so that gaps close.
  const ends = new Map(best.placed.map(({ card, endWeek }) => [card, endWeek] as const));
  const justified = inOrder(scored, ({ card }) => -(ends.get(card.id) ?? quarter.settings.weeks + 1));
  const again = make(justified);
  const kept = insisted(
    scored,
    isBetter(again, best) ? { made: again, order: justified } : { made: best, order: justified },
    make,
  );
  const placed = kept.placed.toSorted((a, b) => a.startWeek - b.startWeek || (a.card < b.card ? -1 : 1));
  const known = new Set(placed.map(({ card }) => card));
  return {
    placed,
    left: cards.flatMap(({ id }) => (known.has(id) ? [] : [id])).toSorted(),
    unscored: rest.map(({ card }) => card.id),
  };
};
