import { ACTIVITY_KEYS } from '#domain/entities/facilitation/session/agenda';
import { SESSION_IDS } from '#domain/entities/facilitation/session/session-id';
import { WRITING_ACTIVITIES } from '#domain/entities/facilitation/writing-round/writing-round';
import * as z from 'zod';
import { list } from './list';

export const SessionIdSchema = z.enum(SESSION_IDS);
export const ActivitySchema = z.enum(ACTIVITY_KEYS);

/** The strings of a thing, as long as they may be where it comes from. */
interface Strings {
  readonly Id: z.ZodString;
  readonly Text: z.ZodString;
  readonly Rank: z.ZodString;
  readonly Day: z.ZodString;
  readonly by: z.ZodExactOptional<z.ZodString>;
}

/** What the sessions themselves keep, and what is written in them. */
export const facilitationEntities = ({ Id, Text, Rank, Day, by }: Strings) => {
  const Ids = list(Id);
  return {
    session: z.object({
      id: SessionIdSchema,
      state: z.enum(['planned', 'running', 'done', 'skipped']),
      date: Day.nullable(),
      minutes: list(z.object({ activity: ActivitySchema, minutes: z.number().int() })),
      skipReason: Text,
    }),
    sessionRun: z.object({
      id: Id,
      sessionId: SessionIdSchema,
      startedAt: z.string(),
      endedAt: z.string().nullable(),
      activities: list(
        z.object({ activity: ActivitySchema, planned: z.number(), took: z.number().nullable() }),
      ),
    }),
    place: z.object({
      id: SessionIdSchema,
      runId: Id,
      activity: ActivitySchema,
      subject: Id.nullable(),
      timer: z.object({
        startedAt: z.string(),
        length: z.number(),
        pausedAt: z.string().nullable(),
        pausedFor: z.number(),
      }),
      leader: Id.nullable(),
      presenter: Id.nullable(),
      pairings: list(z.object({ activity: ActivitySchema, pairs: list(Ids) })),
    }),
    attendance: z.object({ id: Id, runId: Id, memberId: Id, at: z.string(), observes: z.boolean() }),
    parkedNote: z.object({ id: Id, text: Text, sessionId: SessionIdSchema.nullable(), by, rank: Rank }),
    writingRound: z.object({
      id: Id,
      runId: Id.nullable(),
      activity: z.enum(WRITING_ACTIVITIES),
      asked: Ids,
      away: Ids,
      state: z.enum(['open', 'closing', 'revealed']),
    }),
    voteRound: z.object({
      id: Id,
      runId: Id.nullable(),
      activity: ActivitySchema,
      openedAt: z.string(),
      subjectKind: z.enum(['milestone', 'objective']),
      subjects: Ids,
      budget: z.number(),
      mostEach: z.number(),
      state: z.enum(['open', 'closing', 'revealed']),
      asked: Ids,
      away: Ids,
      results: list(z.object({ id: Id, votes: z.number() })),
      voters: z.number(),
    }),
    cluster: z.object({
      id: Id,
      sessionId: SessionIdSchema,
      name: Text,
      hypothesisId: Id.nullable(),
      by,
      rank: Rank,
    }),
    contribution: z.object({
      id: Id,
      text: Text,
      companyObjectiveId: Id.nullable(),
      roundId: Id.nullable(),
      by,
      rank: Rank,
    }),
  };
};
