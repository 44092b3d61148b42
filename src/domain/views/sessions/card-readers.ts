interface Written {
  readonly id: string;
  readonly authorIds: readonly string[];
}

/**
 * Who reads each card aloud, in the order of the cards: everybody in turn, and nobody their own card where somebody else
 * is there. Empty: nobody is.
 */
export const cardReaders = (cards: readonly Written[], people: readonly string[]): readonly string[] => {
  let turns = [...people];
  return cards.map(({ authorIds }) => {
    const reader = turns.find((person) => !authorIds.includes(person)) ?? turns[0] ?? '';
    // Whoever has read waits until all others did.
    turns = [...turns.filter((person) => person !== reader), ...(reader === '' ? [] : [reader])];
    return reader;
  });
};
