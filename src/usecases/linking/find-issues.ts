import { isWordless, readIssueQuery } from '#domain/jira-publishing/issue-query';
import { linkableCards, type LinkableCard } from '#domain/jira-publishing/linkable-cards';
import { titleOfRow } from '#domain/entities/publishing/row/row';
import { publicQuarter } from '#domain/quarter/public-quarter';
import { ok } from '#domain/kernel/result';
import { notFound } from '../failure';
import type { Caller } from '../ports';
import type { PublishResult } from '../publish/publish-outcome';
import type { FoundIssue, Linking } from './ports';

const MOST_ISSUES = 50;

export interface FoundForCard extends FoundIssue {
  readonly card: { readonly row: string; readonly title: string } | null;
}

interface Found {
  readonly issues: readonly FoundIssue[];
  readonly problem: string | null;
}

const nothing = (problem: string | null): Found => ({ issues: [], problem });

const look = async ({ search }: Linking, projectId: string, text: string): Promise<Found> => {
  const query = readIssueQuery(text);
  if (query.kind === 'keys') {
    const issues = await search.findByKeys(query.keys);
    if (issues.length > 0) return { issues, problem: null };
    const named =
      query.keys.length === 1 ? `no work item ${query.keys[0] ?? ''}` : 'none of these work items';
    return nothing(`There is ${named} that you may see.`);
  }
  if (isWordless(query)) return nothing('Type a word of the summary, a key, or a JQL query.');
  if (query.kind === 'jql') {
    const problem = await search.problemOf(query);
    if (problem !== null) return nothing(problem);
  }
  return { issues: await search.find(projectId, query, MOST_ISSUES), problem: null };
};

/** Issues for a card: by key, by words, or by a query that somebody typed. Writes nothing. */
export const findIssues = async (
  linking: Linking,
  caller: Caller,
  quarterId: string,
  text: string,
): Promise<PublishResult<{ readonly issues: readonly FoundForCard[]; readonly problem: string | null }>> => {
  const opened = await linking.repository.open(caller, quarterId);
  if (opened === undefined) return notFound;
  const { quarter } = opened;
  const { issues, problem } = await look(linking, quarter.settings.projectId, text);
  const cards = new Map(quarter.receipts.map(({ issueId, id }) => [issueId, id]));
  return ok({
    problem,
    issues: issues.map((issue) => {
      const row = cards.get(issue.issueId);
      return { ...issue, card: row === undefined ? null : { row, title: titleOfRow(quarter, row) } };
    }),
  });
};

/** Cards that an issue may be linked to, and the one that it is linked to. */
export const findCards = async (
  linking: Linking,
  caller: Caller,
  {
    issueId,
    quarterId,
    text,
  }: { readonly issueId: string; readonly quarterId: string; readonly text?: string },
): Promise<PublishResult<{ readonly cards: readonly LinkableCard[]; readonly current: string | null }>> => {
  const [opened, issue] = await Promise.all([
    linking.repository.open(caller, quarterId),
    linking.present.find(issueId, []),
  ]);
  if (opened === undefined || issue === undefined) return notFound;
  const seen = publicQuarter(opened.quarter, false);
  const current = opened.quarter.receipts.find((receipt) => receipt.issueId === issueId);
  return ok({ cards: linkableCards(seen, text), current: current?.id ?? null });
};
