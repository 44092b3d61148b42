import { createContext, useCallback, useContext, useMemo, useRef, useState, type ReactNode } from 'react';
import { keptText } from '../../sync/kept-text';
import { useQuarter } from '../../sync/quarter-context';
import { LostTextProvider, type LostText } from '../../ui/lost-text';
import { looseText, readUnsavedTexts, type UnsavedText } from './unsaved-text';

interface UnsavedTexts {
  readonly texts: readonly UnsavedText[];
  readonly keep: (text: UnsavedText) => void;
  readonly discard: (text: UnsavedText) => void;
}

/** Outside of a workspace nothing is written. */
const NONE: UnsavedTexts = { texts: [], keep: () => undefined, discard: () => undefined };

const UnsavedTextsContext = createContext<UnsavedTexts>(NONE);

export const useUnsavedTexts = (): UnsavedTexts => useContext(UnsavedTextsContext);

const isSame = (a: UnsavedText, b: UnsavedText): boolean =>
  a.concept === b.concept && a.target === b.target && a.field === b.field && a.text === b.text;

/** Keeps what could not be saved for the people who typed it: over other tabs, and over a reload. */
export const UnsavedTextsProvider = ({ children }: { readonly children: ReactNode }) => {
  const key = `okra-unsaved-${useQuarter(({ id }) => id)}`;
  const [texts, setTexts] = useState(() => readUnsavedTexts(keptText.tab.read(key)));
  // A field that leaves the page hands its text over while nothing is drawn.
  const now = useRef(texts);
  const write = useCallback(
    (next: readonly UnsavedText[]) => {
      now.current = next;
      keptText.tab.write(key, next.length === 0 ? null : JSON.stringify(next));
      setTexts(next);
    },
    [key],
  );
  const keep = useCallback(
    (text: UnsavedText) => write([...now.current.filter((one) => !isSame(one, text)), text]),
    [write],
  );
  const lose = useCallback((lost: LostText) => keep(looseText(lost)), [keep]);
  const value = useMemo(
    () => ({
      texts,
      keep,
      discard: (text: UnsavedText) => write(now.current.filter((one) => !isSame(one, text))),
    }),
    [texts, keep, write],
  );
  return (
    <UnsavedTextsContext.Provider value={value}>
      <LostTextProvider value={lose}>{children}</LostTextProvider>
    </UnsavedTextsContext.Provider>
  );
};
