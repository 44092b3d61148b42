/** Puts a card into weeks of the draft, both included, or takes it out. */
export type PlacementCommand =
  | {
      readonly kind: 'placement.place';
      readonly milestone: string;
      readonly startWeek: number;
      readonly endWeek: number;
      readonly notes?: string;
    }
  | { readonly kind: 'placement.remove'; readonly milestone: string };
