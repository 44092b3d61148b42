import type { Answer } from '../../rpc/call';
import type { MarkedType } from '../../components/type-mark';
import { publishWords } from './words/publish-words';

export type Preparation = Answer<'publish.prepare'>;
export type DryRow = Preparation['rows'][number];
export type FieldChange = DryRow['fields'][number];
export type PublishProblem = Preparation['problems'][number];

/** The steps of publishing, in order. */
export const STEPS = ['mapping', 'check', 'preview', 'run', 'receipt'] as const;
export type Step = (typeof STEPS)[number];

export const heldBack = (rows: readonly DryRow[]): readonly DryRow[] =>
  rows.filter(({ action }) => action === 'problem');

/** The mark of a row's kind. */
export const markOf = (kind: DryRow['kind']): MarkedType => (kind === 'untyped' ? null : kind);

export const titleOrNone = (title: string): string => (title === '' ? publishWords.untitled : title);

/** "Wed 27 Jan 2027, 14:32" in the reader's own words. */
export const instantWords = (instant: string): string =>
  new Date(instant).toLocaleString(undefined, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  });

/** "27 Jan" */
export const dayWords = (instant: string): string =>
  new Date(instant).toLocaleDateString(undefined, { day: 'numeric', month: 'short' });

const NO_PERMISSION = 'NO_PERMISSION';

/** What publishing would do for somebody who may: to whoever only reads, the permission is told once and not row by row. */
export const asReader = (preparation: Preparation): Preparation => ({
  ...preparation,
  rows: preparation.rows.map((row) =>
    row.action === 'problem' && row.issueId === null && row.problems.every((code) => code === NO_PERMISSION)
      ? { ...row, action: row.adopts === null ? 'create' : 'adopt' }
      : row,
  ),
});
