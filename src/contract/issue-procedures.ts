import type { Why } from '#domain/thread/why';
import * as z from 'zod';
import type { Held, HeldEqual } from './held-equal';
import { list } from './list';
import { procedure } from './procedure';

const Id = z.string().min(1).max(100);
const Week = z.number().int();
const Value = z.union([z.literal(1), z.literal(2), z.literal(3)]);

const ThreadStep = z.object({ id: Id, code: z.string(), text: z.string() });

/** Also the copy that is kept beside an issue. */
export const WhySchema = z.object({
  quarterId: Id,
  quarterLabel: z.string(),
  projectId: Id,
  seq: z.number().int(),
  milestoneId: Id,
  title: z.string(),
  type: z.enum(['epic', 'spike', 'enabler', 'signal_test', 'objective']).nullable(),
  companyObjectives: list(ThreadStep),
  objective: ThreadStep.nullable(),
  keyResults: list(ThreadStep),
  hypotheses: list(ThreadStep),
  effort: z.enum(['S', 'M', 'L']).nullable(),
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
      milestoneId: Id.nullable(),
      issueId: Id.nullable(),
      owner: z.string(),
      neededByWeek: Week.nullable(),
    }),
  ),
  dependenciesText: z.string(),
  description: z.string(),
  skills: list(z.string()),
  tasks: list(z.object({ id: Id, text: z.string(), done: z.boolean() })),
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
type _Why = Held<HeldEqual<Why, z.output<typeof WhySchema>>>;

/** An issue of the golden thread as the viewer sees it in Jira; one he may not see is not in the list. */
const IssueState = z.object({
  issueId: Id,
  issueKey: z.string(),
  summary: z.string(),
  statusName: z.string(),
  /** Jira's category: new = to do, indeterminate = in progress. */
  statusCategory: z.enum(['new', 'indeterminate', 'done', 'undefined']),
});

const QuarterChoice = z.object({ id: Id, label: z.string() });

export const issueProcedures = {
  /**
   * The kept copy, for the first paint: one storage read and no call to Jira.
   * `unknown`: nothing may be said before Jira was asked; show the skeleton and ask `issue.card`.
   * `project`: the project that the page says the issue is in; without it only `unknown` is answered.
   */
  'issue.glance': procedure(
    z.strictObject({ issue: Id, project: Id.optional() }),
    z.discriminatedUnion('state', [
      z.object({ state: z.literal('unknown') }),
      z.object({ state: z.literal('linked'), why: WhySchema }),
    ]),
  ),
  /** The card as it is now, checked as the viewer. An issue that he may not see answers `not-found`. */
  'issue.card': procedure(
    z.strictObject({ issue: Id }),
    z.discriminatedUnion('state', [
      /** The project has quarters and this issue is in none of them. */
      z.object({ state: z.literal('not-linked'), quarters: list(QuarterChoice) }),
      /** The project has no quarter yet. */
      z.object({ state: z.literal('not-set-up'), projectName: z.string() }),
      /** Linked to an OKR that the viewer cannot see; nothing more is said. */
      z.object({ state: z.literal('hidden') }),
      z.object({ state: z.literal('linked'), why: WhySchema, issues: list(IssueState) }),
    ]),
  ),
};
