import type { PublishMapping } from '#domain/publishing/publish-mapping';
import type { PublishedRow, RefusedRow } from '#domain/publishing/publish-run';
import type { Json } from '#domain/shared/json';
import * as z from 'zod';
import type { Held, HeldEqual } from './held-equal';
import { list } from './list';
import { procedure } from './procedure';

const Id = z.string().min(1).max(100);
/** Objectives and milestones of one quarter. */
const Rows = z.array(Id).max(2500);

/** What a field of Jira takes nests a few levels; what nests on and on would break whoever reads it. */
const MOST_LEVELS = 20;
const isShallow = (value: unknown, levels = MOST_LEVELS): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (levels > 0 && Object.values(value).every((one) => isShallow(one, levels - 1)));

const JsonValue = z.custom<Json>((value) => isShallow(value)).pipe(z.json()) as z.ZodType<Json, Json>;

const TypeChoice = z.strictObject({
  issueTypeId: Id,
  issueTypeName: z.string().max(255),
  label: z.string().max(255).nullable(),
});
const LinkChoice = z.strictObject({
  linkTypeId: Id,
  linkTypeName: z.string().max(255),
  reversed: z.boolean().exactOptional(),
});
const CardKinds = z.enum(['objective', 'epic', 'spike', 'enabler', 'signal_test', 'untyped']);

/** Also the payload of the command `mapping.choose`. */
export const MappingSchema = z.strictObject({
  id: Id,
  types: z.strictObject({
    objective: TypeChoice,
    epic: TypeChoice,
    spike: TypeChoice,
    enabler: TypeChoice,
    signal_test: TypeChoice,
    untyped: TypeChoice,
  }),
  contributes: LinkChoice.nullable(),
  blocks: LinkChoice.nullable(),
  defaults: z.record(Id, z.record(Id, JsonValue)),
});
type _Mapping = Held<HeldEqual<PublishMapping, z.output<typeof MappingSchema>>>;

const IssueType = z.object({ id: Id, name: z.string(), level: z.number().int() });
const LinkType = z.object({ id: Id, name: z.string(), inward: z.string(), outward: z.string() });

/**
 * A trouble of publishing, told before anything is written. A `problem` holds back its rows, a `warning` none.
 * `title` is the fact, `message` why it matters, `solution` what to do.
 */
const Problem = z.object({
  code: z.enum([
    'NO_PERMISSION',
    'TYPE_GONE',
    'FIELD_REQUIRED',
    'DEP_CYCLE',
    'TITLE_EMPTY',
    'TITLE_CUT',
    'LINK_TYPE_GONE',
    'LABELS_OFF_SCREEN',
    'DESCRIPTION_OFF_SCREEN',
    'LINKS_OFF_SCREEN',
  ]),
  severity: z.enum(['problem', 'warning']),
  title: z.string(),
  message: z.string(),
  solution: z.string(),
  rows: list(Id),
  /** For FIELD_REQUIRED: what a default may be; `options` empty where any text will do. */
  field: z
    .object({
      issueTypeId: Id,
      issueTypeName: z.string(),
      fieldId: Id,
      fieldName: z.string(),
      /** How a default is given: chosen among the options, typed, or not supported by OKRA. */
      input: z.enum(['choice', 'choices', 'text', 'number', 'date', 'none']),
      /** `value` goes into `mapping.defaults` as it is. */
      options: list(z.object({ name: z.string(), value: JsonValue })),
    })
    .nullable(),
});

/** One row of the dry run. */
const DryRow = z.object({
  row: Id,
  kind: CardKinds,
  title: z.string(),
  /** `create`: publishing makes the issue. `differs`: the card changed since; the issue is left alone. */
  action: z.enum(['create', 'unchanged', 'differs', 'problem']),
  issueType: z.object({ id: Id, name: z.string() }),
  labels: list(z.string()),
  /** Links that the issue gets from this run on. */
  links: z.number().int(),
  issueId: Id.nullable(),
  issueKey: z.string().nullable(),
  /** Names of what differs: summary, description, labels, property, links. */
  differences: list(z.string()),
  /** Codes of the problems and warnings that name this row. */
  problems: list(z.string()),
});

const PublishedRowSchema = z.object({ row: Id, issueId: Id, issueKey: z.string() });
const RefusedRowSchema = z.object({
  row: Id,
  code: z.string(),
  message: z.string(),
  solution: z.string(),
});
type _Published = Held<HeldEqual<PublishedRow, z.output<typeof PublishedRowSchema>>>;
type _Refused = Held<HeldEqual<RefusedRow, z.output<typeof RefusedRowSchema>>>;

/** A run as far as it got. `waitMs`: how long to wait before the next step, and why. */
const Progress = z.object({
  /** Null: there was nothing to do. */
  run: Id.nullable(),
  state: z.enum(['running', 'stopped', 'done']),
  /** Revision of the quarter; its entries carry the same receipts. */
  seq: z.number().int(),
  total: z.number().int(),
  created: z.number().int(),
  refused: z.number().int(),
  /** Links still to be made by calls of their own. */
  linksLeft: z.number().int(),
  /** What this step brought. */
  news: z.object({ created: list(PublishedRowSchema), refused: list(RefusedRowSchema) }),
  waitMs: z.number().int().min(0),
  wait: z
    .enum([
      /** Not to write too often to one issue. */
      'pace',
      /** Another page has a call on its way. */
      'in-flight',
      /** An answer was lost; what came of it is being found out. */
      'doubt',
      /** Jira asked to wait. */
      'rate-limit',
    ])
    .nullable(),
});

const Preparation = z.object({
  seq: z.number().int(),
  project: z.object({ id: Id, key: z.string(), name: z.string() }),
  mapping: MappingSchema,
  /** False: this is what the project's own types suggest and nobody has chosen yet. */
  mappingChosen: z.boolean(),
  /** How each kind got its type. */
  reasons: z.record(CardKinds, z.enum(['same-name', 'stands-in', 'chosen'])),
  issueTypes: list(IssueType),
  linkTypes: list(LinkType),
  problems: list(Problem),
  rows: list(DryRow),
  /** A run that is going on or was left behind. */
  run: z
    .object({
      id: Id,
      state: z.enum(['running', 'stopped', 'done']),
      startedAt: z.string(),
      activeAt: z.string(),
      memberId: Id.nullable(),
      total: z.number().int(),
      created: z.number().int(),
      refused: list(RefusedRowSchema),
    })
    .nullable(),
});

export const publishProcedures = {
  /** Mapping, all problems at once, and the dry run. `rows` left out: everything that is worth publishing. Writes nothing. */
  'publish.prepare': procedure(z.strictObject({ quarter: Id, rows: Rows.optional() }), Preparation),
  /** Begins a run or joins the one that is going on. Rows with problems are refused, the others go on. */
  'publish.start': procedure(z.strictObject({ quarter: Id, rows: Rows.optional() }), Progress),
  /** One batch, or one look after a lost answer, or some links. Call again after `waitMs` while `running`. */
  'publish.step': procedure(z.strictObject({ quarter: Id, run: Id }), Progress),
  /** No further batch; what is written stays written, and `publish.start` goes on from there. */
  'publish.stop': procedure(z.strictObject({ quarter: Id, run: Id }), Progress),
};
