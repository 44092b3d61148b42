import { ROW_KINDS } from '#domain/entities/publishing/mapping/publish-mapping';
import * as z from 'zod';
import { StoredId } from './entities';
import { list } from './list';
import { procedure } from './procedure';

const Id = z.string().min(1).max(100);
/** An issue's id, never its key: keys change when issues move. */
const IssueId = z.string().regex(/^\d{1,20}$/);
/** An objective or milestone, or a task of one: two ids. */
const Row = z.string().min(1).max(430);
const RowKinds = z.enum(ROW_KINDS);

const CardName = z.object({ row: StoredId, title: z.string() });

const ClaimingIssue = z.object({ issueId: StoredId, issueKey: z.string(), summary: z.string() });

const FoundIssue = ClaimingIssue.extend({
  issueTypeName: z.string(),
  statusName: z.string(),
  /** Jira's category: new = to do, indeterminate = in progress. */
  statusCategory: z.enum(['new', 'indeterminate', 'done', 'undefined']),
  /** The card of this quarter that it is linked to. */
  card: CardName.nullable(),
});

/** A card as a picker shows it; one with an `issueKey` is taken. */
const LinkableCard = CardName.extend({
  kind: RowKinds,
  /** `O1`; empty: it belongs to no objective yet. */
  objectiveCode: z.string(),
  /** `KR1.2`; empty: it serves no key result yet. */
  keyResultCode: z.string(),
  issueKey: z.string().nullable(),
});

/** Revision of the quarter that holds the change; its entries tell it to other pages. */
const Done = z.object({ seq: z.number().int() });

export const linkProcedures = {
  /**
   * Issues of the quarter's project by key, by words of their summary, or by JQL, as the caller, at most 50.
   * `problem`: what is wrong with the query, in Jira's own words. Writes nothing.
   */
  'link.search': procedure(
    z.strictObject({ quarter: Id, text: z.string().max(2_000) }),
    z.object({ issues: list(FoundIssue), problem: z.string().nullable() }),
  ),
  /** Cards that an issue may be linked to, free ones first. An issue or quarter that the caller may not see: `not-found`. */
  'link.cards': procedure(
    z.strictObject({ issue: IssueId, quarter: Id, text: z.string().max(200).optional() }),
    z.object({ cards: list(LinkableCard), current: StoredId.nullable() }),
  ),
  /** Links an issue to a card. `from`: the card that the page showed it on; null: none. Sending it again changes nothing. */
  'link.put': procedure(
    z.strictObject({ quarter: Id, row: Row, issue: IssueId, from: Row.nullable() }),
    Done.extend({ issueKey: z.string() }),
  ),
  /** The issue stays with its fields, labels and links; it loses OKRA's data and the card. */
  'link.remove': procedure(z.strictObject({ quarter: Id, row: Row, issue: IssueId }), Done),
  /**
   * Frees a card whose issue is gone for good, so that the next publish creates it again. `confirmed`: the caller says
   * that it is gone where nobody can see it and Jira never said that it was deleted.
   */
  'link.again': procedure(
    z.strictObject({ quarter: Id, row: Row, issue: IssueId, confirmed: z.boolean() }),
    Done,
  ),
  /** Issues that say they are a card that another issue is, or that no issue is, as far as the caller may see them. */
  'link.doubles': procedure(
    z.strictObject({ quarter: Id }),
    z.object({
      doubles: list(
        CardName.extend({
          /** What the ledger says; null: the card has no issue, or one that the caller may not see. */
          linked: ClaimingIssue.nullable(),
          others: list(ClaimingIssue),
        }),
      ),
    }),
  ),
  /**
   * Keeps one issue for a card; the others lose OKRA's data and, where the site has such links, duplicate the kept one.
   * Nothing is deleted. `left`: issues that kept their data, and why.
   */
  'link.settle': procedure(
    z.strictObject({ quarter: Id, row: Row, keep: IssueId, drop: z.array(IssueId).min(1).max(20) }),
    Done.extend({ left: list(z.object({ issueId: StoredId, message: z.string() })) }),
  ),
  /** Issues of an earlier installation that no card matched, to be linked by hand. */
  'link.foreign': procedure(z.strictObject({ quarter: Id }), z.object({ issues: list(ClaimingIssue) })),
};
