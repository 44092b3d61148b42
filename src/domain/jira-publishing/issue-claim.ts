import { taskRow } from '../entities/publishing/row/row';
import { ownValue } from '../kernel/own-value';

/** What an issue's property says: a claim, since whoever edits the issue can write it. */
export interface IssueClaim {
  readonly ledger: string;
  readonly quarter: string;
  /** Id of the milestone or objective, or the row of a task. */
  readonly row: string;
}

/**
 * Reads what `okraProperty` wrote.
 *
 * @param property as Jira returned it: anything at all
 * @returns undefined where it says nothing that we would have written
 */
export const readClaim = (property: unknown): IssueClaim | undefined => {
  if (typeof property !== 'object' || property === null) return undefined;
  const said = (key: 'ledger' | 'quarter' | 'milestone' | 'task' | 'objective'): unknown =>
    ownValue(property as Readonly<Record<string, unknown>>, key);
  const [ledger, quarter, task] = [said('ledger'), said('quarter'), said('task')];
  const card = said('milestone') ?? said('objective');
  if (typeof ledger !== 'string' || typeof quarter !== 'string' || typeof card !== 'string') return undefined;
  if (task === undefined) return { ledger, quarter, row: card };
  return typeof task === 'string' ? { ledger, quarter, row: taskRow(card, task) } : undefined;
};
