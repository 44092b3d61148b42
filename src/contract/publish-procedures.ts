import { CARD_KINDS, ROW_KINDS } from '#domain/entities/publishing/mapping/publish-mapping';
import type { DryRow as DryRowType } from '#domain/jira-publishing/dry-run';
import type { PublishProblem } from '#domain/jira-publishing/publish-problem';
import type {
  ConflictResolution,
  PublishedRow,
  RefusedRow,
} from '#domain/entities/publishing/run/publish-run';
import * as z from 'zod';
import { StoredId } from './entities';
import type { Holds, TypeEquality } from './type-equality';
import { list } from './list';
import { FieldValue, MappingSchema } from './mapping-schema';
import { procedure } from './procedure';

const Id = z.string().min(1).max(100);
/** An objective or milestone, or a task of one: two ids. */
const Row = z.string().min(1).max(430);
/** Objectives, milestones and their tasks of one quarter; more than that no request could carry. */
const MOST_ROWS = 8_000;
const Rows = z.array(Row).max(MOST_ROWS);

const CardKinds = z.enum(CARD_KINDS);
const RowKinds = z.enum(ROW_KINDS);

const IssueType = z.object({ id: StoredId, name: z.string(), level: z.number().int() });
const LinkType = z.object({ id: StoredId, name: z.string(), inward: z.string(), outward: z.string() });

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
    'TITLE_UNSAID',
    'LINK_TYPE_GONE',
    'LABELS_OFF_SCREEN',
    'DESCRIPTION_OFF_SCREEN',
    'LINKS_OFF_SCREEN',
    'PARENT_OFF_SCREEN',
    'PARENT_MISSING',
    'FIELD_OFF_SCREEN',
    'VALUE_GONE',
    'SPRINT_MISSING',
    'CHOICE_IGNORED',
  ]),
  severity: z.enum(['problem', 'warning']),
  title: z.string(),
  message: z.string(),
  solution: z.string(),
  rows: list(StoredId),
  /** For FIELD_REQUIRED and VALUE_GONE: what a default may be; `options` empty where any text will do. */
  field: z
    .object({
      issueTypeId: StoredId,
      issueTypeName: z.string(),
      fieldId: StoredId,
      fieldName: z.string(),
      /** How a default is given: chosen among the options, typed, or not supported by OKRA. */
      input: z.enum(['choice', 'choices', 'text', 'number', 'date', 'sprint', 'title', 'none']),
      /** `value` goes into `mapping.defaults` as it is. */
      options: list(z.object({ name: z.string(), value: FieldValue })),
    })
    .nullable(),
});

type _Problem = Holds<TypeEquality<PublishProblem, z.output<typeof Problem>>>;

/** A field before and after. `seen` is sent back with a choice, so that nothing is overwritten that nobody looked at. */
const FieldChange = z.object({
  field: z.string(),
  name: z.string(),
  /** `differs`: Jira holds something else and keeps it unless somebody chooses. `conflict`: both sides changed it. */
  state: z.enum(['new', 'update', 'differs', 'conflict']),
  before: z.string(),
  after: z.string(),
  seen: z.string(),
});

/** One row of the dry run. */
const DryRow = z.object({
  row: StoredId,
  kind: RowKinds,
  title: z.string(),
  action: z.enum(['create', 'update', 'conflict', 'differs', 'unchanged', 'adopt', 'gone', 'problem']),
  issueType: z.object({ id: StoredId, name: z.string() }),
  labels: list(z.string()),
  /** Rows that the issue is linked to from this run on, and no longer linked to. */
  links: list(StoredId),
  unlinks: list(StoredId),
  issueId: StoredId.nullable(),
  issueKey: z.string().nullable(),
  /** Row that is or becomes its parent. */
  parent: StoredId.nullable(),
  /** Key of the project that the issue was moved to. */
  movedTo: z.string().nullable(),
  /** Why its issue is not there; `hidden`: it exists, and this publisher may not see it; `unseen`: nobody knows. */
  gone: z.enum(['deleted', 'hidden', 'unseen']).nullable(),
  fields: list(FieldChange),
  /** An issue of an earlier installation that says it is this card. */
  adopts: z.object({ issueId: StoredId, issueKey: z.string(), summary: z.string() }).nullable(),
  /** Codes of the problems and warnings that name this row. */
  problems: list(z.string()),
});
type _DryRow = Holds<TypeEquality<DryRowType, z.output<typeof DryRow>>>;

const PublishedRowSchema = z.object({ row: StoredId, issueId: StoredId, issueKey: z.string() });
const RefusedRowSchema = z.object({
  row: StoredId,
  code: z.string(),
  message: z.string(),
  solution: z.string(),
});
type _Published = Holds<TypeEquality<PublishedRow, z.output<typeof PublishedRowSchema>>>;
type _Refused = Holds<TypeEquality<RefusedRow, z.output<typeof RefusedRowSchema>>>;

/** A run as far as it got. `waitMs`: how long to wait before the next step, and why. */
const Progress = z.object({
  /** Null: there was nothing to do. */
  run: StoredId.nullable(),
  state: z.enum(['running', 'stopped', 'done']),
  /** Revision of the quarter; its entries carry the same receipts. */
  seq: z.number().int(),
  total: z.number().int(),
  /** Rows that are issues and as the run wants them; of an undo those whose issue is deleted. */
  created: z.number().int(),
  /** Among them those that the run changed, or found as they should be. */
  updated: z.number().int(),
  refused: z.number().int(),
  /** Links still to be made or taken away by calls of their own. */
  linksLeft: z.number().int(),
  /** What this step brought. */
  news: z.object({
    created: list(PublishedRowSchema),
    updated: list(PublishedRowSchema),
    removed: list(PublishedRowSchema),
    refused: list(RefusedRowSchema),
  }),
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
  project: z.object({ id: StoredId, key: z.string(), name: z.string() }),
  mapping: MappingSchema,
  /** False: this is what the project's own types suggest and nobody has chosen yet. */
  mappingChosen: z.boolean(),
  /** How each kind got its type. */
  reasons: z.record(CardKinds, z.enum(['same-name', 'same-level', 'stands-in', 'chosen'])),
  issueTypes: list(IssueType),
  linkTypes: list(LinkType),
  /** What the mapping may choose beside types and links. */
  choices: z.object({
    /** Fields of the create screens that take a score or a day; `options` of one that has some. */
    fields: list(
      z.object({
        id: StoredId,
        name: z.string(),
        input: z.enum(['choice', 'number', 'text', 'date']),
        options: list(z.object({ name: z.string(), value: FieldValue })),
      }),
    ),
    /** The field that takes a sprint; null: no create screen has it. */
    sprintField: z.object({ id: StoredId, name: z.string() }).nullable(),
    boards: list(z.object({ id: StoredId, name: z.string() })),
    /** What tasks would become; null: no type at that level. */
    tasks: MappingSchema.shape.tasks.unwrap(),
    /** Kinds of cards that could become children of an epic in Jira's hierarchy. */
    children: list(CardKinds),
  }),
  problems: list(Problem),
  rows: list(DryRow),
  /** A run that is going on or was left behind. */
  run: z
    .object({
      id: StoredId,
      state: z.enum(['running', 'stopped', 'done']),
      startedAt: z.string(),
      activeAt: z.string(),
      memberId: StoredId.nullable(),
      /** The run that it undoes. */
      undoes: StoredId.nullable(),
      total: z.number().int(),
      created: z.number().int(),
      refused: list(RefusedRowSchema),
    })
    .nullable(),
});

const Choices = z
  .array(
    z.strictObject({
      row: Row,
      choices: z
        .array(
          z.strictObject({
            field: z.string().max(200),
            take: z.enum(['okra', 'jira']),
            seen: z.string().max(40),
          }),
        )
        .max(50),
    }),
  )
  .max(MOST_ROWS);
type _Take = Holds<TypeEquality<ConflictResolution, z.output<typeof Choices>[number]['choices'][number]>>;

/** What an undo would do with one issue of a run. */
const UndoRow = z.object({
  row: StoredId,
  kind: RowKinds,
  title: z.string(),
  issueId: StoredId,
  issueKey: z.string(),
  /** Null: it is deleted. Else why it stays. */
  keeps: z.enum(['touched', 'gone', 'relinked', 'children', 'unproven']).nullable(),
  /** What somebody did with it since, in words; empty where it is deleted. */
  why: z.string(),
});

export const publishProcedures = {
  /**
   * Mapping, all problems at once, and the dry run. `rows` left out: everything that is worth publishing.
   * `compare`: issues that exist are read and compared field by field. Writes nothing.
   */
  'publish.prepare': procedure(
    z.strictObject({ quarter: Id, rows: Rows.optional(), compare: z.boolean().optional() }),
    Preparation,
  ),
  /** Begins a run or joins the one that is going on. Rows with problems are refused, the others go on. */
  'publish.start': procedure(
    z.strictObject({ quarter: Id, rows: Rows.optional(), choices: Choices.optional() }),
    Progress,
  ),
  /** One batch, or one look after a lost answer, or some updates or links. Call again after `waitMs` while `running`. */
  'publish.step': procedure(z.strictObject({ quarter: Id, run: Id }), Progress),
  /** No further batch; what is written stays written, and `publish.start` goes on from there. */
  'publish.stop': procedure(z.strictObject({ quarter: Id, run: Id }), Progress),
  /** Who changed what in Jira and here, for rows where both did. */
  'publish.whoChanged': procedure(
    z.strictObject({ quarter: Id, rows: z.array(Row).min(1).max(100) }),
    z.object({
      changes: list(
        z.object({
          row: StoredId,
          field: z.string(),
          /** As Jira names them; ISO instant. Null: Jira's history does not say. */
          inJira: z.object({ name: z.string(), at: z.string() }).nullable(),
          /** Member id; null: somebody who has not joined, or so long ago that it is not at hand. */
          here: z.object({ memberId: StoredId.nullable(), at: z.string() }).nullable(),
        }),
      ),
    }),
  ),
  /** What undoing a run would delete and what it would leave. Writes nothing. */
  'publish.undoPreview': procedure(
    z.strictObject({ quarter: Id, run: Id }),
    z.object({ mayDelete: z.boolean(), rows: list(UndoRow) }),
  ),
  /** Begins a run that deletes what another one created and nobody touched since; `publish.step` carries it out. */
  'publish.undo': procedure(z.strictObject({ quarter: Id, run: Id }), Progress),
};
