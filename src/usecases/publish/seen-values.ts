import type { DryRow } from '#domain/jira-publishing/dry-run';
import type { ConflictResolution } from '#domain/entities/publishing/run/publish-run';
import type { Publishing } from './ports';

type Marking = Pick<Publishing, 'markOf'>;

/** Fits no value that Jira could hold. */
const SOMETHING_ELSE = '-';

const markOf = (
  { markOf: mark }: Marking,
  quarterId: string,
  row: string,
  field: string,
  seen: string,
): string => (seen === '' ? '' : mark([quarterId, row, field, seen].join('|')));

/**
 * Rows as they leave the server: what a choice sends back, to say what was looked at, is a mark that only this
 * installation can make. By a digest of Jira's value anybody could try whether a guess is right.
 */
export const withoutDigests = (
  publishing: Marking,
  quarterId: string,
  rows: readonly DryRow[],
): readonly DryRow[] =>
  rows.map((row) => ({
    ...row,
    fields: row.fields.map((change) => ({
      ...change,
      seen: markOf(publishing, quarterId, row.row, change.field, change.seen),
    })),
  }));

/** Choices with the digest of the value that their mark stands for, if Jira still holds it. */
export const withDigests = (
  publishing: Marking,
  quarterId: string,
  { row, fields }: Pick<DryRow, 'row' | 'fields'>,
  choices: readonly ConflictResolution[],
): readonly ConflictResolution[] =>
  choices.map((choice) => {
    const now = fields.find(({ field }) => field === choice.field)?.seen ?? SOMETHING_ELSE;
    const isSame = markOf(publishing, quarterId, row, choice.field, now) === choice.seen;
    return { ...choice, seen: isSame ? now : SOMETHING_ELSE };
  });
