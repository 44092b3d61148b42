import { AREA_COLOURS } from '#domain/entities/agreement/product-area/product-area';
import { MILESTONE_STATUSES, MILESTONE_TYPES } from '#domain/entities/milestones/milestone/milestone';
import { ROW_KINDS } from '#domain/entities/publishing/mapping/publish-mapping';
import { ROLES } from '#domain/entities/team/member/member';
import type { EntityTypes } from '#domain/quarter/quarter';
import { CAPACITY_MODELS, type QuarterSettings } from '#domain/quarter/quarter-settings';
import type { Json } from '#domain/kernel/json';
import * as z from 'zod';
import type { Holds, TypeEquality } from './type-equality';
import { exportsEntities } from './exports-entities';
import { facilitationEntities } from './facilitation-entities';
import { list } from './list';
import { MappingSchema, SentMappingSchema } from './mapping-schema';
import { EffortSize, scoringEntities, ValueSchema } from './scoring-entities';
import { planEntities } from './plan-entities';

/** An id of a thing: derived from a command's id, a member's, a project's or an issue's; of a task's row two of them. */
export const Id = z.string().min(1).max(210);
export const JsonValue = z.json() as z.ZodType<Json, Json>;

const Week = z.number().int();

export const RoleSchema = z.enum(ROLES);

/** How long the strings of a thing may be. */
interface Lengths {
  readonly id: z.ZodString;
  readonly text: z.ZodString;
  readonly rank: z.ZodString;
  readonly day: z.ZodString;
}

/**
 * Whatever a page sends is cut off where no page would ever send more; the domain limits lengths in words that people
 * understand. What is stored is read however long it is, since a limit that is tightened must not close a quarter.
 */
const SENT: Lengths = {
  id: Id,
  text: z.string().max(50_000),
  rank: z.string().max(2000),
  day: z.string().max(10),
};
export const StoredId = z.string().min(1);
const STORED: Lengths = { id: StoredId, text: z.string(), rank: z.string(), day: z.string() };

const settingsOf = ({ id, text, day }: Lengths) =>
  z.object({
    label: text,
    team: text,
    projectId: id,
    startDate: day,
    weeks: z.number().int(),
    sprintWeeks: z.number().int(),
    strategyState: z.enum(['clear', 'unclear', 'late', 'missing']),
    objectiveSlots: z.number().int(),
    joining: z.enum(['open', 'closed']),
    exportReleased: z.boolean(),
    capacityModel: z.enum(CAPACITY_MODELS),
    reserve: z.number(),
    peoplePerSize: z.object({ S: z.number(), M: z.number(), L: z.number() }),
    demo: z.boolean(),
    archived: z.boolean(),
  });
export const SettingsSchema = settingsOf(STORED);
export const SentSettingsSchema = settingsOf(SENT);
type _Settings = Holds<TypeEquality<QuarterSettings, z.output<typeof SettingsSchema>>>;
type _SentSettings = Holds<TypeEquality<QuarterSettings, z.output<typeof SentSettingsSchema>>>;

const ReceiptSchema = z.object({
  id: StoredId,
  kind: z.enum(ROW_KINDS),
  issueId: StoredId,
  issueKey: z.string(),
  issueTypeId: StoredId,
  runId: StoredId.nullable(),
  publishedAt: z.string(),
  memberId: StoredId.nullable(),
  published: z.record(z.string(), z.string()),
  inJira: z.record(z.string(), z.string()),
  linkedTo: list(StoredId),
  origin: z
    .object({ caller: StoredId, at: z.string(), above: z.number().int(), updated: z.string() })
    .exactOptional(),
});

const PublishedRow = z.object({ row: StoredId, issueId: StoredId, issueKey: z.string() });

const RunSchema = z.object({
  id: StoredId,
  undoes: StoredId.nullable(),
  memberId: StoredId.nullable(),
  startedAt: z.string(),
  activeAt: z.string(),
  rows: list(StoredId),
  updates: list(
    z.object({
      row: StoredId,
      choices: list(z.object({ field: z.string(), take: z.enum(['okra', 'jira']), seen: z.string() })),
    }),
  ),
  updated: list(StoredId),
  removed: list(PublishedRow),
  sprints: list(z.object({ id: StoredId, name: z.string(), startDate: z.string(), endDate: z.string() })),
  intent: z
    .object({
      id: StoredId,
      rows: list(StoredId),
      at: z.string(),
      highestNumber: z.number().int(),
      caller: StoredId.exactOptional(),
      sent: list(z.object({ row: StoredId, summary: z.string(), issueTypeId: StoredId })).exactOptional(),
      seen: list(StoredId).exactOptional(),
    })
    .nullable(),
  state: z.enum(['running', 'stopped', 'done']),
  highestNumber: z.number().int(),
  batchSize: z.number().int(),
  notBefore: z.string(),
  mapping: MappingSchema.exactOptional(),
  screens: list(
    z.object({
      issueTypeId: StoredId,
      labels: z.boolean(),
      description: z.boolean(),
      links: z.boolean(),
      parent: z.boolean(),
      fields: list(StoredId),
      titles: list(StoredId).exactOptional(),
    }),
  ),
  refused: list(z.object({ row: StoredId, code: z.string(), message: z.string(), solution: z.string() })),
  unlinked: list(z.string()),
  doubles: list(PublishedRow),
});

const entitiesOf = ({ id: Id, text: Text, rank: Rank, day: Day }: Lengths) => {
  const [Ids, Texts] = [list(Id), list(Text)];
  /** Who added a thing; older ones do not say. */
  const by = Id.exactOptional();
  const Extras = list(z.object({ key: Text, value: Text }));
  return {
    member: z.object({ id: Id, role: RoleSchema, facilitator: z.boolean(), skills: Texts }),
    vision: z.object({ id: Id, text: Text, doWhat: Text, outcome: Text, forWhom: Text, by }),
    companyObjective: z.object({
      id: Id,
      nick: Text,
      priority: Text,
      title: Text,
      description: Text,
      keyResults: Texts,
      by,
      rank: Rank,
    }),
    objective: z.object({
      id: Id,
      title: Text,
      description: Text,
      priority: Text,
      companyObjectiveIds: Ids,
      servesVision: z.boolean(),
      status: z.enum(['draft', 'validated', 'deferred', 'dropped']),
      slot: z.enum(['current', 'next']),
      clusterId: Id.nullable(),
      areaIds: Ids,
      threeIds: Ids,
      threeAnswer: z.enum(['yes', 'no']).nullable(),
      threeNote: Text,
      stub: z.boolean(),
      extra: Extras,
      by,
      rank: Rank,
    }),
    keyResult: z.object({
      id: Id,
      objectiveId: Id,
      ordinal: z.number().int().min(1),
      text: Text,
      label: Text,
      feasibility: z.enum(['unchecked', 'plausible', 'doubtful']),
      feasibilityWhy: Text,
      feasibilityBy: Id.nullable(),
      stub: z.boolean(),
      by,
      rank: Rank,
    }),
    hypothesis: z.object({
      id: Id,
      objectiveId: Id.nullable(),
      text: Text,
      form: z.enum(['if-then', 'question', 'must-be-true']),
      expected: Texts,
      keyResultIds: Ids,
      status: z.enum(['open', 'supported', 'refuted', 'inconclusive']),
      learning: Text,
      by,
      rank: Rank,
    }),
    metric: z.object({
      id: Id,
      objectiveId: Id.nullable(),
      keyResultId: Id.nullable(),
      text: Text,
      unit: Text,
      baseline: z.number().nullable(),
      target: z.number().nullable(),
      by,
      rank: Rank,
    }),
    checkIn: z.object({ id: Id, metricId: Id, day: Day, value: z.number(), note: Text, by }),
    productArea: z.object({
      id: Id,
      name: Text,
      badge: Text,
      colour: z.enum(AREA_COLOURS),
      description: Text,
      by,
      rank: Rank,
    }),
    feature: z.object({
      id: Id,
      name: Text,
      objectiveId: Id.nullable(),
      areaId: Id.nullable(),
      by,
      rank: Rank,
    }),
    ...facilitationEntities({ Id, Text, Rank, Day, by }),
    milestone: z.object({
      id: Id,
      title: Text,
      description: Text,
      type: z.enum(MILESTONE_TYPES).nullable(),
      objectiveId: Id.nullable(),
      keyResultIds: Ids,
      hypothesisIds: Ids,
      timebox: Text,
      question: Text,
      measure: Text,
      threshold: Text,
      decideByWeek: Week.nullable(),
      result: z
        .object({
          seen: Text,
          thresholdMet: z.enum(['yes', 'no', 'unclear']),
          verdict: z.enum(['supported', 'refuted', 'inconclusive']),
          decision: Text,
        })
        .nullable(),
      effort: EffortSize.nullable(),
      effortUncertain: z.boolean(),
      businessValue: ValueSchema.nullable(),
      uxValue: ValueSchema.nullable(),
      dependenciesText: Text,
      dependenciesNone: z.boolean(),
      skillsText: Text,
      skills: Texts,
      status: z.enum(MILESTONE_STATUSES),
      notes: Text,
      colour: Text,
      clusterId: Id.nullable(),
      twinOf: Id.nullable(),
      authorIds: Ids,
      ownerId: Id.nullable(),
      tasks: list(z.object({ id: Id, text: Text, done: z.boolean() })),
      extra: Extras,
      by,
      rank: Rank,
    }),
    dependency: z.object({
      id: Id,
      milestoneId: Id,
      text: Text,
      source: z.enum(['platform', 'infra', 'dx', 'sre', 'qa', 'ds', 'bi', 'external', 'milestone', 'other']),
      blocking: z.boolean(),
      targetMilestoneId: Id.nullable(),
      owner: Text,
      neededByWeek: Week.nullable(),
      status: z.enum(['open', 'agreed', 'resolved']),
      by,
    }),
    ...scoringEntities({ Id, Text }),
    ...planEntities({ Id, Text, by }),
    ...exportsEntities({ Id }),
  };
};

/** Every thing of a quarter as it is stored and shown. */
export const entitySchemas = {
  ...entitiesOf(STORED),
  mapping: MappingSchema,
  run: RunSchema,
  receipt: ReceiptSchema,
};
/** The same things as a page may send them; runs and receipts none sends. */
export const sentSchemas = { ...entitiesOf(SENT), mapping: SentMappingSchema };
type Parsed = { readonly [C in keyof typeof entitySchemas]: z.output<(typeof entitySchemas)[C]> };
type _Entities = Holds<TypeEquality<EntityTypes, Parsed>>;
type Sent = { readonly [C in keyof typeof sentSchemas]: z.output<(typeof sentSchemas)[C]> };
type _Sent = Holds<TypeEquality<Pick<EntityTypes, keyof Sent>, Sent>>;
