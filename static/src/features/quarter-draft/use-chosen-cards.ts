import { useCallback, useState } from 'react';

interface ChosenCards {
  /** Ids, in the order in which they were chosen. */
  readonly chosen: readonly string[];
  readonly choose: (card: string, how: 'one' | 'range') => void;
  readonly clear: () => void;
}

/** Several cards that are moved together. @param order ids of all cards as they stand: what lies between two of them */
export const useChosenCards = (order: readonly string[]): ChosenCards => {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const choose = useCallback(
    (card: string, how: 'one' | 'range') => {
      setChosen((was) => {
        const last = was.at(-1);
        if (how === 'one' || last === undefined)
          return was.includes(card) ? was.filter((one) => one !== card) : [...was, card];
        const [from, to] = [order.indexOf(last), order.indexOf(card)].toSorted((a, b) => a - b);
        const between = order.slice(from, (to ?? 0) + 1).filter((one) => !was.includes(one) && one !== card);
        return [...was.filter((one) => one !== card), ...between, card];
      });
    },
    [order],
  );
  return { chosen, choose, clear: useCallback(() => setChosen([]), []) };
};
