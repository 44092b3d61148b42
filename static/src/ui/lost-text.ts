import { createContext, useContext, useLayoutEffect, useRef } from 'react';

/** A text whose field left the page before anybody took it. */
export interface LostText {
  /** What it was to be, and where: "New key result of O1". */
  readonly label: string;
  readonly text: string;
  readonly reason: string;
}

const LostTextContext = createContext<(lost: LostText) => void>(() => undefined);

/** Whoever keeps such texts provides this; elsewhere nobody does. */
export const LostTextProvider = LostTextContext.Provider;

export const useLostText = (): ((lost: LostText) => void) => useContext(LostTextContext);

/**
 * Hands over a text that is shown to be decided about, when what shows it leaves the page before that; null: there is none.
 * The answer says that it is decided.
 */
export const useLostWhenGone = (held: LostText | null): (() => void) => {
  const lose = useLostText();
  const last = useRef(held);
  useLayoutEffect(() => {
    last.current = held;
  });
  useLayoutEffect(
    () => () => {
      if (last.current !== null) lose(last.current);
    },
    [lose],
  );
  return () => {
    last.current = null;
  };
};
