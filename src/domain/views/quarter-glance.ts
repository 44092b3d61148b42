import type { Quarter } from '../quarter/quarter';
import { countScored } from './scored';

/** What a list of quarters says of one without opening it. */
export interface QuarterGlance {
  readonly team: string;
  /** Members, whatever their role. */
  readonly people: number;
  /** Milestones that count (I8), and those of them that are scored. */
  readonly cards: number;
  readonly scored: number;
  /** Objectives, milestones and tasks that have a work item. */
  readonly inJira: number;
}

export const quarterGlance = (quarter: Quarter): QuarterGlance => {
  const { scored, of } = countScored(quarter);
  return {
    team: quarter.settings.team,
    people: quarter.members.length,
    cards: of,
    scored,
    inJira: quarter.receipts.length,
  };
};
