import { MILESTONE_TYPES } from '#domain/entities/milestones/milestone/milestone';
import type { DraftView } from '#domain/views/draft/draft-view';
import type { ObjectivesView } from '#domain/views/objectives/objectives-view';
import * as z from 'zod';
import { CommandId } from './commands/command-id';
import { StoredId } from './entities';
import type { Holds, TypeEquality } from './type-equality';
import { list } from './list';
import { procedure } from './procedure';

const Id = z.string().min(1).max(100);
const Week = z.number().int();
const CardType = z.enum(MILESTONE_TYPES).nullable();
const Value = z.union([z.literal(1), z.literal(2), z.literal(3)]);

/** Which quarter a view shows, as of which entry. */
const quarterShown = {
  quarterId: StoredId,
  label: z.string(),
  team: z.string(),
  projectId: StoredId,
  seq: z.number().int(),
  startDate: z.string(),
  weeks: z.number().int(),
  changedAt: z.string(),
};

/** The quarter draft, as of which entry. */
export const DraftViewSchema = z.object({
  ...quarterShown,
  sprintWeeks: z.number().int(),
  lanes: list(
    z.object({
      objectiveId: StoredId.nullable(),
      number: z.number().int().nullable(),
      code: z.string(),
      title: z.string(),
      cards: list(
        z.object({
          id: StoredId,
          title: z.string(),
          type: CardType,
          keyResultCodes: list(z.string()),
          effort: z.enum(['S', 'M', 'L']).nullable(),
          effortUncertain: z.boolean(),
          businessValue: Value.nullable(),
          uxValue: Value.nullable(),
          startWeek: Week.nullable(),
          endWeek: Week.nullable(),
          decideByWeek: Week.nullable(),
          skills: list(z.string()),
          dependenciesText: z.string(),
          notes: z.string(),
          colour: z.string(),
          issueId: StoredId.nullable(),
          issueKey: z.string().nullable(),
          done: z.boolean(),
          needs: list(StoredId),
          waitsFor: list(z.string()),
        }),
      ),
    }),
  ),
  conflicts: list(
    z.object({
      code: z.string(),
      severity: z.enum(['info', 'warn', 'error']),
      subjectId: StoredId,
      subject: z.string(),
      brief: z.string(),
      message: z.string(),
    }),
  ),
});
type _Draft = Holds<TypeEquality<DraftView, z.output<typeof DraftViewSchema>>>;

const ThreadCardSchema = z.object({
  id: StoredId,
  title: z.string(),
  type: CardType,
  startWeek: Week.nullable(),
  endWeek: Week.nullable(),
  issueKey: z.string().nullable(),
  done: z.boolean(),
});

const ShownHypothesisSchema = z.object({
  id: StoredId,
  text: z.string(),
  status: z.enum(['open', 'supported', 'refuted', 'inconclusive']),
  cards: list(ThreadCardSchema),
});

const ObjectivesViewSchema = z.object({
  ...quarterShown,
  objectives: list(
    z.object({
      id: StoredId,
      code: z.string(),
      title: z.string(),
      isOut: z.boolean(),
      serves: list(z.object({ code: z.string(), title: z.string() })),
      servesVision: z.boolean(),
      keyResults: list(
        z.object({
          id: StoredId,
          code: z.string(),
          text: z.string(),
          number: z
            .object({
              unit: z.string(),
              baseline: z.number().nullable(),
              target: z.number().nullable(),
              now: z.object({ value: z.number(), day: z.string() }).nullable(),
            })
            .nullable(),
          hypotheses: list(ShownHypothesisSchema),
          above: list(z.string()),
          cards: list(ThreadCardSchema),
        }),
      ),
      hypotheses: list(ShownHypothesisSchema),
      cards: list(ThreadCardSchema),
    }),
  ),
  loose: z.object({ hypotheses: list(ShownHypothesisSchema), cards: list(ThreadCardSchema) }),
});
type _Objectives = Holds<TypeEquality<ObjectivesView, z.output<typeof ObjectivesViewSchema>>>;

/** How exports of the page stand on which the quarter is read, and whether the caller may change that. */
const PageExports = z.object({ released: z.boolean(), mayChange: z.boolean() });

/** What stands around every view on a page. */
const aroundView = {
  projectKey: z.string().nullable(),
  /** Null: where it is read is no page. */
  exports: PageExports.nullable(),
};

export const macroProcedures = {
  /**
   * Quarters of the projects that the caller may browse: one project search as the caller, no check per quarter.
   * `search` narrows the projects by name or key where there are more than the hundred that one search shows.
   */
  'macro.quarters': procedure(
    z.strictObject({ search: z.string().max(100).optional() }),
    z.object({
      quarters: list(
        z.object({
          id: StoredId,
          label: z.string(),
          project: z.object({ id: StoredId, key: z.string(), name: z.string() }),
        }),
      ),
      /** More projects match than were looked at: narrow the search. */
      more: z.boolean(),
    }),
  ),
  /** The quarter draft for whoever may browse its project; one `not-found` for everybody else. */
  'macro.draft': procedure(
    z.strictObject({ quarter: Id }),
    z.object({
      draft: DraftViewSchema,
      ...aroundView,
    }),
  ),
  /** Objectives and key results with what hangs on them, for the same people as the draft. */
  'macro.objectives': procedure(
    z.strictObject({ quarter: Id }),
    z.object({
      view: ObjectivesViewSchema,
      ...aroundView,
    }),
  ),
  /**
   * Lets exports of the page that the invocation names show the quarter to whomever they reach, or no longer: for
   * facilitators. Which page it is stands in no payload.
   */
  'macro.release': procedure(
    z.strictObject({ quarter: Id, commandId: CommandId, released: z.boolean() }),
    PageExports,
  ),
};
