import { findings } from '#domain/findings/findings';
import type { Finding } from '#domain/findings/finding';
import type { Quarter } from '#domain/quarter/quarter';
import { memoize } from './memoize';

/** What is worth a second look in this quarter, computed once per state of it. */
export const openFindings = memoize((quarter: Quarter): readonly Finding[] => findings(quarter));

const bySubject = memoize((all: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> => {
  const grouped = new Map<string, Finding[]>();
  for (const finding of all) {
    const known = grouped.get(finding.subject.id);
    if (known === undefined) grouped.set(finding.subject.id, [finding]);
    else known.push(finding);
  }
  return grouped;
});

const none: readonly Finding[] = [];

/** The findings about one thing. */
export const findingsOf = (quarter: Quarter, id: string): readonly Finding[] =>
  bySubject(openFindings(quarter)).get(id) ?? none;
