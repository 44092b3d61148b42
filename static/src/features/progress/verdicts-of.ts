import type { Outcome } from '#domain/views/progress/outcome';

const VERDICTS = ['supported', 'refuted', 'inconclusive', 'open'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Verdicts that there are, the decided ones first. */
export const verdictsOf = (
  outcome: Outcome,
): readonly { readonly verdict: Verdict; readonly count: number }[] =>
  VERDICTS.map((verdict) => ({ verdict, count: outcome.hypotheses[verdict] })).filter(
    ({ count }) => count > 0,
  );
