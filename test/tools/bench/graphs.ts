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

/** How many links go out from each milestone: to its objective, which each of these graphs gives it, and to what it waits for. */
const linksOf = ({ milestones, edges }: Graph): readonly number[] =>
  Array.from({ length: milestones }, (_, index) => 1 + edges.filter(([waits]) => waits === index).length);

/**
 * The fewest calls that publish a graph: 50 issues a creation, one link riding on each card's, and one call for each
 * link beyond the first of a card.
 */
export const fewestCalls = (graph: Graph) => ({
  creates: Math.ceil((graph.objectives + graph.milestones) / 50),
  links: linksOf(graph).reduce((sum, links) => sum + links - 1, 0),
});

/** An issue is written at most so often, either end of a link counted, and links are begun at most so often. */
const PACE = { msOnOneIssue: 400, msBetweenLinks: 15 };

/**
 * The seconds that the pace alone asks for, were every call answered at once: to create, as long as an objective needs
 * to be linked to by each of its milestones; then to link, as long as all links need, or those of the busiest card.
 */
export const paceAlone = (graph: Graph): number => {
  const { objectives, milestones, edges } = graph;
  const ends = edges.flat();
  const busiest = Math.max(
    ...Array.from({ length: milestones }, (_, i) => ends.filter((end) => end === i).length),
  );
  const creating = Math.ceil(milestones / objectives) * PACE.msOnOneIssue;
  const linking = Math.max(fewestCalls(graph).links * PACE.msBetweenLinks, busiest * PACE.msOnOneIssue);
  return (creating + linking) / 1000;
};

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
