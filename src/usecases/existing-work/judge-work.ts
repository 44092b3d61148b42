import { titleOfRow } from '#domain/entities/publishing/row/row';
import type { PresentIssue } from '#domain/jira-publishing/present-issue';
import { hasId } from '#domain/kernel/collection';
import type { Quarter } from '#domain/quarter/quarter';
import type { Caller } from '../ports';
import { claimIssue } from '../publish/claim-issue';
import { claimOfProperty } from '../publish/held-elsewhere';
import type { Survey } from '../publish/ports';
import { withConcurrency } from '../publish/with-concurrency';
import type { ExistingWork } from './ports';

/** A work item that somebody chose, and the card that it would become. */
export interface ChosenWork {
  readonly issueId: string;
  readonly row: string;
  /** Undefined: the one that its parent is. */
  readonly objectiveId: string | null | undefined;
}

/** A work item that does not come in, and why. */
export interface RefusedWork {
  readonly issueId: string;
  /** Null: there is none that the caller may see. */
  readonly issueKey: string | null;
  readonly message: string;
}

/** Work that may come in, each with what Jira shows of it. */
export interface JudgedWork {
  readonly coming: readonly (ChosenWork & { readonly issue: PresentIssue })[];
  readonly refused: readonly RefusedWork[];
}

const GONE = 'There is no such work item that you may see.';
const UNSAID = 'Jira said nothing of this work item. Try again.';

const whyNot = async (
  ports: ExistingWork,
  caller: Caller,
  quarter: Quarter,
  { objectiveId }: ChosenWork,
  issue: PresentIssue,
): Promise<string | undefined> => {
  const holder = quarter.receipts.find(({ issueId }) => issueId === issue.issueId);
  if (holder !== undefined) return `It belongs to “${titleOfRow(quarter, holder.id)}” already.`;
  if (typeof objectiveId === 'string' && !hasId(quarter.objectives, objectiveId)) {
    return 'The objective chosen for it is no longer here. Choose another one.';
  }
  const claim = await claimIssue(ports, caller, quarter.id, claimOfProperty(issue), { by: 'person' });
  return claim.kind === 'held' ? claim.why : undefined;
};

/** Which of the chosen work may become cards, asked of Jira and of the ledgers, each by itself. */
export const judgeWork = async (
  ports: ExistingWork,
  caller: Caller,
  quarter: Quarter,
  chosen: readonly ChosenWork[],
  { issues, unsaid }: Survey,
): Promise<JudgedWork> => {
  const there = new Map(issues.map((issue) => [issue.issueId, issue]));
  const reasons = new Map<string, string>();
  await withConcurrency(chosen, async (one) => {
    const issue = there.get(one.issueId);
    const why =
      issue === undefined
        ? unsaid.has(one.issueId)
          ? UNSAID
          : GONE
        : await whyNot(ports, caller, quarter, one, issue);
    if (why !== undefined) reasons.set(one.issueId, why);
  });
  return {
    coming: chosen.flatMap((one) => {
      const issue = there.get(one.issueId);
      return issue === undefined || reasons.has(one.issueId) ? [] : [{ ...one, issue }];
    }),
    refused: chosen.flatMap(({ issueId }) => {
      const message = reasons.get(issueId);
      return message === undefined
        ? []
        : [{ issueId, issueKey: there.get(issueId)?.issueKey ?? null, message }];
    }),
  };
};
