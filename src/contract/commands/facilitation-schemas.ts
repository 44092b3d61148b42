import { VOTE_SUBJECTS } from '#domain/entities/facilitation/vote-round/vote-round';
import { CONFIDENCES } from '#domain/entities/facilitation/confidence-round/confidence-round';
import { PRE_WORK_ACTIVITIES } from '#domain/entities/facilitation/pre-work/pre-work';
import { WRITING_ACTIVITIES } from '#domain/entities/facilitation/writing-round/writing-round';
import * as z from 'zod';
import { Id, sentSchemas } from '../entities';
import { ActivitySchema, SessionIdSchema } from '../facilitation-entities';
import { list } from '../list';
import { CommandId, sent, Text } from './command-id';
import { crudSchemas, moveSchema } from './crud-schemas';

const { blocker, canvasNote, cluster, contribution, parkedNote } = sentSchemas;

const ofSession = { ...sent, session: SessionIdSchema };

/** What is written in the sessions' own area, and said of a session before it is held. */
export const facilitationSchemas = [
  ...crudSchemas(
    'contribution',
    z.strictObject(contribution.omit({ id: true, rank: true, roundId: true, by: true }).shape).exactPartial(),
  ),
  moveSchema('contribution'),
  ...crudSchemas(
    'blocker',
    z.strictObject(blocker.omit({ id: true, rank: true, runId: true, by: true }).shape).exactPartial(),
  ),
  moveSchema('blocker'),
  ...crudSchemas(
    'parkedNote',
    z.strictObject(parkedNote.omit({ id: true, rank: true, by: true }).shape).exactPartial(),
  ),
  moveSchema('parkedNote'),
  z.strictObject({ ...ofSession, kind: z.literal('session.plan'), date: z.string().max(10).nullable() }),
  z.strictObject({
    ...ofSession,
    kind: z.literal('session.setMinutes'),
    activity: ActivitySchema,
    minutes: z.number(),
  }),
  z.strictObject({ ...ofSession, kind: z.literal('session.skip'), reason: Text }),
  z.strictObject({ ...ofSession, kind: z.literal('session.unskip') }),
  z.strictObject({
    ...sent,
    kind: z.literal('finding.acknowledge'),
    key: Id,
    reason: Text,
    was: Text.exactOptional(),
  }),
  z.strictObject({ ...sent, kind: z.literal('finding.reopen'), key: Id }),
  ...crudSchemas(
    'cluster',
    z.strictObject(cluster.omit({ id: true, rank: true, by: true }).shape).exactPartial(),
  ),
  moveSchema('cluster'),
  ...crudSchemas(
    'canvasNote',
    z.strictObject(canvasNote.omit({ id: true, rank: true, by: true }).shape).exactPartial(),
  ),
  moveSchema('canvasNote'),
] as const;

/** What nobody takes back: rounds that begin, what is sealed in them, and their reveal. */
export const writingSchemas = [
  z.strictObject({
    ...sent,
    kind: z.literal('writingRound.open'),
    activity: z.enum(WRITING_ACTIVITIES),
  }),
  z.strictObject({
    ...sent,
    kind: z.literal('voteRound.open'),
    activity: ActivitySchema,
    subjectKind: z.enum(VOTE_SUBJECTS),
    subjects: list(Id),
    budget: z.number(),
    mostEach: z.number(),
  }),
  z.strictObject({ ...sent, kind: z.literal('writingRound.reveal'), round: Id }),
  z.strictObject({
    ...sent,
    kind: z.literal('preWork.open'),
    activity: z.enum(PRE_WORK_ACTIVITIES),
    closesAt: z.string().max(40),
    cards: list(Id).exactOptional(),
  }),
  z.strictObject({ ...sent, kind: z.literal('preWork.closeAt'), round: Id, closesAt: z.string().max(40) }),
  z.strictObject({ ...sent, kind: z.literal('preWork.cancel'), round: Id }),
  z.strictObject({
    ...sent,
    kind: z.literal('silentCard.write'),
    round: Id,
    card: CommandId.exactOptional(),
    text: Text,
    companyObjectiveId: Id.nullable(),
    hypothesisId: Id.nullable().exactOptional(),
  }),
  z.strictObject({ ...sent, kind: z.literal('silentCard.withdraw'), round: Id, card: CommandId }),
  z.strictObject({ ...sent, kind: z.literal('silentCard.done'), round: Id, done: z.boolean() }),
  z.strictObject({ ...sent, kind: z.literal('voteRound.reveal'), round: Id }),
  z.strictObject({ ...sent, kind: z.literal('vote.give'), round: Id, subject: Id, votes: z.number() }),
  z.strictObject({ ...sent, kind: z.literal('confidenceRound.open'), follows: Id.nullable() }),
  z.strictObject({ ...sent, kind: z.literal('confidenceRound.reveal'), round: Id }),
  z.strictObject({
    ...sent,
    kind: z.literal('confidence.give'),
    round: Id,
    value: z.literal(CONFIDENCES),
    because: Text,
  }),
  z.strictObject({ ...sent, kind: z.literal('confidence.withdraw'), round: Id }),
] as const;

/** What happens in a session that runs: each by itself. */
export const courseSchemas = [
  z.strictObject({ ...ofSession, kind: z.literal('session.start') }),
  z.strictObject({ ...ofSession, kind: z.literal('session.goTo'), activity: ActivitySchema }),
  z.strictObject({
    ...ofSession,
    kind: z.literal('session.show'),
    subject: Id.nullable(),
    presenter: Id.nullable().exactOptional(),
  }),
  z.strictObject({ ...ofSession, kind: z.literal('session.pause') }),
  z.strictObject({ ...ofSession, kind: z.literal('session.resume') }),
  z.strictObject({ ...ofSession, kind: z.literal('session.restart') }),
  z.strictObject({ ...ofSession, kind: z.literal('session.extend'), minutes: z.number() }),
  z.strictObject({ ...ofSession, kind: z.literal('session.drawPairs') }),
  z.strictObject({ ...ofSession, kind: z.literal('session.swap'), one: Id, other: Id }),
  z.strictObject({ ...ofSession, kind: z.literal('session.attend'), observes: z.boolean() }),
  z.strictObject({ ...ofSession, kind: z.literal('session.takeLead') }),
  z.strictObject({ ...ofSession, kind: z.literal('session.remind') }),
  z.strictObject({ ...ofSession, kind: z.literal('session.finish') }),
] as const;
