interface Titled {
  readonly id: string;
  readonly title: string;
}

const WORD = /[\p{L}\p{N}]+/gu;
/** Less in common is a guess that nobody would thank us for. */
const ENOUGH = 0.5;

const wordsOf = (title: string): ReadonlySet<string> => new Set(title.toLowerCase().match(WORD) ?? []);

/** Which part of all their words two titles have in common: 1 where they say the same. */
const likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const common = [...a].filter((word) => b.has(word)).length;
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
};

/**
 * A card for each issue whose title is like its own, the best pairs first and each card once. Proposed, never applied:
 * only a person knows whether two things of one name are the same.
 *
 * @param cards those without an issue
 */
export const suggestCards = (
  issues: readonly Titled[],
  cards: readonly Titled[],
): ReadonlyMap<string, string> => {
  const said = cards.map(({ id, title }) => ({ id, words: wordsOf(title) }));
  const pairs = issues.flatMap((issue) => {
    const words = wordsOf(issue.title);
    return said
      .map((card) => ({ issue: issue.id, card: card.id, like: likeness(words, card.words) }))
      .filter(({ like }) => like >= ENOUGH);
  });
  const found = new Map<string, string>();
  const used = new Set<string>();
  for (const { issue, card } of [...pairs].sort((a, b) => b.like - a.like)) {
    if (found.has(issue) || used.has(card)) continue;
    found.set(issue, card);
    used.add(card);
  }
  return found;
};
