import { createContext, type ReactNode } from 'react';

/** As of when a view of a page is, where it does not simply follow the quarter. */
export interface Standing {
  /** In the heading line, instead of when it changed last. */
  readonly mark: ReactNode;
  /** Below the heading line; null: nothing is to be said. */
  readonly note: ReactNode;
}

/** Null: it follows the quarter, and is as new as it can be. */
export const StandingContext = createContext<Standing | null>(null);
