import * as z from 'zod';
import { MAX_TEXT } from '#domain/kernel/limit';
import { CommandSchema } from './command';
import { CommandId } from './commands/command-id';
import { JsonValue, RoleSchema } from './entities';
import { EntrySchema } from './entry';
import { list } from './list';
import { DraftViewSchema } from './draft-view-schema';
import { procedure } from './procedure';
import { QuarterSchema } from './quarter';

/** A claim of the page: checked as the caller. */
const QuarterId = z.string().min(1).max(200);
/** Derived from a command's id: it becomes part of a storage key. */
const MemberId = z.string().regex(/^[\w.-]{1,100}$/);
/** A page names its rooms. */
const Place = z.string().regex(/^[\w.:-]{1,100}$/);
const ProjectIdOrKey = z.string().min(1).max(255);
const Seq = z.number().int().min(0);

/** The bridge takes requests of up to 500 KB. */
const PACKED_LENGTH = 450_000;
const MOST_PIECES = 16;
/** More than a full quarter has. */
const MOST_PAGES = 50;

const Me = z.object({
  /** Null: reads along. */
  member: z.string().nullable(),
  facilitator: z.boolean(),
  administers: z.boolean(),
  mayPublish: z.boolean(),
});

/** Where sequence numbers are announced. Null: not now; the page polls. */
const Hint = z
  .object({ channel: z.string(), token: z.string(), expiresAt: z.number().nullable() })
  .nullable();

/** In how many pages a quarter comes that is too large for one answer: this is the first. */
const Pages = z.number().int().min(1).exactOptional();

const Sync = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('entries'), seq: Seq, entries: list(EntrySchema) }),
  z.object({ kind: z.literal('refresh'), seq: Seq, quarter: QuarterSchema, pages: Pages }),
]);

/** The server's instant in milliseconds since the epoch: timers are the server's, a browser only draws them. */
const Now = z.number();

const Refusal = z.object({
  code: z.string(),
  parameters: z.record(z.string(), z.union([z.string(), z.number()])),
  text: z.string(),
  rule: z.string().exactOptional(),
  present: z.record(z.string(), JsonValue).exactOptional(),
});

const Outcome = z.discriminatedUnion('ok', [
  /** `unchanged`: it was so already; no entry was made, and `seq` is where the ledger ends. */
  z.object({ id: z.string(), ok: z.literal(true), seq: Seq, unchanged: z.literal(true).exactOptional() }),
  z.object({ id: z.string(), ok: z.literal(false), refusal: Refusal }),
]);

const Listing = z.object({
  id: z.string(),
  label: z.string(),
  demo: z.boolean(),
  startDate: z.string(),
  weeks: z.number().int(),
  archived: z.boolean(),
});

export const CommandsSchema = z.array(CommandSchema).min(1).max(100);

const decideInput = { quarter: QuarterId, basedOn: Seq };

/** What the caller sealed themselves in rounds that are open; null: taken out again. */
const Own = list(z.object({ round: z.string(), content: JsonValue.nullable() }));

/** What everybody may know of open rounds: who answered where all are asked, and cards of all together, in steps of 5 s. */
const Silence = list(
  z.object({ round: z.string(), answered: list(z.string()), cards: z.number().int().min(0) }),
);

export const quarterProcedures = {
  /** A project and its quarters. `project`: id or key. */
  'project.open': procedure(
    z.strictObject({ project: ProjectIdOrKey }),
    z.object({
      project: z.object({ id: z.string(), key: z.string(), name: z.string() }),
      me: z.object({ administers: z.boolean(), mayCreate: z.boolean(), mayPublish: z.boolean() }),
      quarters: list(Listing),
    }),
  ),
  /** Sending the same `commandId` again is making it once. `demo`: filled with sample content. */
  'quarter.create': procedure(
    z.strictObject({
      project: ProjectIdOrKey,
      commandId: CommandId.max(58),
      label: z.string().max(120),
      team: z.string().max(120),
      startDate: z.iso.date(),
      weeks: z.number().int().optional(),
      sprintWeeks: z.number().int().optional(),
      strategyState: z.enum(['clear', 'unclear', 'late', 'missing']).optional(),
      demo: z.boolean().optional(),
    }),
    z.object({ quarter: z.string() }),
  ),
  /**
   * Makes the next quarter in the same project, with what its team takes along from this one: its frame, vision, company
   * objectives, areas, sizes, mapping, and what it put off. Sending the same `commandId` again is making it once.
   */
  'quarter.copy': procedure(
    z.strictObject({
      quarter: QuarterId,
      commandId: CommandId.max(58),
      label: z.string().max(120),
      startDate: z.iso.date(),
    }),
    z.object({ quarter: z.string() }),
  ),
  'quarter.remove': procedure(z.strictObject({ quarter: QuarterId }), z.null()),
  /**
   * Puts `[removed]` for a text, as it was written, in everything that is stored of a quarter. No way back. Sending it
   * again does no harm. `entries`: in how many entries of the history it stood.
   */
  'quarter.purge': procedure(
    z.strictObject({
      quarter: QuarterId,
      commandId: CommandId,
      text: z
        .string()
        .max(MAX_TEXT)
        .refine((text) => text.trim().length >= 3, 'Has at least 3 characters.'),
      confirmed: z.literal(true),
    }),
    z.object({ seq: Seq, entries: z.number().int().min(0) }),
  ),
  'quarter.open': procedure(
    z.strictObject({ quarter: QuarterId }),
    z.object({ seq: Seq, quarter: QuarterSchema, pages: Pages, me: Me, hint: Hint, own: Own, now: Now }),
  ),
  /**
   * A page of what was opened at `seq`, by its number, the first being 0: a quarter with the same settings and some of its
   * things, to be put behind those of the pages before. `stale`: that revision is not at hand any more, open it again.
   */
  'quarter.page': procedure(
    z.strictObject({ quarter: QuarterId, seq: Seq.min(1), page: z.number().int().min(0).max(MOST_PAGES) }),
    z.object({ quarter: QuarterSchema }),
  ),
  /**
   * Carries out commands one by one. `basedOn`: revision of the page when they were first sent, the same when sent again.
   * Large ones travel packed: raw deflated JSON of the array in base64, or that text in pieces sent before.
   * What has no outcome was not begun and may be sent again.
   */
  'quarter.decide': procedure(
    z.union([
      z.strictObject({ ...decideInput, commands: CommandsSchema }),
      z.strictObject({ ...decideInput, packed: z.string().max(PACKED_LENGTH) }),
      z.strictObject({ ...decideInput, upload: CommandId }),
    ]),
    z.object({ seq: Seq, outcomes: list(Outcome), sync: Sync, own: Own, now: Now }),
  ),
  /** A piece of a packed command, kept for 15 minutes under the caller's account, or until they send another. */
  'quarter.upload': procedure(
    z.strictObject({
      quarter: QuarterId,
      upload: CommandId,
      index: z
        .number()
        .int()
        .min(0)
        .max(MOST_PIECES - 1),
      of: z.number().int().min(1).max(MOST_PIECES),
      data: z.string().max(PACKED_LENGTH),
    }),
    z.null(),
  ),
  /**
   * `wantsHint`: the right to listen runs out. `place`: the room in which the caller is, which others may be told.
   * `present`: who is there, in that room, or `anywhere` in the quarter, as without a room; left out of the answer where it
   * is not known. `silence`: what everybody may know of open rounds, as always where `present` is asked of a room.
   * `brief`: the page knows `me`, which is left out where nothing happened: most polls then cost three small reads.
   * `lookBack`: to be read, not folded: entries that no page can fold are left out, and no quarter takes their place.
   */
  'quarter.sync': procedure(
    z.strictObject({
      quarter: QuarterId,
      since: Seq,
      wantsHint: z.boolean().optional(),
      place: Place.optional(),
      present: z.union([z.boolean(), z.literal('anywhere')]).optional(),
      silence: z.boolean().optional(),
      brief: z.boolean().optional(),
      lookBack: z.boolean().optional(),
    }),
    z.intersection(
      Sync,
      z.object({
        me: Me.exactOptional(),
        hint: Hint,
        own: Own.exactOptional(),
        now: Now,
        present: list(z.string()).exactOptional(),
        silence: Silence.exactOptional(),
      }),
    ),
  ),
  /** The draft as it was when that entry was the last one; one `not-found` where there is none, and for whoever may not see it. */
  'draft.at': procedure(z.strictObject({ quarter: QuarterId, seq: Seq.min(1) }), DraftViewSchema),
  /**
   * What a list of quarters says of one. `scored` of `cards`; `inJira`: things that have a work item. `leads`: the caller
   * may change its settings; `seq`: as of which revision, for what is decided upon it.
   */
  'quarter.glance': procedure(
    z.strictObject({ quarter: QuarterId }),
    z.object({
      team: z.string(),
      people: z.number().int().min(0),
      cards: z.number().int().min(0),
      scored: z.number().int().min(0),
      inJira: z.number().int().min(0),
      leads: z.boolean(),
      seq: Seq,
    }),
  ),
  /** Names and pictures of members; who has none is left out. */
  'quarter.people': procedure(
    z.strictObject({ quarter: QuarterId, members: z.array(MemberId).max(200) }),
    list(
      z.object({
        member: z.string(),
        accountId: z.string(),
        displayName: z.string(),
        avatarUrl: z.string(),
      }),
    ),
  ),
  /** People of the space by a part of their name, for facilitators; ten at most. `takesPart`: a member already. */
  'quarter.candidates': procedure(
    z.strictObject({ quarter: QuarterId, text: z.string().trim().min(2).max(100) }),
    list(
      z.object({
        accountId: z.string(),
        displayName: z.string(),
        avatarUrl: z.string(),
        takesPart: z.boolean(),
      }),
    ),
  ),
  /** Makes one of them a member, for facilitators. Sending the same `commandId` again is doing it once. */
  'quarter.invite': procedure(
    z.strictObject({
      quarter: QuarterId,
      commandId: CommandId.max(58),
      /** Of whom; who asks is the platform's to say. */
      account: z.string().min(1).max(128),
      role: RoleSchema,
    }),
    z.object({ seq: Seq }),
  ),
};
