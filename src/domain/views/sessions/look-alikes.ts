import { foldedTitle } from '../../kernel/folded-title';

interface Titled {
  readonly id: string;
  readonly title: string;
}

/** Two things that sound alike, and the words that say so. */
export interface LookAlike {
  readonly one: string;
  readonly other: string;
  /** As they stand in the first title. */
  readonly shared: readonly string[];
}

/** They stand in most sentences and say nothing of what one is about. */
const EMPTY_WORDS = new Set(
  `about after again also and any anybody are because been before but can does each every for from has have how into its
  make more most must need not now off one only our out over own page per same show some than that the their them then
  there they this until use very want was were what when where which who why will with without would you your`.split(
    /\s+/,
  ),
);

/** So much of a word counts: "return", "returns" and "returning" are one. */
const STEM = 5;
/** Of the words of the shorter title, so many stand in the other. */
const ALIKE = 0.5;

const stemOf = (word: string): string => word.slice(0, STEM);

const wordsOf = (title: string): ReadonlyMap<string, string> =>
  new Map(
    foldedTitle(title)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 2 && !EMPTY_WORDS.has(word))
      .map((word) => [stemOf(word), word]),
  );

/**
 * Cards that sound alike (G-12), the most alike first: a suggestion from the words of their titles alone, for people to
 * judge. Nothing puts cards together by itself.
 */
export const lookAlikes = (cards: readonly Titled[]): readonly LookAlike[] => {
  const known = cards.map(({ id, title }) => ({ id, words: wordsOf(title) }));
  return known
    .flatMap((one, at) =>
      known.slice(at + 1).map((other) => {
        const shared = [...one.words].filter(([stem]) => other.words.has(stem)).map(([, word]) => word);
        const shorter = Math.min(one.words.size, other.words.size);
        return { one: one.id, other: other.id, shared, part: shorter === 0 ? 0 : shared.length / shorter };
      }),
    )
    .filter(({ shared, part }) => part === 1 || (shared.length > 1 && part >= ALIKE))
    .toSorted((a, b) => b.part - a.part || b.shared.length - a.shared.length)
    .map(({ one, other, shared }) => ({ one, other, shared }));
};
