import type { FrozenName } from '#domain/views/frozen/frozen-view';

/** What a page shows once the quarter goes on. */
export type Stay =
  | { readonly kind: 'live' }
  /** What it shows already. */
  | { readonly kind: 'kept' }
  /** A revision; null: none is named yet, or none that there is. */
  | { readonly kind: 'at'; readonly revision: number | null };

/** What is kept already at the page's place. */
export interface KeptView {
  readonly slot: number;
  readonly quarter: string;
  readonly view: FrozenName;
  readonly revision: number;
}
