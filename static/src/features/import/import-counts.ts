import type { Change } from '#domain/quarter/change';
import { importWords } from './words/import-words';

/** What an import would add, in the order of the thread. */
const COUNTED = [
  'companyObjective',
  'productArea',
  'contribution',
  'objective',
  'keyResult',
  'hypothesis',
  'milestone',
  'dependency',
  'placement',
] as const;

export interface ImportCount {
  readonly concept: string;
  readonly words: string;
  readonly count: number;
}

export const importCounts = (changes: readonly Change[]): readonly ImportCount[] =>
  COUNTED.map((concept) => {
    const count = changes.filter((change) => change.concept === concept && change.kind === 'added').length;
    return { concept, words: importWords.counted[concept](count), count };
  }).filter(({ count }) => count > 0);

/** Things of a folder that have no number of their own in the preview. */
export const othersCount = (changes: readonly Change[]): number =>
  changes.filter(({ concept, kind }) => kind === 'added' && !(COUNTED as readonly string[]).includes(concept))
    .length;

/** Cards that are there already and get fields they did not have. */
export const completedCount = (changes: readonly Change[]): number =>
  new Set(changes.filter(({ kind }) => kind === 'edited').map(({ concept, id }) => `${concept} ${id}`)).size;
