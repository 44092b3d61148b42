import { perThing } from '../../kernel/per-thing';
import type { Quarter } from '../../quarter/quarter';
import type { Finding } from '../findings/finding';
import { planFindings } from '../findings/plan-findings';
import { findContention, findOverlaps, findSinglePoints } from '../second-look/capacity-findings';
import { loadOfFinding } from '../second-look/load-of-finding';
import { findUnownedExternals } from '../second-look/external-findings';
import { findRiskySequences } from '../second-look/plan-order-findings';
import { findMismatchedSpans, findNoSlack } from '../second-look/plan-span-findings';
import { keyOfFinding } from '../second-look/split-findings';

/** All findings that the weeks of the draft bring about, so that other weeks may solve them. */
export const planProblems = perThing((quarter: Quarter): readonly Finding[] => [
  ...planFindings(quarter),
  ...findUnownedExternals(quarter),
  ...findOverlaps(quarter),
  ...findContention(quarter),
  ...findSinglePoints(quarter),
  ...findRiskySequences(quarter),
  ...findMismatchedSpans(quarter),
  ...findNoSlack(quarter),
]);

const weight: Readonly<Record<Finding['severity'], number>> = { info: 0, warn: 1, error: 2 };

/** By how much each finding is over: of a week that was too full before, more is worse. */
const excessOf = (quarter: Quarter): ReadonlyMap<string, number> =>
  new Map(
    planProblems(quarter).map((finding) => {
      const load = loadOfFinding(quarter, finding);
      return [
        keyOfFinding(finding),
        weight[finding.severity] + (load === undefined ? 0 : load.needed - load.available),
      ] as const;
    }),
  );

/** What a draft would have once it changed, against what it had. */
export interface Difference {
  /** What is new, or worse than it was; what is only worth knowing is left out. */
  readonly adds: readonly Finding[];
  readonly solves: readonly Finding[];
}

/** What other weeks would bring and take away. */
export const differenceOf = (before: Quarter, after: Quarter): Difference => {
  const [was, now] = [excessOf(before), excessOf(after)];
  return {
    adds: planProblems(after).filter((finding) => {
      const key = keyOfFinding(finding);
      return finding.severity !== 'info' && (now.get(key) ?? 0) > (was.get(key) ?? Number.NEGATIVE_INFINITY);
    }),
    solves: planProblems(before).filter((finding) => !now.has(keyOfFinding(finding))),
  };
};
