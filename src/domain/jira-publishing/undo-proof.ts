import type { Quarter } from '../quarter/quarter';
import { digest } from './digest';
import type { IssueEvidence, IssueTouch } from './issue-evidence';
import {
  mayBecomeCard,
  timeOfIntent,
  timeOfReceipt,
  type AgainstIssue,
  type ExpectedIssue,
} from './may-become-card';
import type { PublishRun } from '../entities/publishing/run/publish-run';
import type { Receipt } from '../entities/publishing/receipt/receipt';

/** Why an issue of an undone run stays. */
export interface Kept {
  readonly keeps: 'touched' | 'gone' | 'relinked' | 'children' | 'unproven';
  readonly why: string;
}

/** What the proof of one issue is judged with. */
export interface UndoParts {
  readonly quarter: Quarter;
  /** The run that is undone. */
  readonly run: PublishRun;
  /** Accounts by the people ids that receipts and runs name. */
  readonly accounts: ReadonlyMap<string, string>;
  /** Issues that this undo deleted or is about to delete. */
  readonly going: ReadonlySet<string>;
  /** Rows whose issues this undo deleted. */
  readonly removed: ReadonlySet<string>;
}

/** Fields that Jira writes by itself where links and parents are made. */
const LINK = 'Link';
const PARENTS: ReadonlySet<string> = new Set(['IssueParentAssociation', 'Epic Child', 'parent']);
/** Jira notes an instant for a change and another one for its history entry. */
const SAME_MOMENT_MS = 2_000;

const AGAINST: Readonly<Record<AgainstIssue, string>> = {
  creator: 'Jira does not say that whoever published it created it.',
  time: 'Jira says that it was created at another time than the run.',
  number: 'Its number is one that the project had before the run.',
  project: 'It is in another project by now.',
  summary: 'Its summary is another one than OKRA wrote.',
  type: 'Its work type is another one than OKRA chose.',
};

const day = (at: string): string => at.slice(0, 10);

/** Who did what, and when. */
const touchedBy = ({ name, field, at }: Pick<IssueTouch, 'name' | 'field' | 'at'>): Kept => ({
  keeps: 'touched',
  why: `${name} changed it on ${day(at)}: ${field}.`,
});

/** The call that made a receipt's issue, as far as the quarter knows it. */
const expectedOf = (receipt: Receipt, { quarter, run, accounts }: UndoParts): ExpectedIssue => {
  const { origin } = receipt;
  // Version 3 named neither the caller nor the instant: its run's member is all that is known.
  const person = origin === undefined ? run.memberId : origin.caller;
  return {
    creatorId: person === null ? undefined : accounts.get(person),
    ...(origin === undefined ? timeOfReceipt(receipt.publishedAt) : timeOfIntent(origin.at)),
    above: origin?.above ?? 0,
    projectId: quarter.settings.projectId,
    summary: receipt.inJira['summary'] ?? digest(''),
    issueTypeId: receipt.issueTypeId,
  };
};

/** Issues that OKRA linked to a card's. */
const linkedIssues = (receipt: Receipt, { receipts }: Quarter): readonly Receipt[] =>
  receipts.filter(({ id, linkedTo }) => receipt.linkedTo.includes(id) || linkedTo.includes(receipt.id));

const isOwnTouch = (
  touch: IssueTouch,
  linkedKeys: ReadonlySet<string>,
  publishers: ReadonlySet<string>,
): boolean => {
  const isPublishers = touch.accountId !== null && publishers.has(touch.accountId);
  if (touch.field === LINK) return isPublishers || (touch.to !== null && linkedKeys.has(touch.to));
  return isPublishers && PARENTS.has(touch.field);
};

const strangeChild = ({ children }: IssueEvidence, { going }: UndoParts): Kept | null => {
  const child = children.find(({ issueId }) => !going.has(issueId));
  if (child === undefined) return null;
  const why =
    child.issueKey === null
      ? 'A work item that you may not see stands below it.'
      : `${child.name}’s ${child.issueKey} stands below it, and would lose its parent.`;
  return { keeps: 'children', why };
};

/** Whether Jira's last change is one that its history does not tell of: a comment for few eyes, say. */
const isChangedUnseen = (
  receipt: Receipt,
  { createdAt, updatedAt, touches }: IssueEvidence,
  removed: ReadonlySet<string>,
): boolean => {
  // Deleting a neighbour takes its link away, which may count as a change of this one.
  if (receipt.linkedTo.some((row) => removed.has(row))) return false;
  const known = [createdAt, receipt.origin?.updated ?? createdAt, ...touches.map(({ at }) => at)];
  // Written the other way round, so that an instant that is none proves nothing.
  return !(Date.parse(updatedAt) <= Math.max(...known.map((at) => Date.parse(at))) + SAME_MOMENT_MS);
};

/**
 * Why an issue of a run has to stay; null: everything proves that the run made it and that nobody's hand was on it
 * since, so that an undo may delete it. What cannot be proved stays.
 *
 * @param evidence undefined: Jira does not show it to whoever asks
 */
export const undoProof = (
  receipt: Receipt,
  evidence: IssueEvidence | undefined,
  parts: UndoParts,
): Kept | null => {
  if (evidence === undefined) return { keeps: 'gone', why: 'Jira does not show this work item to you.' };
  const { quarter, accounts, removed } = parts;
  if (!evidence.isComplete)
    return { keeps: 'unproven', why: 'Jira did not show everything that was done to it.' };
  const linked = linkedIssues(receipt, quarter);
  const linkedKeys = new Set(linked.map(({ issueKey }) => issueKey));
  const publishers = new Set(accounts.values());
  const touch = evidence.touches.find((one) => !isOwnTouch(one, linkedKeys, publishers));
  if (touch !== undefined) return touchedBy(touch);
  const claim = mayBecomeCard(evidence, expectedOf(receipt, parts));
  if (claim.kind === 'chosen') return { keeps: 'unproven', why: AGAINST[claim.because] };
  if (digest(evidence.parentIssueId ?? '') !== (receipt.inJira['parent'] ?? digest(''))) {
    const mover = evidence.touches.findLast(({ field }) => PARENTS.has(field));
    if (mover !== undefined) return touchedBy({ ...mover, field: 'parent' });
    return { keeps: 'touched', why: 'It stands below another work item than OKRA put it.' };
  }
  const strange = strangeChild(evidence, parts);
  if (strange !== null) return strange;
  const ours = new Set(linked.map(({ issueId }) => issueId));
  if (evidence.links.some(({ otherIssueId }) => !ours.has(otherIssueId)))
    return { keeps: 'touched', why: 'Somebody linked it to a work item that OKRA did not link it to.' };
  if (isChangedUnseen(receipt, evidence, removed)) {
    return {
      keeps: 'touched',
      why: `Somebody changed it on ${day(evidence.updatedAt)}; its history does not say what.`,
    };
  }
  return null;
};

/** The people that a proof has to know the accounts of. */
export const peopleOf = (quarter: Quarter, run: PublishRun): readonly string[] => [
  ...new Set([run.memberId ?? [], quarter.receipts.flatMap(({ origin }) => origin?.caller ?? [])].flat()),
];
