import { PAIN_GAIN_KINDS } from '#domain/entities/agreement/pain-gain/pain-gain';
import { BLOCKER_KINDS } from '#domain/entities/facilitation/blocker/blocker';
import { CONFIDENCES } from '#domain/entities/facilitation/confidence-round/confidence-round';
import { ACTIVITY_KEYS } from '#domain/entities/facilitation/session/agenda';
import { CANVAS_AREAS } from '#domain/entities/facilitation/canvas-area/canvas-area';
import { ASPECTS, EVIDENCE, NOTE_KINDS } from '#domain/entities/facilitation/canvas-note/canvas-note';
import { SESSION_IDS } from '#domain/entities/facilitation/session/session-id';
import { VOTE_SUBJECTS } from '#domain/entities/facilitation/vote-round/vote-round';
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
      remindedAt: z.string().nullable(),
    }),
    attendance: z.object({ id: Id, runId: Id, memberId: Id, at: z.string(), observes: z.boolean() }),
    parkedNote: z.object({ id: Id, text: Text, sessionId: SessionIdSchema.nullable(), by, rank: Rank }),
    writingRound: z.object({
      id: Id,
      runId: Id.nullable(),
      activity: z.enum(WRITING_ACTIVITIES),
      asked: Ids,
      away: Ids,
      closesAt: z.string().nullable(),
      state: z.enum(['open', 'closing', 'revealed', 'closed']),
    }),
    voteRound: z.object({
      id: Id,
      runId: Id.nullable(),
      activity: ActivitySchema,
      openedAt: z.string(),
      subjectKind: z.enum(VOTE_SUBJECTS),
      subjects: Ids,
      clusters: Ids,
      budget: z.number(),
      mostEach: z.number(),
      state: z.enum(['open', 'closing', 'revealed']),
      asked: Ids,
      away: Ids,
      results: list(z.object({ id: Id, votes: z.number() })),
      voters: z.number(),
    }),
    confidenceRound: z.object({
      id: Id,
      runId: Id.nullable(),
      follows: Id.nullable(),
      openedAt: z.string(),
      state: z.enum(['open', 'closing', 'revealed']),
      asked: Ids,
      away: Ids,
      votes: list(z.object({ value: z.literal(CONFIDENCES), because: Text })),
      revision: z.number().int().nullable(),
      plan: z.string(),
      isVoid: z.boolean(),
    }),
    cluster: z.object({
      id: Id,
      sessionId: SessionIdSchema,
      name: Text,
      hypothesisId: Id.nullable(),
      area: z.enum(CANVAS_AREAS).nullable(),
      by,
      rank: Rank,
    }),
    canvasNote: z.object({
      id: Id,
      area: z.enum(CANVAS_AREAS),
      aspect: z.enum(ASPECTS).nullable(),
      kind: z.enum(NOTE_KINDS),
      evidence: z.enum(EVIDENCE).nullable(),
      text: Text,
      clusterId: Id.nullable(),
      by,
      rank: Rank,
    }),
    acknowledgement: z.object({ id: Id, reason: Text, by: Id, at: z.string() }),
    contribution: z.object({
      id: Id,
      text: Text,
      companyObjectiveId: Id.nullable(),
      roundId: Id.nullable(),
      clusterId: Id.nullable(),
      twinOf: Id.nullable(),
      by,
      rank: Rank,
    }),
    painGain: z.object({
      id: Id,
      kind: z.enum(PAIN_GAIN_KINDS),
      text: Text,
      objectiveId: Id,
      by,
      rank: Rank,
    }),
    blocker: z.object({
      id: Id,
      runId: Id.nullable(),
      kind: z.enum(BLOCKER_KINDS),
      text: Text,
      contributionId: Id.nullable(),
      objectiveId: Id.nullable(),
      status: z.enum(['open', 'settled']),
      by,
      rank: Rank,
    }),
  };
};
