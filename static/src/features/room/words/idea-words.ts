/** What the pieces of a silent round say of the tag of its ideas. */
export interface IdeaWords {
  readonly addHint: string;
  readonly noCards: string;
  readonly yourCards: (count: number) => string;
  /** Own cards that are not listed here. */
  readonly elsewhere: (count: number) => string;
  readonly tag: string;
}

export const ideaWords: IdeaWords = {
  addHint: 'Ctrl+Enter adds it. It can move to another hypothesis later.',
  noCards: 'None of yours under this hypothesis yet.',
  yourCards: (count) => `Your cards here, ${String(count)}`,
  elsewhere: (count) =>
    count === 1
      ? '1 more of yours is under another hypothesis.'
      : `${String(count)} more of yours are under other hypotheses.`,
  tag: 'Hypothesis that it tests',
};

export const contributionWords: IdeaWords = {
  addHint: 'Ctrl+Enter adds it. What it serves can change until the reveal.',
  noCards: 'None of yours yet. Rough words are welcome.',
  yourCards: (count) => `Your cards, ${String(count)}`,
  elsewhere: (count) => `${String(count)} more of yours.`,
  tag: 'It serves',
};
