import { milestonesOfHypothesis } from '../views/findings/milestone-findings';
import type { Quarter } from '../quarter/quarter';
import { findById } from '../kernel/collection';
import { keyResultsOfMilestone, objectiveOfMilestone } from '../entities/milestones/milestone/lineage';
import { findRow } from '../entities/publishing/row/row';
import { weekDay } from '../kernel/week-day';

/** Key of the issue property; the manifest's aliases read its paths. */
export const PROPERTY_KEY = 'okra';

/** Jira takes 32,768 characters a property; ids that do not fit are left out, the ledger has them all. */
const IDS_LIMIT = 12_000;

/**
 * What an issue carries for search: ids and numbers, no titles, since everybody who sees the issue can read it.
 * Everybody who edits the issue can write it, too: read back, it is a claim and is checked against the ledger.
 */
export interface OkraProperty {
  readonly v: 1;
  readonly ledger: string;
  readonly quarter: string;
  readonly milestone?: string;
  /** A task of that milestone. */
  readonly task?: string;
  readonly objective?: string;
  /** Several ids stand in one string: text is searched by word, a list only by index. */
  readonly keyResults?: string;
  readonly hypotheses?: string;
  readonly type: string;
  readonly effort?: string;
  readonly businessValue?: number;
  readonly uxValue?: number;
  readonly startWeek?: number;
  readonly endWeek?: number;
  /** `YYYY-MM-DD` */
  readonly decideBy?: string;
  /** Whether a spike or signal test serves one of its hypotheses. */
  readonly tested?: 'yes' | 'no';
}

const joined = (ids: readonly string[]): string | undefined => {
  let text = '';
  for (const id of ids) {
    if (text.length + id.length + 1 > IDS_LIMIT) break;
    text = text === '' ? id : `${text} ${id}`;
  }
  return text === '' ? undefined : text;
};

type Loose = { readonly [K in keyof OkraProperty]: OkraProperty[K] | null | undefined };

const stated = (loose: Loose): OkraProperty =>
  Object.fromEntries(
    Object.entries(loose).filter(([, value]) => value !== null && value !== undefined),
  ) as unknown as OkraProperty;

/** The property of an objective's, milestone's or task's issue. */
export const okraProperty = (quarter: Quarter, row: string, ledger: string): OkraProperty => {
  const head = { v: 1, ledger, quarter: quarter.id } as const;
  const found = findRow(quarter, row);
  const milestone = found === undefined || found.kind === 'objective' ? undefined : found.milestone;
  if (milestone === undefined) {
    const own = (all: readonly { readonly id: string; readonly objectiveId: string | null }[]) =>
      joined(all.filter(({ objectiveId }) => objectiveId === row).map(({ id }) => id));
    const keyResults = own(quarter.keyResults);
    const hypotheses = own(quarter.hypotheses);
    return stated({ ...head, objective: row, keyResults, hypotheses, type: 'objective' });
  }
  const thread = {
    milestone: milestone.id,
    objective: objectiveOfMilestone(quarter, milestone)?.id,
    keyResults: joined(keyResultsOfMilestone(quarter, milestone).map(({ id }) => id)),
    hypotheses: joined(milestone.hypothesisIds),
  };
  if (found?.kind === 'task') return stated({ ...head, ...thread, task: found.task.id, type: 'task' });
  const placement = findById(quarter.placements, row);
  const tests = milestone.hypothesisIds.flatMap((id) => milestonesOfHypothesis(quarter, id));
  const isTested = tests.some(({ type }) => type === 'spike' || type === 'signal_test');
  return stated({
    ...head,
    ...thread,
    type: milestone.type ?? 'untyped',
    effort: milestone.effort,
    businessValue: milestone.businessValue,
    uxValue: milestone.uxValue,
    startWeek: placement?.startWeek,
    endWeek: placement?.endWeek,
    decideBy:
      milestone.decideByWeek === null ? null : weekDay(quarter.settings.startDate, milestone.decideByWeek, 4),
    tested: isTested ? 'yes' : 'no',
  });
};
