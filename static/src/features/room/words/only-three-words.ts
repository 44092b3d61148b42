/** What the end of #2 asks about the cards of an objective. */
export const onlyThreeWords = {
  title: 'Only these three',
  how: 'Pick up to three cards for each objective, and ask yourselves whether they alone would do. What you leave out, you choose not to do first.',
  cardsOf: (code: string): string => `Up to three cards of ${code}`,
  card: (title: string, votes: number | null): string =>
    votes === null || votes === 0 ? title : `${title}, ${votes === 1 ? '1 vote' : `${String(votes)} votes`}`,
  question: (code: string): string => `If only these shipped, would ${code} still move?`,
  answers: { yes: 'Yes', no: 'No' },
  noteOf: (code: string): string => `why these alone would do for ${code}, or would not`,
  noteExample: 'What would still be missing?',
};
