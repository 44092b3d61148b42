import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import type { NewLine } from './outline-line';

interface Outline {
  /** The line that is being written, if one is. */
  readonly line: NewLine | null;
  readonly open: (line: NewLine | null) => void;
}

const OutlineContext = createContext<Outline | null>(null);

export const OutlineProvider = ({ children }: { readonly children: ReactNode }) => {
  const [line, open] = useState<NewLine | null>(null);
  const outline = useMemo(() => ({ line, open }), [line]);
  return <OutlineContext.Provider value={outline}>{children}</OutlineContext.Provider>;
};

export const useOutline = (): Outline => {
  const outline = useContext(OutlineContext);
  if (outline === null) throw new Error('No outline here: render this inside an OutlineProvider.');
  return outline;
};
