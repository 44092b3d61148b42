import type { MilestoneResult } from '#domain/entities/milestones/milestone/milestone';

/** A result as it is being written: choices may still be open. */
export interface ResultDraft {
  readonly seen: string;
  readonly thresholdMet: MilestoneResult['thresholdMet'] | null;
  readonly verdict: MilestoneResult['verdict'] | null;
  readonly decision: string;
  readonly hypothesisIds: readonly string[];
}

/** What is recorded already, or nothing yet about all hypotheses that the card tests. */
export const draftOf = (result: MilestoneResult | null, hypothesisIds: readonly string[]): ResultDraft => ({
  seen: result?.seen ?? '',
  thresholdMet: result?.thresholdMet ?? null,
  verdict: result?.verdict ?? null,
  decision: result?.decision ?? '',
  hypothesisIds,
});

/** Undefined: something that a result cannot be without is missing. */
export const resultOf = ({
  seen,
  thresholdMet,
  verdict,
  decision,
}: ResultDraft): MilestoneResult | undefined =>
  seen.trim() === '' || thresholdMet === null || verdict === null
    ? undefined
    : { seen: seen.trim(), thresholdMet, verdict, decision: decision.trim() };
