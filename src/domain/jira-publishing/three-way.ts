import { digest } from './digest';
import type { FieldTexts } from './field-texts';
import type { ConflictResolution } from '../entities/publishing/run/publish-run';
import type { Receipt } from '../entities/publishing/receipt/receipt';
import { ownValue } from '../kernel/own-value';

/**
 * How a field stands: last published, wanted now, in Jira now.
 * `update`: only OKRA changed it. `differs`: only Jira changed it, or somebody chose to leave it so. `conflict`: both did.
 */
export type FieldState = 'same' | 'update' | 'differs' | 'conflict';

export interface FieldComparison {
  readonly field: string;
  readonly state: FieldState;
  readonly wanted: string;
  readonly inJira: string;
}

/** Ours alone: whoever else wrote it forged it, so it is set right without asking. */
const OWN = 'property';
/** Merged label by label, so there is nothing to lose in them. */
const MERGED = 'labels';

const stateOf = (field: string, wanted: string, inJira: string, receipt: Receipt): FieldState => {
  if (wanted === inJira) return 'same';
  if (field === OWN) return 'update';
  const [published, seen] = [ownValue(receipt.published, field), ownValue(receipt.inJira, field)];
  // Never settled: a field that was mapped only now, or an issue that was there before its card.
  if (published === undefined || seen === undefined)
    return field === MERGED || inJira === '' ? 'update' : 'conflict';
  const hasChangedHere = digest(wanted) !== published;
  const hasChangedThere = digest(inJira) !== seen;
  if (hasChangedHere && hasChangedThere) return field === MERGED ? 'update' : 'conflict';
  return hasChangedHere ? 'update' : 'differs';
};

/** Every field that the row wants something of, in order. What Jira was not asked for counts as the same. */
export const compareFields = (
  wanted: FieldTexts,
  inJira: FieldTexts,
  receipt: Receipt,
): readonly FieldComparison[] =>
  Object.entries(wanted).flatMap(([field, text]): readonly FieldComparison[] => {
    const there = ownValue(inJira, field);
    if (there === undefined) return [];
    return [{ field, wanted: text, inJira: there, state: stateOf(field, text, there, receipt) }];
  });

/** What an update of one issue does. */
export interface EditPlan {
  /** Fields that get OKRA's value. */
  readonly write: readonly string[];
  /** Fields that are settled afterwards: written, equal, or left as they are because somebody chose it. */
  readonly settle: readonly FieldComparison[];
  /** Fields in which Jira holds another value than the one that was looked at when choosing. */
  readonly moved: readonly string[];
}

/**
 * What is written where: OKRA's value where only OKRA changed or somebody chose it, else Jira's stays. Nothing is
 * overwritten that nobody looked at.
 */
export const planEdit = (
  comparisons: readonly FieldComparison[],
  choices: readonly ConflictResolution[],
): EditPlan => {
  const chosen = new Map(choices.map((choice) => [choice.field, choice]));
  const write: string[] = [];
  const settle: FieldComparison[] = [];
  const moved: string[] = [];
  for (const comparison of comparisons) {
    const { field, state, inJira } = comparison;
    const choice = chosen.get(field);
    if (choice !== undefined && state !== 'same' && digest(inJira) !== choice.seen) {
      moved.push(field);
      continue;
    }
    const take = choice?.take ?? (state === 'update' ? 'okra' : 'jira');
    if (state !== 'same' && take === 'okra') write.push(field);
    if (state === 'same' || take === 'okra' || choice !== undefined) settle.push(comparison);
  }
  return { write, settle, moved };
};

/** The same without these fields: they are neither written nor settled, and stay as they were published. */
export const withoutFields = (edit: EditPlan, fields: readonly string[]): EditPlan => ({
  ...edit,
  write: edit.write.filter((field) => !fields.includes(field)),
  settle: edit.settle.filter(({ field }) => !fields.includes(field)),
});

/** A receipt after these fields were settled; what was written stands in Jira as it was wanted. */
export const settledReceipt = (receipt: Receipt, { write, settle }: EditPlan): Receipt => {
  const written = new Set(write);
  const published = new Map(Object.entries(receipt.published));
  const inJira = new Map(Object.entries(receipt.inJira));
  for (const comparison of settle) {
    published.set(comparison.field, digest(comparison.wanted));
    inJira.set(
      comparison.field,
      digest(written.has(comparison.field) ? comparison.wanted : comparison.inJira),
    );
  }
  return { ...receipt, published: Object.fromEntries(published), inJira: Object.fromEntries(inJira) };
};
