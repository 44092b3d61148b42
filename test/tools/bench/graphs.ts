import { createRandom } from '../../site/clock/random';

export interface Graph {
  readonly name: string;
  readonly objectives: number;
  readonly milestones: number;
  /** `waits` for `target`, by number. */
  readonly edges: readonly (readonly [waits: number, target: number])[];
}

const sizes = { objectives: 20, milestones: 500 };

const randomEdges = (count: number, milestones = sizes.milestones): Graph['edges'] => {
  const random = createRandom(1);
  const edges = new Map<string, readonly [number, number]>();
  while (edges.size < count) {
    const [a, b] = [Math.floor(random() * milestones), Math.floor(random() * milestones)];
    if (a !== b)
      edges.set(`${String(Math.max(a, b))} ${String(Math.min(a, b))}`, [Math.max(a, b), Math.min(a, b)]);
  }
  return [...edges.values()];
};

/** The three shapes of dependencies that make publishing hard. */
export const graphs: readonly Graph[] = [
  { ...sizes, name: 'chain of 300', edges: Array.from({ length: 299 }, (_, i) => [i + 1, i] as const) },
  { ...sizes, name: 'random, 750 edges', edges: randomEdges(750) },
  { ...sizes, name: 'hub of 300', edges: Array.from({ length: 300 }, (_, i) => [i + 1, 0] as const) },
];

/** The usual mix at three sizes; 2,000 milestones is the stated limit of a quarter. */
export const sizedGraphs: readonly Graph[] = [50, 500, 2_000].map((milestones) => ({
  name: `${String(milestones)} milestones`,
  objectives: milestones === 50 ? 5 : 20,
  milestones,
  edges: randomEdges(milestones, milestones),
}));

/**
 * The fewest calls that publish a graph: 50 issues a creation, objectives before what links to them, one link riding on
 * each, and one call for each link beyond the first of a card. Every milestone of these graphs has an objective.
 */
export const fewestCalls = ({ objectives, milestones, edges }: Graph) => ({
  creates: Math.ceil(objectives / 50) + Math.ceil(milestones / 50),
  links: edges.length,
});

const types = ['Epic', 'Spike', 'Enabler', 'Signal Test'];

export const objectiveTitle = (index: number): string => `Objective ${String(index)}`;
export const milestoneTitle = (index: number): string => `Milestone ${String(index)}`;

/** The graph as a table that the app imports. */
export const tableOf = ({ objectives, milestones, edges }: Graph): string => {
  const waits = new Map<number, string[]>();
  for (const [from, target] of edges) waits.set(from, [...(waits.get(from) ?? []), milestoneTitle(target)]);
  const rows = Array.from({ length: milestones }, (_, i) =>
    [
      milestoneTitle(i),
      types[i % types.length],
      objectiveTitle(i % objectives),
      (waits.get(i) ?? []).join('; '),
    ].join(','),
  );
  return ['milestone,type,objective,dependencies', ...rows].join('\n');
};
