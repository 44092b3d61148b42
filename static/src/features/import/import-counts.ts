import type { Change } from '#domain/quarter/change';

/** What an import would add, in the order of the thread. */
const COUNTED = [
  ['companyObjective', 'company objective', 'company objectives'],
  ['objective', 'objective', 'objectives'],
  ['keyResult', 'key result', 'key results'],
  ['hypothesis', 'hypothesis', 'hypotheses'],
  ['milestone', 'milestone', 'milestones'],
  ['dependency', 'dependency', 'dependencies'],
  ['placement', 'placed', 'placed'],
] as const;

export interface ImportCount {
  readonly concept: string;
  readonly words: string;
  readonly count: number;
}

export const importCounts = (changes: readonly Change[]): readonly ImportCount[] =>
  COUNTED.map(([concept, one, many]) => {
    const count = changes.filter((change) => change.concept === concept && change.kind === 'added').length;
    return { concept, words: count === 1 ? one : many, count };
  }).filter(({ count }) => count > 0);

/** Cards that are there already and get fields they did not have. */
export const completedCount = (changes: readonly Change[]): number =>
  new Set(changes.filter(({ kind }) => kind === 'edited').map(({ concept, id }) => `${concept} ${id}`)).size;
