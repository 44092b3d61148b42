const TYPES = ['Epic', 'Spike', 'Enabler', 'Signal Test', ''];
const EFFORTS = ['S', 'M', 'L', ''];

export interface TableShape {
  readonly objectives: number;
  readonly milestones: number;
  /** Milestones that wait one for the other. */
  readonly chain: number;
  /** Milestones that all wait for the same one. */
  readonly hub: number;
}

/** A table to publish, and what Jira must hold afterwards, worked out from the table alone. */
export interface FaultTable {
  readonly csv: string;
  readonly titles: readonly string[];
  /** "A Blocks B", "A Relates B", sorted. */
  readonly links: readonly string[];
}

/** More than 120 rows of every type, linked so that they need several batches. */
export const LARGE: TableShape = { objectives: 6, milestones: 118, chain: 12, hub: 20 };
/** For links that follow one by one, a call each. */
export const MEDIUM: TableShape = { objectives: 3, milestones: 27, chain: 4, hub: 6 };
/** For hundreds of runs of several publishers. */
export const SMALL: TableShape = { objectives: 3, milestones: 23, chain: 4, hub: 5 };

const milestone = (index: number): string => `Milestone ${String(index)}`;
const objective = (index: number): string => `Objective ${String(index)}`;

/** Always the same: a chain, then a hub, then pairs; every eleventh card belongs to no objective. */
export const faultTable = ({ objectives, milestones, chain, hub }: TableShape): FaultTable => {
  const waitsFor = (index: number): number | undefined => {
    if (index < chain) return index === 0 ? undefined : index - 1;
    if (index <= chain + hub) return index === chain ? undefined : chain;
    return index % 3 === 0 ? index - 2 : undefined;
  };
  const cards = Array.from({ length: milestones }, (_, index) => ({
    title: milestone(index),
    type: TYPES[index % TYPES.length] ?? '',
    objective: index % 11 === 10 ? undefined : objective(index % objectives),
    effort: EFFORTS[index % EFFORTS.length] ?? '',
    waitsFor: waitsFor(index),
  }));
  const cells = cards.map((card) => [
    card.title,
    card.type,
    card.objective ?? '',
    card.waitsFor === undefined ? '' : milestone(card.waitsFor),
    card.effort,
  ]);
  return {
    csv: ['milestone,type,objective,dependencies,effort', ...cells.map((row) => row.join(','))].join('\n'),
    titles: [
      ...Array.from({ length: objectives }, (_, index) => objective(index)),
      ...cards.map(({ title }) => title),
    ],
    links: cards
      .flatMap((card) => [
        ...(card.objective === undefined ? [] : [`${card.title} Relates ${card.objective}`]),
        ...(card.waitsFor === undefined ? [] : [`${milestone(card.waitsFor)} Blocks ${card.title}`]),
      ])
      .sort(),
  };
};
