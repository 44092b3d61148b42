import type { RowKind } from '../mapping/publish-mapping';
import type { EntityCollection } from '../../../kernel/entity-collection';
import { byId } from '../../../kernel/collection';

/** An issue that a row became, or that somebody linked to it. Its id is the row's: exactly one each. */
export interface Receipt {
  readonly id: string;
  readonly kind: RowKind;
  readonly issueId: string;
  /** As last seen; the id decides. */
  readonly issueKey: string;
  readonly issueTypeId: string;
  /** The run that created it; null: the issue was there before and was linked to the card. */
  readonly runId: string | null;
  readonly publishedAt: string;
  /** Null: a publisher who has not joined the quarter. */
  readonly memberId: string | null;
  /** Digest of what OKRA wanted in each field when the two were last settled; absent: never settled. */
  readonly published: Readonly<Record<string, string>>;
  /** Digest of what Jira held in each field then. The same, unless somebody chose to leave Jira's value. */
  readonly inJira: Readonly<Record<string, string>>;
  /** Cards that this issue is linked to, so that no link is made twice. */
  readonly linkedTo: readonly string[];
  /** Absent: nobody made the issue for its card, or version 3 did. */
  readonly origin?: ReceiptOrigin;
}

/** The call that made an issue, by which it is told from issues that only say that they are its. */
export interface ReceiptOrigin {
  /** People id of whoever made the call. */
  readonly caller: string;
  /** ISO instant of its intent. */
  readonly at: string;
  /** Highest number of the project before it. */
  readonly above: number;
  /** ISO instant of Jira's last change when the receipt was made. */
  readonly updated: string;
}

/** The part of a quarter that holds them. */
export interface Receipts {
  readonly receipts: readonly Receipt[];
}

export const receiptCollection: EntityCollection<'receipt', Receipt, 'receipts'> = {
  entity: 'receipt',
  list: 'receipts',
  order: byId,
  isRanked: false,
};
