import { isOnTheBoard } from '#domain/entities/milestones/milestone/lineage';
import { listUnscored, type Unscored } from '#domain/views/scored';
import type { Finding } from '#domain/views/findings/finding';
import { findById, groupedBy, positionOf } from '#domain/kernel/collection';
import type { Dependency } from '#domain/entities/milestones/dependency/dependency';
import type { Hypothesis } from '#domain/entities/agreement/hypothesis/hypothesis';
import type { Milestone } from '#domain/entities/milestones/milestone/milestone';
import type { Placement } from '#domain/entities/plan/placement/placement';
import type { Receipt } from '#domain/entities/publishing/receipt/receipt';
import type { Quarter } from '#domain/quarter/quarter';
import { keyResultCode, objectiveCode } from '#domain/views/thread/codes';
import { createSelector } from '../../sync/create-selector';
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
  /** What it lacks to count as scored; empty: it is, or it was set aside. */
  readonly unscored: readonly Unscored[];
}

const waiting = ({ milestoneId }: Dependency): readonly string[] => [milestoneId];
const about = ({ subject }: Finding): readonly string[] => [subject.id];

/** Where a card names none itself, those that its hypotheses are about. */
const keyResultIdsOf = (
  { keyResultIds, hypothesisIds }: Milestone,
  hypotheses: readonly Hypothesis[],
): readonly string[] =>
  keyResultIds.length > 0
    ? keyResultIds
    : [...new Set(hypothesisIds.flatMap((id) => findById(hypotheses, id)?.keyResultIds ?? []))];

/** Rows in the order of the objectives, then by rank. */
export const milestoneRows = createSelector((quarter: Quarter): readonly MilestoneRow[] => {
  const { objectives, keyResults, hypotheses, milestones, placements, receipts } = quarter;
  const needs = groupedBy(quarter.dependencies, waiting);
  const findings = groupedBy(openFindings(quarter), about);
  return milestones
    .map((milestone, position): MilestoneRow => {
      const objective = milestone.objectiveId === null ? -1 : positionOf(objectives, milestone.objectiveId);
      return {
        milestone,
        position,
        objectiveCode: milestone.objectiveId === null ? '' : objectiveCode(quarter, milestone.objectiveId),
        objectiveOrder: objective === -1 ? objectives.length : objective,
        objectiveTitle: objectives[objective]?.title ?? '',
        keyResultCodes: keyResultIdsOf(milestone, hypotheses)
          .flatMap((id) => findById(keyResults, id) ?? [])
          .map(keyResultCode),
        hypotheses: milestone.hypothesisIds.flatMap((id) => findById(hypotheses, id)?.text ?? []),
        needs: (needs.get(milestone.id) ?? []).map(
          ({ targetMilestoneId, text }) => findById(milestones, targetMilestoneId ?? '')?.title ?? text,
        ),
        placement: findById(placements, milestone.id),
        receipt: findById(receipts, milestone.id),
        findings: findings.get(milestone.id) ?? [],
        unscored: isOnTheBoard(milestone) ? listUnscored(quarter, milestone) : [],
      };
    })
    .sort((a, b) => a.objectiveOrder - b.objectiveOrder || a.position - b.position);
});
