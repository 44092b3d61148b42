import { MILESTONE_TYPES } from '#domain/entities/milestones/milestone/milestone';
import type { DraftView } from '#domain/views/draft/draft-view';
import type { ObjectivesView } from '#domain/views/objectives/objectives-view';
import * as z from 'zod';
import { StoredId } from './entities';
import { list } from './list';
import type { Holds, TypeEquality } from './type-equality';

export const Week = z.number().int();
export const CardType = z.enum(MILESTONE_TYPES).nullable();
export const Value = z.union([z.literal(1), z.literal(2), z.literal(3)]);

/** Which quarter a view shows, as of which entry. */
export const quarterShown = {
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

export const ObjectivesViewSchema = z.object({
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
