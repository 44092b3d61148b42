import type { ReactNode } from 'react';

/** One of those that a field offers. */
export interface Choice<V extends string | number> {
  readonly value: V;
  readonly label: string;
  /** A glyph or a picture that says at a glance which one it is. */
  readonly mark?: ReactNode;
  /** The short name that people know it by: `O2`. Typing it finds the choice. */
  readonly code?: string;
}
