import type { Finding } from '#domain/views/findings/finding';
import type { Milestone } from '#domain/entities/milestones/milestone/milestone';
import type { Placement } from '#domain/entities/plan/placement/placement';
import type { Receipt } from '#domain/entities/publishing/receipt/receipt';
import type { Quarter } from '#domain/quarter/quarter';
import { keyResultCode, objectiveCode } from '#domain/views/thread/codes';
import { memoize } from '../../sync/memoize';
import { openFindings } from '../../components/findings/open-findings';

/** A milestone with everything that its row says. */
export interface MilestoneRow {
  readonly milestone: Milestone;
  /** Place in rank order. */
  readonly position: number;
  readonly objectiveCode: string;
  /** Place of its objective; last without one. */
  readonly objectiveOrder: number;
  readonly objectiveTitle: string;
  readonly keyResultCodes: readonly string[];
  readonly hypotheses: readonly string[];
  /** What it waits for: titles of cards and names of other things. */
  readonly needs: readonly string[];
  readonly placement: Placement | undefined;
  readonly receipt: Receipt | undefined;
  readonly findings: readonly Finding[];
}

const grouped = <T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
};

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

/** Rows in the order of the objectives, then by rank; computed once per state of the quarter. */
export const milestoneRows = memoize((quarter: Quarter): readonly MilestoneRow[] => {
  const objectives = byId(quarter.objectives);
  const keyResults = byId(quarter.keyResults);
  const hypotheses = byId(quarter.hypotheses);
  const milestones = byId(quarter.milestones);
  const placements = byId(quarter.placements);
  const receipts = byId(quarter.receipts);
  const needs = grouped(quarter.dependencies, ({ milestoneId }) => milestoneId);
  const findings = grouped(openFindings(quarter), ({ subject }) => subject.id);
  const order = new Map(quarter.objectives.map(({ id }, index) => [id, index]));
  return quarter.milestones
    .map((milestone, position): MilestoneRow => ({
      milestone,
      position,
      objectiveCode: milestone.objectiveId === null ? '' : objectiveCode(quarter, milestone.objectiveId),
      objectiveOrder: order.get(milestone.objectiveId ?? '') ?? order.size,
      objectiveTitle: objectives.get(milestone.objectiveId ?? '')?.title ?? '',
      keyResultCodes: milestone.keyResultIds.flatMap((id) => keyResults.get(id) ?? []).map(keyResultCode),
      hypotheses: milestone.hypothesisIds.flatMap((id) => hypotheses.get(id)?.text ?? []),
      needs: (needs.get(milestone.id) ?? []).map(
        ({ targetMilestoneId, text }) => milestones.get(targetMilestoneId ?? '')?.title ?? text,
      ),
      placement: placements.get(milestone.id),
      receipt: receipts.get(milestone.id),
      findings: findings.get(milestone.id) ?? [],
    }))
    .sort((a, b) => a.objectiveOrder - b.objectiveOrder || a.position - b.position);
});
