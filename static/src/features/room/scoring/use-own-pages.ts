import { useState } from 'react';
import { useLetterKeys } from '../activities/use-letter-keys';

/** Cards that everybody goes through at their own pace. */
export interface OwnPages {
  readonly shown: string | null;
  /** Null where there is none. */
  readonly at: number;
  readonly show: (card: string) => void;
  readonly step: (by: 1 | -1) => void;
  /** The next one, after this, that is not done; stays where all are. */
  readonly onward: () => void;
}

/** One's own place among cards, by `j` and `k` and by choosing. */
export const useOwnPages = (
  ids: readonly string[],
  isDone: (id: string) => boolean,
  round: string | null,
): OwnPages => {
  const [place, setPlace] = useState<{ readonly round: string | null; readonly card: string } | null>(null);
  const setWanted = (card: string): void => setPlace({ round, card });
  // Each round begins at its first card.
  const wanted = place?.round === round ? place.card : null;
  const first = ids.find((id) => !isDone(id)) ?? ids[0] ?? null;
  const shown = wanted !== null && ids.includes(wanted) ? wanted : first;
  const at = shown === null ? -1 : ids.indexOf(shown);
  const step = (by: 1 | -1): void => {
    const next = ids[Math.min(ids.length - 1, Math.max(0, at + by))];
    if (next !== undefined) setWanted(next);
  };
  const onward = (): void => {
    const others = [...ids.slice(at + 1), ...ids.slice(0, Math.max(0, at))];
    const next = others.find((id) => !isDone(id)) ?? shown;
    if (next !== null) setWanted(next);
  };
  useLetterKeys({ j: () => step(1), k: () => step(-1) });
  return { shown, at, show: setWanted, step, onward };
};
