import type { EditableConcept } from './command';
import type { Concept, Concepts } from './quarter';
import { MAX_MILESTONES, type QuarterSettings } from './quarter-settings';

/** How long a text may be, in characters. `label`: as messages name it. */
export interface TextLimit {
  readonly label: string;
  readonly chars: number;
}

/** How many items a list may have, and how long each of them, or each text of it, may be. */
export interface ListLimit {
  readonly label: string;
  readonly items: number;
  readonly each: number | Readonly<Record<string, number>>;
}

/** A value made of several texts. */
export interface PartsLimit {
  readonly label: string;
  readonly parts: Readonly<Record<string, number>>;
}

/** A value of free form, by the characters of its JSON. */
export interface JsonLimit {
  readonly label: string;
  readonly json: number;
}

export type FieldLimit = TextLimit | ListLimit | PartsLimit | JsonLimit;

/** Null: its kind bounds it, as a number, a mark or a step of a scale. */
type LimitsOf<T, Own extends PropertyKey = never> = {
  readonly [F in Exclude<keyof T, Own>]-?: FieldLimit | null;
};

/** What an issue's summary takes. */
export const MAX_TITLE = 255;
export const MAX_TEXT = 10_000;
/** A line of a list, or the text of a task. */
export const MAX_LINE = 1_000;
export const MAX_NAME = 120;
/** Ids derive from those of commands, which have 64. */
const MAX_ID = 100;
/** Of a task's row: the card's id and the task's. */
const MAX_ROW_ID = 210;

/** Moves deal out short ones; an undo may restore what grew before they did. */
const rank: TextLimit = { label: 'place in the order', chars: 2_000 };
const title = (label: string): TextLimit => ({ label, chars: MAX_TITLE });
const text = (label: string): TextLimit => ({ label, chars: MAX_TEXT });
const ids = (label: string, items: number): ListLimit => ({ label, items, each: MAX_ID });
const id = (label: string): TextLimit => ({ label, chars: MAX_ID });
/** A table has no more columns than that. */
const extra: ListLimit = { label: 'further fields', items: 200, each: { key: MAX_TITLE, value: MAX_TEXT } };
const skills: ListLimit = { label: 'skills', items: 50, each: MAX_NAME };

/**
 * The longest that anything of a quarter may be, one constant each: for what is typed, imported, restored and noted
 * alike. Whoever reads a stored quarter asks for its shape only, so that a number made smaller breaks no ledger.
 */
export const limits = {
  member: { role: null, facilitator: null, skills },
  vision: {
    text: text('vision'),
    doWhat: text('part "we will"'),
    outcome: text('part "in order to"'),
    forWhom: text('part "for"'),
    by: id('member who added it'),
  },
  companyObjective: {
    nick: { label: 'nickname', chars: 40 },
    priority: { label: 'priority', chars: 20 },
    title: title('title of the company objective'),
    description: text('description'),
    keyResults: { label: 'key results', items: 50, each: MAX_LINE },
    rank,
    by: id('member who added it'),
  },
  objective: {
    title: title('title of the objective'),
    description: text('description'),
    priority: { label: 'priority', chars: 20 },
    companyObjectiveIds: ids('company objectives', 100),
    servesVision: null,
    status: null,
    slot: null,
    stub: null,
    extra,
    rank,
    by: id('member who added it'),
  },
  keyResult: {
    objectiveId: id('objective'),
    ordinal: null,
    text: text('key result'),
    label: { label: 'key of the line', chars: MAX_TITLE },
    feasibility: null,
    stub: null,
    rank,
    by: id('member who added it'),
  },
  hypothesis: {
    objectiveId: id('objective'),
    text: text('hypothesis'),
    form: null,
    expected: { label: 'expectations', items: 50, each: MAX_LINE },
    keyResultIds: ids('key results', 50),
    status: null,
    learning: text('learning'),
    rank,
    by: id('member who added it'),
  },
  milestone: {
    title: title('title of the milestone'),
    description: text('description'),
    type: null,
    objectiveId: id('objective'),
    keyResultIds: ids('key results', 50),
    hypothesisIds: ids('hypotheses', 50),
    timebox: { label: 'time-box', chars: 255 },
    question: text('question'),
    measure: text('measure'),
    threshold: text('threshold'),
    decideByWeek: null,
    result: { label: 'result', parts: { seen: MAX_TEXT, decision: MAX_TEXT } },
    effort: null,
    businessValue: null,
    uxValue: null,
    dependenciesText: text('dependencies'),
    dependenciesNone: null,
    skillsText: text('skills'),
    skills,
    status: null,
    notes: text('notes'),
    colour: { label: 'colour', chars: 255 },
    authorIds: ids('authors', 50),
    ownerId: id('owner'),
    tasks: { label: 'tasks', items: 200, each: { id: MAX_ID, text: MAX_LINE } },
    extra,
    rank,
    by: id('member who added it'),
  },
  dependency: {
    milestoneId: id('milestone that waits'),
    text: text('dependency'),
    source: null,
    blocking: null,
    targetMilestoneId: id('milestone to wait for'),
    owner: { label: 'owner', chars: 255 },
    neededByWeek: null,
    status: null,
    by: id('member who added it'),
  },
  placement: { startWeek: null, endWeek: null, notes: text('notes') },
  sizeDefinition: {
    meaning: { label: 'meaning', chars: 1_000 },
    examples: { label: 'examples', items: 20, each: MAX_LINE },
  },
  effortRound: { milestoneId: id('milestone'), state: null },
  ballot: { roundId: id('round'), memberId: id('member'), value: null },
  mapping: {
    types: { label: 'work types', json: 10_000 },
    contributes: { label: 'link to the objective', json: 1_000 },
    blocks: { label: 'link to what waits', json: 1_000 },
    labels: { label: 'labels', items: 20, each: 255 },
    fields: { label: 'fields', json: 50_000 },
    sprint: { label: 'sprint', json: 1_000 },
    children: null,
    tasks: { label: 'work types of tasks', json: 5_000 },
    defaults: { label: 'values of required fields', json: 100_000 },
  },
  // Asked when a run begins. What it notes later has happened in Jira: refusing the note would lose it.
  run: {
    undoes: null,
    memberId: null,
    startedAt: null,
    activeAt: null,
    rows: { label: 'rows', items: 20_000, each: MAX_ROW_ID },
    updates: null,
    updated: null,
    removed: null,
    sprints: null,
    intent: null,
    state: null,
    highestNumber: null,
    batchSize: null,
    notBefore: null,
    mapping: null,
    screens: null,
    refused: null,
    unlinked: null,
    doubles: null,
  },
  receipt: {
    kind: null,
    issueId: null,
    issueKey: null,
    issueTypeId: null,
    runId: null,
    publishedAt: null,
    memberId: null,
    published: null,
    inJira: null,
    linkedTo: null,
    origin: null,
  },
} as const satisfies { readonly [C in Concept]: LimitsOf<Concepts[C], 'id'> };

/** The same for the settings of a quarter. */
export const settingLimits = {
  label: { label: 'name of the quarter', chars: MAX_NAME },
  team: { label: 'name of the team', chars: MAX_NAME },
  projectId: { label: 'project', chars: 64 },
  startDate: { label: 'first day', chars: 10 },
  weeks: null,
  sprintWeeks: null,
  strategyState: null,
  objectiveSlots: null,
  joining: null,
  exportReleased: null,
  demo: null,
} as const satisfies LimitsOf<QuarterSettings>;

/** How many of each a quarter holds, however they came. */
export const mostOf = {
  companyObjective: 100,
  objective: 500,
  keyResult: 2_000,
  hypothesis: 2_000,
  milestone: MAX_MILESTONES,
  dependency: 10_000,
} as const satisfies { readonly [C in EditableConcept]: number };
