import type { Answer } from '../../rpc/call';

export type Preparation = Answer<'publish.prepare'>;
export type DryRow = Preparation['rows'][number];
export type PublishProblem = Preparation['problems'][number];

/** The steps of publishing, in order. */
export const STEPS = ['mapping', 'check', 'preview', 'run', 'receipt'] as const;
export type Step = (typeof STEPS)[number];

export const STEP_NAMES: Readonly<Record<Step, string>> = {
  mapping: 'Mapping',
  check: 'Check',
  preview: 'Preview',
  run: 'Publish',
  receipt: 'Receipt',
};

/** "1 row", "24 rows". */
export const rowWords = (count: number): string => (count === 1 ? '1 row' : `${String(count)} rows`);

/** Rows that publishing would create. */
export const creatable = (rows: readonly DryRow[]): readonly DryRow[] =>
  rows.filter(({ action }) => action === 'create');

export const heldBack = (rows: readonly DryRow[]): readonly DryRow[] =>
  rows.filter(({ action }) => action === 'problem');
