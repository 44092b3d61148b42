import { taskRow } from '#domain/entities/publishing/row/row';
import * as z from 'zod';

const Claim = z.object({
  ledger: z.string(),
  quarter: z.string(),
  milestone: z.string().optional(),
  task: z.string().optional(),
  objective: z.string().optional(),
});

/** What an issue's property says: a claim, since whoever edits the issue can write it. */
export interface IssueClaim {
  readonly ledger: string;
  readonly quarter: string;
  /** Id of the milestone or objective, or the row of a task. */
  readonly row: string;
}

/** Undefined where it says nothing that we would have written. */
export const parseClaim = (value: unknown): IssueClaim | undefined => {
  const claim = Claim.safeParse(value);
  if (!claim.success) return undefined;
  const { ledger, quarter, milestone, task, objective } = claim.data;
  const card = milestone ?? objective;
  if (card === undefined) return undefined;
  return { ledger, quarter, row: task === undefined ? card : taskRow(card, task) };
};

/** The card of a row: of a task that which it is a part of. */
export const cardOf = (row: string): string => row.split('/')[0] ?? row;
