import { cardOfRow, taskRow } from '../../entities/publishing/row/row';
import type { PublishRun } from '../../entities/publishing/run/publish-run';
import type { Receipt } from '../../entities/publishing/receipt/receipt';
import type { Task } from '../../entities/milestones/milestone/milestone';
import { findById, groupedBy, hasId } from '../../kernel/collection';
import type { Means } from '../asking';
import type { Change } from '../change';
import { allOf } from '../collections';
import { CONCEPTS, definitionOf } from '../entity-definitions';
import { type Refusal, refusal } from '../../kernel/refusal';
import type { Quarter } from '../quarter';

/** One name space, since rows of a run, links and panels go by the id alone. */
const NAMED = CONCEPTS.filter((concept) => definitionOf(concept).isNamedByCommand);

const withCard = (row: string): readonly string[] => [...new Set([row, cardOfRow(row)])];
const rowsOfReceipt = ({ id }: Receipt): readonly string[] => withCard(id);
const rowsOfRun = ({ rows, removed }: PublishRun): readonly string[] => [
  ...new Set([...rows, ...removed.map(({ row }) => row)].flatMap(withCard)),
];

/** Whether Jira knows a card or task by this name, though it may be gone from the quarter. */
const isPublished = (quarter: Quarter, row: string): boolean =>
  groupedBy(quarter.receipts, rowsOfReceipt).has(row) || groupedBy(quarter.runs, rowsOfRun).has(row);

const tasksOf = (quarter: Quarter, change: Change): readonly string[] => {
  if (change.concept !== 'milestone') return [];
  const before = new Set((findById(quarter.milestones, change.id)?.tasks ?? []).map(({ id }) => id));
  const now =
    change.kind === 'added'
      ? change.now.tasks
      : change.kind === 'edited' && change.field === 'tasks'
        ? (change.now as unknown as readonly Task[])
        : [];
  return now.filter(({ id }) => !before.has(id)).map(({ id }) => taskRow(change.id, id));
};

const taken = (id: string): Refusal =>
  refusal(
    'ID_TAKEN',
    'Something else in this quarter has, or had, the id of this one. Reload the page and do it again.',
    { parameters: { id } },
  );

/**
 * Why something may not be named as it is: the id is in use by whatever else, or a row of a run or receipt still goes
 * by it. An undo brings back what had the id, so only what stands there now is in its way. What was removed before
 * any run had a row for it has left no trace in the quarter; its id may come up again and reaches nothing.
 */
export const findReusedId = (
  quarter: Quarter,
  changes: readonly Change[],
  means: Means,
): Refusal | undefined => {
  const made = new Set<string>();
  for (const change of changes) {
    if (means !== 'undo') {
      const task = tasksOf(quarter, change).find((row) => isPublished(quarter, row));
      if (task !== undefined) return taken(task);
    }
    if (change.kind !== 'added' || !definitionOf(change.concept).isNamedByCommand) continue;
    const { id } = change;
    const isThere = NAMED.some((concept) => hasId(allOf(quarter, concept), id));
    // Who comes back takes up the place they had, whatever was named like them meanwhile.
    const isOther = change.concept === 'member' ? hasId(quarter.members, id) : isThere;
    if (isOther || made.has(id)) return taken(id);
    if (means !== 'undo' && change.concept !== 'member' && isPublished(quarter, id)) return taken(id);
    made.add(id);
  }
  return undefined;
};
