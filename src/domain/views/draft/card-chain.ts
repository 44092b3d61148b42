import type { DraftCard } from './draft-view';

/** Of two cards the second waits for the first. */
export interface ChainLink {
  readonly from: string;
  readonly to: string;
}

/** A card with all that it waits for and all that waits for it, however far away. */
export interface CardChain {
  readonly cards: readonly string[];
  /** Those nearest to the card first. */
  readonly links: readonly ChainLink[];
}

/** How a card that comes before another one stands to its start. */
export type Standing = 'done' | 'inTime' | 'sameWeek' | 'tooLate' | 'unplaced';

export interface Neighbour {
  readonly card: DraftCard;
  readonly standing: Standing;
  /** By how many weeks what comes before ends too late; 0: it does not. */
  readonly weeks: number;
}

/** How the weeks of two cards go together, of which the second waits for the first. */
export const standingOf = (before: DraftCard, after: DraftCard): Pick<Neighbour, 'standing' | 'weeks'> => {
  if (before.done) return { standing: 'done', weeks: 0 };
  if (before.endWeek === null || after.startWeek === null) return { standing: 'unplaced', weeks: 0 };
  if (before.endWeek < after.startWeek) return { standing: 'inTime', weeks: 0 };
  const weeks = before.endWeek - after.startWeek + 1;
  return { standing: before.endWeek === after.startWeek ? 'sameWeek' : 'tooLate', weeks };
};

const dependentsIn = (cards: readonly DraftCard[]): ReadonlyMap<string, readonly DraftCard[]> => {
  const dependents = new Map<string, DraftCard[]>();
  for (const card of cards)
    for (const id of new Set(card.needs)) dependents.set(id, [...(dependents.get(id) ?? []), card]);
  return dependents;
};

/** What one card waits for and what waits for it, by their weeks; those without any last. */
export const neighboursOf = (
  cards: readonly DraftCard[],
  card: DraftCard,
): { readonly waitsFor: readonly Neighbour[]; readonly comesBefore: readonly Neighbour[] } => {
  const known = new Map(cards.map((one) => [one.id, one]));
  const byWeek = (a: Neighbour, b: Neighbour): number =>
    (a.card.startWeek ?? Infinity) - (b.card.startWeek ?? Infinity) || (a.card.id < b.card.id ? -1 : 1);
  return {
    waitsFor: [...new Set(card.needs)]
      .flatMap((id) => known.get(id) ?? [])
      .map((before) => ({ card: before, ...standingOf(before, card) }))
      .toSorted(byWeek),
    comesBefore: (dependentsIn(cards).get(card.id) ?? [])
      .map((after) => ({ card: after, ...standingOf(card, after) }))
      .toSorted(byWeek),
  };
};

/** The chain of one card in both directions, breadth first; a circle is gone round once. */
export const cardChain = (cards: readonly DraftCard[], id: string): CardChain => {
  const known = new Map(cards.map((one) => [one.id, one]));
  const dependents = dependentsIn(cards);
  const links = new Map<string, ChainLink>();
  const reached = new Set([id]);
  const walk = (
    nextOf: (card: string) => readonly ChainLink[],
    otherEnd: (link: ChainLink) => string,
  ): void => {
    const seen = new Set([id]);
    for (const here of seen)
      for (const link of nextOf(here)) {
        links.set(`${link.from} ${link.to}`, link);
        seen.add(otherEnd(link));
        reached.add(otherEnd(link));
      }
  };
  walk(
    (here) =>
      (known.get(here)?.needs ?? []).filter((from) => known.has(from)).map((from) => ({ from, to: here })),
    ({ from }) => from,
  );
  walk(
    (here) => (dependents.get(here) ?? []).map(({ id: to }) => ({ from: here, to })),
    ({ to }) => to,
  );
  const near = ({ from, to }: ChainLink): number => (from === id || to === id ? 0 : 1);
  return { cards: [...reached], links: [...links.values()].toSorted((a, b) => near(a) - near(b)) };
};

/** All that cannot hold, the worst first: the second starts before the first ends, or in the same week. */
export const brokenLinks = (cards: readonly DraftCard[]): readonly ChainLink[] => {
  const known = new Map(cards.map((one) => [one.id, one]));
  return cards
    .flatMap((after) =>
      [...new Set(after.needs)].flatMap((id) => {
        const before = known.get(id);
        const { weeks } = before === undefined ? { weeks: 0 } : standingOf(before, after);
        return weeks > 0 ? [{ link: { from: id, to: after.id }, weeks }] : [];
      }),
    )
    .toSorted((a, b) => b.weeks - a.weeks)
    .map(({ link }) => link);
};
