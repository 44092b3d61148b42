import type { CardKind } from './publish-mapping';

/** An issue that a card became. Its id is the card's: exactly one each. */
export interface Receipt {
  readonly id: string;
  readonly kind: CardKind;
  readonly issueId: string;
  /** As last seen; the id decides. */
  readonly issueKey: string;
  readonly issueTypeId: string;
  readonly runId: string;
  readonly publishedAt: string;
  /** Null: a publisher who has not joined the quarter. */
  readonly memberId: string | null;
  /** Digest of each field as last published, for the three-way comparison. */
  readonly published: Readonly<Record<string, string>>;
  /** Cards that this issue is linked to, so that no link is made twice. */
  readonly linkedTo: readonly string[];
}
