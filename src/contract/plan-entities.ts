import { MARKER_KINDS } from '#domain/entities/plan/marker/marker';
import { REACTION_KINDS } from '#domain/entities/plan/reaction/reaction';
import { ASIDE_NEXTS, ASIDE_REASONS } from '#domain/entities/plan/set-aside/set-aside';
import * as z from 'zod';
import { list } from './list';

const Week = z.number().int();
/** The number of an entry. */
const Revision = z.number().int();

/** The strings of a thing, as long as they may be where it comes from. */
interface Strings {
  readonly Id: z.ZodString;
  readonly Text: z.ZodString;
  readonly by: z.ZodExactOptional<z.ZodString>;
}

/** Weeks of the draft, what they need, and what people think of them. */
export const planEntities = ({ Id, Text, by }: Strings) => ({
  placement: z.object({
    id: Id,
    startWeek: Week,
    endWeek: Week,
    notes: Text,
    proposedBy: Id.nullable(),
    proposedAt: z.string().nullable(),
  }),
  absence: z.object({ id: Id, weeks: list(Week) }),
  reaction: z.object({
    id: Id,
    milestoneId: Id,
    kind: z.enum(REACTION_KINDS),
    text: Text,
    resolved: z.boolean(),
    by,
  }),
  setAside: z.object({
    id: Id,
    reason: z.enum(ASIDE_REASONS),
    why: Text,
    next: z.enum(ASIDE_NEXTS),
    week: Week.nullable(),
    decidedBy: Id.nullable(),
    decidedAt: z.string(),
  }),
  revisionNote: z.object({ id: Id, revision: Revision, text: Text, by }),
  baseline: z.object({ id: Id, revision: Revision, roundId: Id.nullable(), agreedAt: z.string(), by }),
  scenario: z.object({
    id: Id,
    name: Text,
    base: Revision,
    moves: list(z.object({ card: Id, startWeek: Week.nullable(), endWeek: Week.nullable() })),
    by,
  }),
  marker: z.object({
    id: Id,
    kind: z.enum(MARKER_KINDS),
    startWeek: Week.nullable(),
    endWeek: Week.nullable(),
    milestoneId: Id.nullable(),
    text: Text,
    owner: Text,
    state: z.enum(['open', 'done']),
    by,
  }),
});
