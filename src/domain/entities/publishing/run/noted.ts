import type { PublishRun } from './publish-run';

/** What the steps of a run find, one after the other: the lists of a run that grow with its rows. */
export type RunFindings = Pick<PublishRun, 'updated' | 'removed' | 'refused' | 'unlinked' | 'doubles'>;

/**
 * What a step of a run found, and nothing of what was found before: an entry is as long as its step, however long the
 * run is. Entries of older apps hold the lists as they were and became. Has no inverse.
 */
export interface Noted {
  readonly concept: 'run';
  readonly kind: 'noted';
  readonly id: string;
  readonly was: null;
  readonly now: RunFindings;
}

/** Findings with more of them: a row is named once among what was changed and what was not linked, and refused once. */
export const withFindings = (before: RunFindings, more: RunFindings): RunFindings => {
  const refused = new Set(more.refused.map(({ row }) => row));
  return {
    updated: [...new Set([...before.updated, ...more.updated])],
    removed: [...before.removed, ...more.removed],
    refused: [...before.refused.filter(({ row }) => !refused.has(row)), ...more.refused],
    unlinked: [...new Set([...before.unlinked, ...more.unlinked])],
    doubles: [...before.doubles, ...more.doubles],
  };
};
