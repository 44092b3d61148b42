import { SHARE_KINDS, SHARE_SUBJECTS } from '#domain/entities/exports/page-share/page-share';
import * as z from 'zod';
import { CommandId } from './commands/command-id';
import { list } from './list';
import { procedure } from './procedure';

const Id = z.string().min(1).max(100);
const Text = z.string().max(1_000);
const Title = z.string().min(1).max(255);
/** Where the quarter is in Jira, as the page says that asks; it becomes a link on the page and is nothing else. */
const Address = z.string().min(1).max(2_000).nullable();
const What = z.enum(SHARE_SUBJECTS);

const Space = z.object({ id: z.string(), key: z.string(), name: z.string() });
const Page = z.object({
  id: z.string(),
  spaceId: z.string(),
  parentId: z.string().nullable(),
  title: z.string(),
  status: z.enum(['current', 'archived', 'trashed', 'other']),
  version: z.number(),
  address: z.string(),
});
const TakenPage = z.object({
  id: z.string(),
  title: z.string(),
  address: z.string(),
  version: z.number(),
  mayAdd: z.boolean(),
  isShared: z.boolean(),
});
/** Views that a page was to have, and how many of them Confluence kept; null: it was to have none. */
const Macros = z.object({ wanted: z.number(), found: z.number() }).nullable();
const Unwritable = z.enum(['none', 'half', 'several', 'order', 'nested', 'legacy', 'link']);
const Done = z.object({ kind: z.literal('done'), page: Page, macros: Macros });
const Changed = z.object({ kind: z.literal('changed') });

/**
 * Sharing a quarter on pages of Confluence, for facilitators; its list is for whoever sees the quarter. Confluence is
 * asked as the caller and by these procedures alone, so that nobody is asked for consent before they want it.
 */
export const shareProcedures = {
  /** Spaces to choose from: all that the caller sees, 1,000 at most. None: Confluence shows none, or is not connected. */
  'share.spaces': procedure(
    z.strictObject({ quarter: Id }),
    z.object({ spaces: list(Space), more: z.boolean() }),
  ),
  /** Whether a page of that title can be made there. */
  'share.check': procedure(
    z.strictObject({ quarter: Id, space: Id, below: Text, title: z.string().max(255) }),
    z.object({
      space: Space.extend({ mayCreate: z.boolean() }).nullable(),
      below: z.union([
        z.object({ kind: z.enum(['home', 'none']) }),
        z.object({ kind: z.literal('page'), id: z.string(), title: z.string() }),
      ]),
      taken: TakenPage.nullable(),
    }),
  ),
  /** Shares the quarter on a page. The same command id again makes no second page. */
  'share.create': procedure(
    z.strictObject({
      quarter: Id,
      commandId: CommandId,
      as: z.enum(SHARE_KINDS).exclude(['link']),
      what: What,
      address: Address,
      way: z.discriminatedUnion('kind', [
        z.strictObject({
          kind: z.literal('create'),
          space: Id,
          parent: Id.nullable(),
          title: Title,
          sentence: z.string().min(1).max(500),
        }),
        z.strictObject({ kind: z.literal('append'), page: Id, version: z.number().int() }),
        z.strictObject({ kind: z.literal('link'), page: Id }),
      ]),
    }),
    z.discriminatedUnion('kind', [
      Done,
      z.object({ kind: z.literal('taken'), page: TakenPage.nullable() }),
      Changed,
    ]),
  ),
  /** The shared pages that the caller sees in Confluence, under the titles that they have now. */
  'share.list': procedure(
    z.strictObject({ quarter: Id }),
    z.object({
      shares: list(
        z.object({
          id: z.string(),
          page: z.string(),
          title: z.string(),
          address: z.string(),
          status: z.enum(['there', 'archived', 'deleted']),
          kind: z.enum(SHARE_KINDS),
          what: What,
          revision: z.number(),
          at: z.string(),
          behind: z.number(),
        }),
      ),
      mayShare: z.boolean(),
    }),
  ),
  /** What an update of our part of a page would do; nothing is written. */
  'share.preview': procedure(
    z.strictObject({ quarter: Id, share: Id, address: Address }),
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('unwritable'), why: Unwritable, page: Page }),
      z.object({
        kind: z.literal('ready'),
        page: Page,
        mayEdit: z.boolean(),
        behind: z.number(),
        outline: list(z.object({ whose: z.enum(['people', 'okra']), name: z.string(), more: z.number() })),
        edits: z.union([
          z.object({ kind: z.enum(['none', 'unknown']) }),
          z.object({ kind: z.literal('some'), theirs: list(z.string()), gone: list(z.string()) }),
        ]),
        change: z.object({ added: z.number(), removed: z.number() }),
        comments: z.number(),
      }),
    ]),
  ),
  /** Writes our part again, if the page still has the version that the preview told of. */
  'share.update': procedure(
    z.strictObject({
      quarter: Id,
      commandId: CommandId,
      share: Id,
      version: z.number().int(),
      address: Address,
      /** Where no anchor is left: adds our part anew at the end of the page. */
      again: z.boolean(),
    }),
    z.discriminatedUnion('kind', [
      Done,
      Changed,
      z.object({ kind: z.literal('unwritable'), why: Unwritable }),
    ]),
  ),
};
