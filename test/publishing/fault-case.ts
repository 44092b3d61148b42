import { CallFailed } from '../../static/src/rpc/call-failed';
import type { FaultName } from '../site/exchange/faults';
import type { Site } from '../site/site';
import { linksOf, publishAs, publishedIssues, type projects } from './a-published-site';

export interface FaultCase {
  readonly fault: FaultName;
  /** The request, of storage or Jira, that it strikes. */
  readonly nth: number;
  readonly seconds?: number;
}

export const describeCase = ({ fault, nth }: FaultCase): string => `${fault} at request ${String(nth)}`;

/** What went wrong; empty: exactly one issue a card, all links, and the ledger agrees. */
export const problemsOf = async (
  site: Site,
  quarter: string,
  project: keyof typeof projects,
  expected: { readonly rows: number; readonly links: readonly string[] },
  { fault, nth, seconds }: FaultCase,
): Promise<readonly string[]> => {
  site.faults.set({ rules: [{ on: '*', nth, fault, ...(seconds === undefined ? {} : { seconds }) }] });
  const problems: string[] = [];
  for (const account of ['ben', 'cleo']) {
    try {
      const { progress } = await publishAs(site, account, quarter);
      if (progress?.state !== 'done') problems.push(`${account} ended ${String(progress?.state)}`);
      if (progress?.refused !== 0) problems.push(`${account} was refused ${String(progress?.refused)}`);
    } catch (error) {
      problems.push(`${account}: ${error instanceof CallFailed ? error.code : ''} ${String(error)}`);
    }
  }
  site.faults.clear();
  const issues = await publishedIssues(site, project);
  const cards = new Set(
    issues.map(({ properties }) => properties.okra?.['milestone'] ?? properties.okra?.['objective']),
  );
  if (cards.size !== expected.rows)
    problems.push(`${String(cards.size)} cards of ${String(expected.rows)} are issues`);
  if (issues.length !== cards.size) problems.push(`${String(issues.length - cards.size)} issues too many`);
  const links = linksOf(issues);
  if (JSON.stringify(links) !== JSON.stringify(expected.links))
    problems.push('the links are not those of an undisturbed run');
  return problems;
};
