import type { Finding } from '#domain/views/findings/finding';
import type { Quarter } from '#domain/quarter/quarter';
import { createSelector } from '../../sync/create-selector';
import { openFindings } from './open-findings';
import { ownValue } from '#domain/kernel/own-value';
import { findingWords } from './words/finding-words';

export interface FindingGroup {
  readonly code: string;
  readonly severity: Finding['severity'];
  readonly sentence: string;
  readonly nextStep: string;
  readonly findings: readonly Finding[];
}

const weight = { error: 0, warn: 1, info: 2 } as const;

/** Findings by kind, the gravest first. */
export const groupFindings = (all: readonly Finding[]): readonly FindingGroup[] => {
  const byCode = new Map<string, Finding[]>();
  for (const finding of all) {
    const known = byCode.get(finding.code);
    if (known === undefined) byCode.set(finding.code, [finding]);
    else known.push(finding);
  }
  return [...byCode.entries()]
    .flatMap(([code, findings]): readonly FindingGroup[] => {
      const words = ownValue(findingWords.many, code);
      const [first] = findings;
      if (first === undefined) return [];
      if (words !== undefined) {
        return [
          {
            code,
            severity: first.severity,
            // Of several, each has its own where they differ.
            nextStep: findings.every(({ nextStep }) => nextStep === first.nextStep) ? first.nextStep : '',
            sentence: words(findings.length),
            findings,
          },
        ];
      }
      return findings.map((finding) => ({
        code: `${code} ${finding.subject.id}`,
        severity: finding.severity,
        nextStep: finding.nextStep,
        sentence: finding.message,
        findings: [finding],
      }));
    })
    .sort((a, b) => weight[a.severity] - weight[b.severity]);
};

/** What is open in this quarter, by kind. */
export const findingGroups = createSelector((quarter: Quarter): readonly FindingGroup[] =>
  groupFindings(openFindings(quarter)),
);
