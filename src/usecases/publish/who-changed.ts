import { compareFields } from '#domain/jira-publishing/three-way';
import {
  idOfOwnField,
  presentTexts,
  wantedTexts,
  type FieldTexts,
} from '#domain/jira-publishing/field-texts';
import { findIssueDraft } from '#domain/jira-publishing/issue-draft';
import type { IssueTouch } from '#domain/jira-publishing/issue-evidence';
import { chosenFields } from '#domain/jira-publishing/mapped-fields';
import { findChosenMapping } from '#domain/jira-publishing/mapping-in-force';
import { findRow } from '#domain/entities/publishing/row/row';
import type { Change } from '#domain/quarter/change';
import type { Quarter } from '#domain/quarter/quarter';
import { findById } from '#domain/kernel/collection';
import { ok } from '#domain/kernel/result';
import { notFound } from '../failure';
import { COMMAND_WINDOW, type Caller, type LedgerEntry } from '../ports';
import type { Publishing } from './ports';
import type { PublishResult } from './publish-outcome';
import { ownValue } from '../../domain/kernel/own-value';

export interface WhoChanged {
  readonly row: string;
  readonly field: string;
  readonly inJira: { readonly name: string; readonly at: string } | null;
  readonly here: { readonly memberId: string | null; readonly at: string } | null;
}

/** Jira's own names of the fields that we compare. */
const JIRA_FIELDS: Readonly<Record<string, string>> = { type: 'issuetype', parent: 'IssueParentAssociation' };

const isTouchOf =
  (issueId: string, field: string) =>
  (touch: IssueTouch): boolean =>
    touch.issueId === issueId &&
    touch.field === (idOfOwnField(field) ?? ownValue(JIRA_FIELDS, field) ?? field);

/** Whether a change of the ledger may have changed what a card's issue wants. */
const concerns = (quarter: Quarter, row: string, change: Change): boolean => {
  const found = findRow(quarter, row);
  const card = found === undefined || found.kind === 'objective' ? row : found.milestone.id;
  if (change.concept === 'receipt' || change.concept === 'run' || change.concept === 'mapping') return false;
  return (
    change.id === card ||
    (change.kind === 'added' && 'milestoneId' in change.now && change.now.milestoneId === card)
  );
};

/** What was wanted of an issue's fields when an entry was the last; told once for all of them. */
type WantedAt = (seq: number) => FieldTexts;

/** The last of the entries by which a field of an issue came to be wanted otherwise; undefined: it is older than they are. */
const lastToChange = (
  entries: readonly LedgerEntry<Change>[],
  wantedAt: WantedAt,
  field: string,
): LedgerEntry<Change> | undefined =>
  entries.findLast(({ seq }) => ownValue(wantedAt(seq), field) !== ownValue(wantedAt(seq - 1), field));

/** Each state is folded from far: it is asked for once, whatever fields are compared. */
const rememberedBySeq = (find: WantedAt): WantedAt => {
  const known = new Map<number, FieldTexts>();
  return (seq) => {
    const texts = known.get(seq) ?? find(seq);
    known.set(seq, texts);
    return texts;
  };
};

/**
 * Of fields that both sides changed: who last changed that field in Jira, as Jira's history tells, and whose entry last
 * changed what is wanted of it.
 */
export const whoChanged = async (
  publishing: Publishing,
  caller: Caller,
  quarterId: string,
  rows: readonly string[],
): Promise<PublishResult<readonly WhoChanged[]>> => {
  const opened = await publishing.repository.open(caller, quarterId);
  if (opened === undefined) return notFound;
  const { quarter, reading } = opened;
  const mapping = findChosenMapping(quarter);
  const receipts = rows.flatMap((row) => findById(quarter.receipts, row) ?? []);
  if (mapping === undefined || receipts.length === 0) return ok([]);
  const ids = receipts.map(({ issueId }) => issueId);
  const issues = await publishing.present.read(ids, [...chosenFields(mapping).keys()]);
  // Only of what the publisher was shown a moment ago.
  const touches = await publishing.histories.touches(issues.map(({ issueId }) => issueId));
  const entries: readonly LedgerEntry<Change>[] =
    reading.entriesAfter(Math.max(0, reading.seq - COMMAND_WINDOW)) ?? [];
  const setting = { mapping, ledger: publishing.ledgerName(), sprints: [] };
  return ok(
    receipts.flatMap((receipt): readonly WhoChanged[] => {
      const issue = issues.find(({ issueId }) => issueId === receipt.issueId);
      const draft = findIssueDraft(quarter, receipt.id, setting);
      if (issue === undefined || draft === undefined) return [];
      const ofCard = entries.filter(({ changes }) =>
        changes.some((change) => concerns(quarter, receipt.id, change)),
      );
      const wantedAt = rememberedBySeq((seq) => {
        const then = reading.findStateAt(seq) ?? null;
        const drafted = then === null ? undefined : findIssueDraft(then, receipt.id, setting);
        return then === null || drafted === undefined ? {} : wantedTexts(then, drafted, publishing.describe);
      });
      return compareFields(
        wantedTexts(quarter, draft, publishing.describe),
        presentTexts(issue, mapping),
        receipt,
      )
        .filter(({ state }) => state === 'conflict' || state === 'differs')
        .map(({ field }) => {
          const here = lastToChange(ofCard, wantedAt, field);
          const touch = touches.filter(isTouchOf(issue.issueId, field)).at(-1);
          return {
            row: receipt.id,
            field,
            inJira: touch === undefined ? null : { name: touch.name, at: touch.at },
            here: here === undefined ? null : { memberId: here.by, at: here.at },
          };
        });
    }),
  );
};
