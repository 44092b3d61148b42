/** "1 card", "3 cards": a number with its noun, wherever a sentence counts. */
export const plural = (count: number, one: string, many: string): string =>
  `${String(count)} ${count === 1 ? one : many}`;
