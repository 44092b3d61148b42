import { MILESTONE_TYPES } from '#domain/entities/milestones/milestone/milestone';
import type { CardHistoryLine } from '#domain/views/thread/card-history';
import type { Sibling } from '#domain/views/thread/siblings';
import type { ScoreStory } from '#domain/views/sessions/score-story';
import type { CardContext } from '#domain/views/thread/card-context';
import * as z from 'zod';
import { StoredId } from './entities';
import type { Holds, TypeEquality } from './type-equality';
import { list } from './list';
import { procedure } from './procedure';

/** An issue's id, never its key: keys change when issues move. */
const IssueId = z.string().regex(/^\d{1,20}$/);
const Week = z.number().int();
const Value = z.union([z.literal(1), z.literal(2), z.literal(3)]);

const ThreadStep = z.object({
  id: StoredId,
  code: z.string(),
  // Copies kept beside an issue before there were numbers have none.
  number: z.number().int().nullable().default(null),
  text: z.string(),
});
const MilestoneTypes = z.enum(MILESTONE_TYPES).nullable();

/** Also the copy that is kept beside an issue. */
export const CardContextSchema = z.object({
  quarterId: StoredId,
  quarterLabel: z.string(),
  projectId: StoredId,
  seq: z.number().int(),
  milestoneId: StoredId,
  title: z.string(),
  type: z.enum([...MILESTONE_TYPES, 'objective', 'task']).nullable(),
  partOf: z
    .object({ id: StoredId, title: z.string(), type: MilestoneTypes, issueId: StoredId.nullable() })
    .nullable(),
  vision: z.string().nullable(),
  companyObjectives: list(ThreadStep),
  objective: ThreadStep.nullable(),
  keyResults: list(ThreadStep),
  hypotheses: list(ThreadStep.extend({ status: z.enum(['open', 'supported', 'refuted', 'inconclusive']) })),
  effort: z.enum(['S', 'M', 'L']).nullable(),
  // Older copies beside an issue do not say it.
  effortUncertain: z.boolean().default(false),
  businessValue: Value.nullable(),
  uxValue: Value.nullable(),
  startWeek: Week.nullable(),
  endWeek: Week.nullable(),
  weeks: z.number().int(),
  startDate: z.string(),
  dependencies: list(
    z.object({
      direction: z.enum(['needs', 'unlocks']),
      text: z.string(),
      milestoneId: StoredId.nullable(),
      issueId: StoredId.nullable(),
      owner: z.string(),
      neededByWeek: Week.nullable(),
      conflict: z
        .object({ code: z.string(), severity: z.enum(['info', 'warn', 'error']), text: z.string() })
        .nullable(),
    }),
  ),
  dependenciesText: z.string(),
  description: z.string(),
  skills: list(z.string()),
  tasks: list(z.object({ id: StoredId, text: z.string(), done: z.boolean() })),
  timebox: z.string(),
  measure: z.string(),
  threshold: z.string(),
  decideByWeek: Week.nullable(),
  result: z
    .object({
      seen: z.string(),
      thresholdMet: z.enum(['yes', 'no', 'unclear']),
      verdict: z.enum(['supported', 'refuted', 'inconclusive']),
      decision: z.string(),
    })
    .nullable(),
  notes: z.string(),
});
type _CardContext = Holds<TypeEquality<CardContext, z.output<typeof CardContextSchema>>>;

/** An issue of the golden thread as the viewer sees it in Jira; one they may not see is not in the list. */
const IssueState = z.object({
  issueId: StoredId,
  issueKey: z.string(),
  summary: z.string(),
  statusName: z.string(),
  /** Jira's category: new = to do, indeterminate = in progress. */
  statusCategory: z.enum(['new', 'indeterminate', 'done', 'undefined']),
});

/** Another card of the same hypotheses; one whose issue the viewer may not see is only counted. */
const SiblingCard = z.object({
  milestoneId: StoredId,
  title: z.string(),
  type: MilestoneTypes,
  startWeek: Week.nullable(),
  endWeek: Week.nullable(),
  issueId: StoredId.nullable(),
});
type _Sibling = Holds<TypeEquality<Sibling, z.output<typeof SiblingCard>>>;

const Choice = z.union([z.enum(['S', 'M', 'L', 'unsure']), Value]);

/** How a card came to a score: counts and reasons of rounds that everybody has seen, and nobody's name or id. */
export const ScoreStorySchema = z.object({
  scale: z.enum(['effort', 'business', 'ux']),
  score: z.union([z.enum(['S', 'M', 'L']), Value]).nullable(),
  isUncertain: z.boolean(),
  rounds: list(
    z.object({
      chosen: list(z.object({ value: Choice, count: z.number().int() })),
      reasons: list(z.object({ value: Choice, text: z.string() })),
    }),
  ),
});
type _ScoreStory = Holds<TypeEquality<ScoreStory, z.output<typeof ScoreStorySchema>>>;

/** What the viewer is in the quarter. `member` null: they read along; `mayJoin`: they could take part. */
const Viewer = z.object({ member: z.string().nullable(), mayJoin: z.boolean() });

const HistoryLine = z.object({
  seq: z.number().int(),
  at: z.string(),
  /** Member id; null: somebody who had not joined. */
  by: z.string().nullable(),
  /** What was done to the card, each as the rest of a sentence: "moved it from week 3 to weeks 4–5". */
  acts: list(z.string()),
  /** Revision that this one took back; null: it took none back. */
  undid: z.number().int().nullable(),
});
type _HistoryLine = Holds<TypeEquality<CardHistoryLine, z.output<typeof HistoryLine>>>;

const QuarterChoice = z.object({ id: StoredId, label: z.string() });

export const issueProcedures = {
  /**
   * The kept copy, for the first paint: one storage read and no call to Jira.
   * `unknown`: nothing may be said before Jira was asked; show the skeleton and ask `issue.card`.
   * `project`: the project that the page says the issue is in; without it only `unknown` is answered.
   */
  'issue.glance': procedure(
    z.strictObject({ issue: IssueId, project: z.string().max(100).optional() }),
    z.discriminatedUnion('state', [
      z.object({ state: z.literal('unknown') }),
      z.object({ state: z.literal('linked'), why: CardContextSchema }),
    ]),
  ),
  /** The card as it is now, checked as the viewer. An issue that they may not see answers `not-found`. */
  'issue.card': procedure(
    z.strictObject({ issue: IssueId }),
    z.discriminatedUnion('state', [
      /** The project has quarters and this issue is in none of them. */
      z.object({ state: z.literal('not-linked'), quarters: list(QuarterChoice) }),
      /** The project has no quarter yet. */
      z.object({ state: z.literal('not-set-up'), projectName: z.string() }),
      /** Linked to an OKR that the viewer cannot see; nothing more is said. */
      z.object({ state: z.literal('hidden') }),
      z.object({
        state: z.literal('linked'),
        /** Without what the viewer may not see in Jira: such a dependency is only counted in `hiddenDependencies`. */
        why: CardContextSchema,
        /** The issue itself first, then those of what is named in the answer, as far as the viewer may see them. */
        issues: list(IssueState),
        hiddenDependencies: z.number().int(),
        siblings: list(SiblingCard),
        hiddenSiblings: z.number().int(),
        /** Further cards of the same hypotheses, of which nothing is told here. */
        moreSiblings: z.number().int(),
        /** Rounds about its scores, scale by scale; of a task those of its card are not told. */
        scores: list(ScoreStorySchema),
        viewer: Viewer,
      }),
    ]),
  ),
  /**
   * What was done to the card of an issue, newest first, among the last 500 entries of its quarter.
   * `older`: there are entries before those. An issue without a card, or one of a quarter that the caller may not see,
   * answers `not-found`.
   */
  'issue.history': procedure(
    z.strictObject({ issue: IssueId }),
    z.object({ quarter: StoredId, entries: list(HistoryLine), older: z.boolean() }),
  ),
};
