import type { Actor } from '../kernel/actor';
import { hasId } from '../kernel/collection';
import { ok, type Result } from '../kernel/result';
import type { Refusal } from '../kernel/refusal';
import { adoptedReceipt } from '../jira-publishing/adopted-receipt';
import type { DescribeSections } from '../jira-publishing/field-texts';
import type { DraftSetting } from '../jira-publishing/issue-draft';
import type { PresentIssue } from '../jira-publishing/present-issue';
import type { BroughtCard } from '../quarter/command';
import { evolveAll } from '../quarter/evolve';
import type { Quarter } from '../quarter/quarter';
import { addBroughtCards, type NewCard } from './add-brought-cards';
import { objectiveOfParent } from './objective-of-parent';
import { typeOfWork } from './type-of-work';

/** A work item that is to become a card. */
export interface ComingWork {
  readonly issue: PresentIssue;
  /** The id that its card gets. */
  readonly row: string;
  /** Undefined: the one that its parent is. */
  readonly objectiveId: string | null | undefined;
}

export interface Brought {
  readonly cards: readonly BroughtCard[];
  /** With the cards in it. */
  readonly quarter: Quarter;
}

const cardOf = (
  quarter: Quarter,
  { issue, row, objectiveId }: ComingWork,
  { mapping }: DraftSetting,
): NewCard => ({
  id: row,
  // A team that hides the summary's field still has a card that it can tell from others.
  title: issue.summary.trim() === '' ? issue.issueKey : issue.summary,
  type: typeOfWork(issue, mapping).type,
  objectiveId: objectiveId === undefined ? objectiveOfParent(quarter, issue.parentIssueId) : objectiveId,
});

/**
 * The cards that work items become. What people wrote in Jira counts as settled, so that the next publish offers only what
 * changes later.
 */
export const broughtCards = (
  quarter: Quarter,
  coming: readonly ComingWork[],
  how: { readonly setting: DraftSetting; readonly describe: DescribeSections },
  { by, at }: { readonly by: Actor; readonly at: string },
): Result<Brought, Refusal> => {
  const cards = coming.map((work) => cardOf(quarter, work, how.setting));
  const added = addBroughtCards(quarter, cards, { by, at });
  if (!added.ok) return added;
  const after = evolveAll(quarter, added.value);
  const member = by.kind === 'member' ? by.member : null;
  const issues = new Map(coming.map(({ row, issue }) => [row, issue]));
  return ok({
    quarter: after,
    cards: cards.flatMap(({ id, ...card }) => {
      const issue = issues.get(id);
      const receipt =
        issue === undefined || !hasId(after.milestones, id)
          ? undefined
          : adoptedReceipt(after, id, issue, how, { publishedAt: at, memberId: member });
      return receipt === undefined ? [] : [{ ...card, receipt }];
    }),
  });
};
