import { decideRelink } from '#domain/jira-publishing/decide-relink';
import { findById } from '#domain/kernel/collection';
import { ok } from '#domain/kernel/result';
import { notFound, refusedWith } from '../failure';
import type { Caller } from '../ports';
import type { OpenedQuarter } from '../publish/ports';
import { failedWhy, refusedBy, type PublishResult } from '../publish/publish-outcome';
import { saveIssueLinks } from '../publish/save-issue-links';
import { refusedByJira, restoreMark } from './mark-issue';
import { openForLinking } from './open-for-linking';
import { retryWrite } from './retry-write';
import type { Linking } from './ports';

export interface LinkedCard {
  readonly quarterId: string;
  readonly row: string;
  readonly issueId: string;
}

type Removed = PublishResult<{ readonly seq: number }>;

const relinkOf = (linking: Linking, { row, issueId }: LinkedCard) => ({
  kind: 'publish.relink' as const,
  id: linking.newId(),
  remove: [{ row, issueId }],
  add: [],
});

const isLinked = ({ quarter }: OpenedQuarter, { row, issueId }: LinkedCard): boolean =>
  findById(quarter.receipts, row)?.issueId === issueId;

/** Notes that a card has no issue any more; whoever came second finds it done. */
const free = async (
  linking: Linking,
  caller: Caller,
  opened: OpenedQuarter,
  card: LinkedCard,
  command: ReturnType<typeof relinkOf>,
): Promise<Removed> => {
  const noted = await linking.repository.note(caller, opened, command);
  if (noted.kind === 'failed') return failedWhy(noted.why);
  if (noted.kind === 'refused' && findById(noted.opened.quarter.receipts, card.row) !== undefined) {
    return refusedBy(noted.refusal);
  }
  if (!noted.opened.quarter.receipts.some(({ issueId }) => issueId === card.issueId)) {
    await linking.index.remove([card.issueId]);
  }
  await saveIssueLinks(linking, noted.opened, [card.row]);
  return ok({ seq: noted.opened.seq });
};

/**
 * Takes an issue from its card. The issue stays as it is and keeps its labels and links; only our property goes, as
 * the caller, so that Jira's permission to edit decides.
 */
export const removeLink = async (linking: Linking, caller: Caller, card: LinkedCard): Promise<Removed> => {
  const access = await openForLinking(linking, caller, card.quarterId);
  if (!access.ok) return access;
  const opened = access.value;
  const { quarter } = opened;
  const issue = await linking.present.find(card.issueId, []);
  if (issue === undefined) return notFound;
  const command = relinkOf(linking, card);
  const holder = quarter.receipts.find(({ issueId }) => issueId === card.issueId);
  // Sent again: it is done, unless the issue or the card is somebody else's by now.
  if (holder === undefined && findById(quarter.receipts, card.row) === undefined) {
    return ok({ seq: opened.seq });
  }
  const decision = decideRelink(quarter, command);
  if (!decision.ok) return refusedBy(decision.error);

  const told = await retryWrite(linking.clock, () => linking.marks.take(card.issueId));
  if (told.kind === 'rejected') return refusedByJira(issue.issueKey, told.message);
  const removed = await free(linking, caller, opened, card, command);
  if (!removed.ok) {
    const latest = await linking.repository.open(caller, card.quarterId);
    await restoreMark(linking, latest?.quarter ?? quarter, card.issueId, undefined);
  }
  return removed;
};

export interface AgainRequest extends LinkedCard {
  /** The caller says that the issue is gone where nobody knows. */
  readonly confirmed: boolean;
}

/**
 * Frees a card whose issue is gone for good, so that the next publish creates it again. That nobody shows it to the
 * caller proves nothing: as long as the app sees it, it is there.
 */
export const publishAgain = async (
  linking: Linking,
  caller: Caller,
  { confirmed, ...card }: AgainRequest,
): Promise<Removed> => {
  const { present, states } = linking;
  const access = await openForLinking(linking, caller, card.quarterId);
  if (!access.ok) return access;
  const opened = access.value;
  const receipt = findById(opened.quarter.receipts, card.row);
  if (receipt === undefined) return ok({ seq: opened.seq });
  if (!isLinked(opened, card)) {
    return refusedWith('This card has another work item by now. Look at it again, then decide.', {
      code: 'CHANGED_MEANWHILE',
      parameters: {},
    });
  }
  const [mine, app, known] = await Promise.all([
    present.find(card.issueId, []),
    present.find(card.issueId, [], 'app'),
    states.read([card.issueId]),
  ]);
  const details = { parameters: { key: receipt.issueKey } };
  if (mine !== undefined) {
    return refusedWith(
      `${receipt.issueKey} is there. Unlink it if this card should become another work item.`,
      { code: 'ISSUE_THERE', ...details },
    );
  }
  if (app !== undefined) {
    return refusedWith(
      `${receipt.issueKey} still exists; it is hidden from you. Ask somebody who may see it, or an administrator of its space.`,
      { code: 'ISSUE_HIDDEN', ...details },
    );
  }
  if (known.get(card.issueId)?.isDeleted !== true && !confirmed) {
    return refusedWith(
      `Neither you nor OKRA can see ${receipt.issueKey}, and Jira never said that it was deleted. Confirm that it is gone to have it created again.`,
      { code: 'CONFIRM_GONE', ...details },
    );
  }
  return free(linking, caller, opened, card, relinkOf(linking, card));
};
