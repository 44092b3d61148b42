import { useState } from 'react';
import type { TurnedCard } from './use-turned-card';

/**
 * Cards of a list that were looked at: those that stood before the one of the moment when this page came, and every one that
 * it has shown since, wherever votes move them.
 */
export const useSeen = (ids: readonly string[], { at, shown }: TurnedCard): readonly string[] => {
  const [seen, setSeen] = useState<readonly string[]>(() => ids.slice(0, at));
  const [last, setLast] = useState(shown?.card.id);
  const now = shown?.card.id;
  if (now !== last) {
    setLast(now);
    if (last !== undefined && !seen.includes(last)) setSeen([...seen, last]);
  }
  return seen.filter((id) => id !== now && ids.includes(id));
};
