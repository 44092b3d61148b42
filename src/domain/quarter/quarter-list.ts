/** What a project's list shows of a quarter; a copy of its settings, brought up to date when they change. */
export interface QuarterListing {
  readonly id: string;
  readonly label: string;
  readonly demo: boolean;
  /** Monday of week 1, `YYYY-MM-DD`. */
  readonly startDate: string;
  readonly weeks: number;
  /** Put aside by whoever leads it. */
  readonly archived: boolean;
}

/** The quarters of one project, oldest start first, whether or not they are put aside. */
export interface QuarterList {
  readonly quarters: readonly QuarterListing[];
}

export type QuarterListChange =
  | { readonly kind: 'listed'; readonly quarter: QuarterListing }
  | { readonly kind: 'unlisted'; readonly id: string };

const byStart = (a: QuarterListing, b: QuarterListing): number =>
  a.startDate === b.startDate ? (a.id < b.id ? -1 : 1) : a.startDate < b.startDate ? -1 : 1;

/** Listing a quarter again replaces what the list says of it. */
export const evolveQuarterList = (list: QuarterList | null, change: QuarterListChange): QuarterList => {
  const id = change.kind === 'listed' ? change.quarter.id : change.id;
  const others = (list?.quarters ?? []).filter((quarter) => quarter.id !== id);
  return { quarters: change.kind === 'listed' ? [...others, change.quarter].sort(byStart) : others };
};

/** The quarters of a list as somebody chooses among them: what starts last comes first, what was put aside last. */
export const choicesOf = <T extends Pick<QuarterListing, 'archived'>>(
  quarters: readonly T[],
): readonly T[] => {
  const latestFirst = quarters.toReversed();
  return [
    ...latestFirst.filter(({ archived }) => !archived),
    ...latestFirst.filter(({ archived }) => archived),
  ];
};

/**
 * The quarter before one, among those of its project: what began last before it did, whether or not it is put aside. A
 * sample is nobody's last quarter. Undefined: it is the first one.
 */
export const quarterBefore = <T extends Pick<QuarterListing, 'id' | 'startDate' | 'demo'>>(
  quarters: readonly T[],
  id: string,
): T | undefined => {
  const own = quarters.find((quarter) => quarter.id === id);
  return quarters
    .filter(({ startDate, demo }) => !demo && own !== undefined && startDate < own.startDate)
    .toSorted((a, b) => (a.startDate < b.startDate ? 1 : -1))[0];
};
