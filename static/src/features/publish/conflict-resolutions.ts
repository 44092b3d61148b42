import type { ConflictResolution } from '#domain/entities/publishing/run/publish-run';
import type { Input } from '../../rpc/call';
import type { DryRow, FieldChange } from './preparation';

/** What somebody chose, by row and field. Kept however often the preview is read again. */
export type ConflictResolutions = ReadonlyMap<string, ConflictResolution>;

export type Choices = NonNullable<Input<'publish.start'>['choices']>;

/** The field under which taking over or creating is chosen. */
const ISSUE = 'issue';
const keyOf = (row: string, field: string): string => `${row} ${field}`;

/** What was chosen for a field; undefined: nothing, or Jira holds another value than the one looked at then. */
export const resolutionOf = (
  takes: ConflictResolutions,
  { row }: DryRow,
  { field, seen }: FieldChange,
): ConflictResolution['take'] | undefined => {
  const take = takes.get(keyOf(row, field));
  return take?.seen === seen ? take.take : undefined;
};

/** Whether an issue of an earlier installation is taken over (`jira`) or another one is created (`okra`). */
export const adoptionOf = (
  takes: ConflictResolutions,
  { row }: DryRow,
): ConflictResolution['take'] | undefined => takes.get(keyOf(row, ISSUE))?.take;

const withResolution = (
  takes: ConflictResolutions,
  row: string,
  take: ConflictResolution,
): ConflictResolutions => new Map([...takes, [keyOf(row, take.field), take]]);

export const chooseField = (
  takes: ConflictResolutions,
  { row }: DryRow,
  { field, seen }: FieldChange,
  take: ConflictResolution['take'],
): ConflictResolutions => withResolution(takes, row, { field, take, seen });

export const chooseAdoption = (
  takes: ConflictResolutions,
  { row }: DryRow,
  take: ConflictResolution['take'],
): ConflictResolutions => withResolution(takes, row, { field: ISSUE, take, seen: '' });

/** Every field of these rows that both sides changed. */
export const conflictsOf = (
  rows: readonly DryRow[],
): readonly { readonly row: DryRow; readonly change: FieldChange }[] =>
  rows.flatMap((row) =>
    row.action === 'conflict'
      ? row.fields.filter(({ state }) => state === 'conflict').map((change) => ({ row, change }))
      : [],
  );

/** One side for every conflict of these rows. */
export const chooseAll = (
  takes: ConflictResolutions,
  rows: readonly DryRow[],
  take: ConflictResolution['take'],
): ConflictResolutions => {
  const next = new Map(takes);
  for (const { row, change } of conflictsOf(rows))
    next.set(keyOf(row.row, change.field), { field: change.field, take, seen: change.seen });
  return next;
};

/** Whether publishing would do anything with a row, given what was chosen. */
export const isWork = (row: DryRow, takes: ConflictResolutions): boolean => {
  switch (row.action) {
    case 'create':
    case 'update':
      return true;
    case 'adopt':
      return adoptionOf(takes, row) !== undefined;
    case 'conflict':
      return (
        row.links.length > 0 ||
        row.unlinks.length > 0 ||
        row.fields.some(
          (change) => change.state === 'update' || resolutionOf(takes, row, change) !== undefined,
        )
      );
    case 'differs':
      return row.fields.some((change) => resolutionOf(takes, row, change) === 'okra');
    case 'unchanged':
    case 'gone':
    case 'problem':
      return false;
  }
};

/** The choices of these rows as a run takes them. */
export const choicesOf = (rows: readonly DryRow[], takes: ConflictResolutions): Choices =>
  rows.flatMap((row) => {
    const adoption = row.action === 'adopt' ? adoptionOf(takes, row) : undefined;
    const choices: ConflictResolution[] =
      adoption === undefined ? [] : [{ field: ISSUE, take: adoption, seen: '' }];
    for (const change of row.fields) {
      const take = resolutionOf(takes, row, change);
      // Leaving what only Jira changed is what happens anyway.
      if (take === undefined || (change.state === 'differs' && take === 'jira')) continue;
      if (change.state === 'conflict' || change.state === 'differs')
        choices.push({ field: change.field, take, seen: change.seen });
    }
    return choices.length === 0 ? [] : [{ row: row.row, choices }];
  });
