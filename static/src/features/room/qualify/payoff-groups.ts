import type { PayoffCard, Quadrant } from '#domain/views/sessions/effort-payoff';

/** What chart and table show alike. */
export interface PayoffGroups {
  readonly groups: readonly { readonly quadrant: Quadrant; readonly cards: readonly PayoffCard[] }[];
  /** The card that is marked in both; empty: none. */
  readonly chosen: string;
  readonly onChoose: (card: string) => void;
}
