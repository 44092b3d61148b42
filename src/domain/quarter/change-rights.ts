import { ownValue } from '../kernel/own-value';
import type { Change } from './change';
import type { ChangeOf } from './concept-rules';
import type { Concept, Concepts } from './quarter';
import type { QuarterSettings } from './quarter-settings';
import type { Right } from './right';

/** What the team shares: the writing, the scores, the weeks. */
const team: Right = { who: ['participant'] };
/** Words that everybody may better; to leave nothing of them is to remove them. */
const words: Right = { who: ['participant'], guarded: 'when cleared' };
/** One sentence for all (I13): to write another in its place is to remove it. */
const sentence: Right = { who: ['participant'], guarded: 'when replaced' };
/** What somebody added goes by their hand or a facilitator's. */
const author: Right = { who: ['author', 'facilitator'] };
/** And where a team clears noise together (S2-6), by anybody's who was told whose it is. */
const noise: Right = { who: ['author', 'facilitator'], confirmable: true };
const lead: Right = { who: ['facilitator'] };
const freshLead: Right = { who: ['facilitator'], fresh: true };
const self: Right = { who: ['self'] };
const freshSelfOrLead: Right = { who: ['self', 'facilitator'], fresh: true };
/** What a run did in Jira, or found there; whether somebody may publish, Jira says. */
const run: Right = { who: ['publisher'] };
/** Set once, or no act of anybody's. */
const nobody: Right = { who: [] };

type FieldRights<T> = { readonly [F in Exclude<keyof T, 'id' | 'rank'> & string]-?: Right };

type RightsOf<C extends Concept> = {
  readonly [K in Exclude<ChangeOf<C>['kind'], 'edited'>]: Right;
} & { readonly edited: FieldRights<Concepts[C]> };

type ChangeRights = { readonly [C in Concept]: RightsOf<C> } & {
  readonly quarter: { readonly created: Right; readonly edited: FieldRights<QuarterSettings> };
};

/**
 * Who may make which change, by what it is about, its kind and its field. Whatever leads to it: a command, an import
 * or an undo. A concept, kind or field that nobody named does not compile.
 */
const changeRights: ChangeRights = {
  quarter: {
    // The making is the first entry of all: there is no quarter yet in which anybody could have a right.
    created: nobody,
    edited: {
      label: freshLead,
      team: freshLead,
      projectId: nobody,
      startDate: freshLead,
      weeks: freshLead,
      sprintWeeks: freshLead,
      strategyState: freshLead,
      objectiveSlots: freshLead,
      joining: freshLead,
      exportReleased: freshLead,
      demo: freshLead,
    },
  },
  member: {
    // The people of the sample are nobody's account, and lead nothing.
    added: { who: ['self', 'facilitator', 'sample'], fresh: true },
    removed: freshSelfOrLead,
    moved: nobody,
    // Nobody names themselves a facilitator.
    edited: { role: freshSelfOrLead, facilitator: freshLead, skills: freshSelfOrLead },
  },
  vision: {
    added: team,
    removed: noise,
    moved: nobody,
    edited: { text: sentence, doWhat: sentence, outcome: sentence, forWhom: sentence, by: noise },
  },
  companyObjective: {
    added: team,
    removed: author,
    moved: team,
    edited: {
      nick: words,
      priority: team,
      title: words,
      description: words,
      keyResults: words,
      by: nobody,
    },
  },
  objective: {
    added: team,
    removed: author,
    moved: team,
    edited: {
      title: words,
      description: words,
      priority: team,
      companyObjectiveIds: team,
      servesVision: team,
      status: team,
      slot: team,
      stub: team,
      extra: words,
      by: nobody,
    },
  },
  keyResult: {
    added: team,
    removed: noise,
    moved: team,
    edited: {
      objectiveId: team,
      ordinal: team,
      text: words,
      label: team,
      feasibility: team,
      stub: team,
      by: nobody,
    },
  },
  hypothesis: {
    added: team,
    removed: noise,
    moved: team,
    edited: {
      objectiveId: team,
      text: words,
      form: team,
      expected: words,
      keyResultIds: team,
      status: team,
      // What was learned belongs to whoever records the result (G-34), and is taken away with it.
      learning: team,
      by: nobody,
    },
  },
  milestone: {
    added: team,
    removed: noise,
    moved: team,
    edited: {
      title: words,
      description: words,
      type: team,
      objectiveId: team,
      keyResultIds: team,
      hypothesisIds: team,
      timebox: words,
      question: words,
      measure: words,
      threshold: words,
      decideByWeek: team,
      result: team,
      effort: team,
      businessValue: team,
      uxValue: team,
      dependenciesText: team,
      dependenciesNone: team,
      skillsText: team,
      skills: team,
      status: team,
      notes: words,
      colour: team,
      authorIds: nobody,
      ownerId: team,
      tasks: words,
      extra: words,
      by: nobody,
    },
  },
  dependency: {
    added: team,
    removed: noise,
    moved: nobody,
    edited: {
      milestoneId: team,
      text: words,
      source: team,
      blocking: team,
      targetMilestoneId: team,
      owner: team,
      neededByWeek: team,
      status: team,
      by: nobody,
    },
  },
  placement: {
    added: team,
    removed: team,
    moved: nobody,
    edited: { startWeek: team, endWeek: team, notes: team },
  },
  sizeDefinition: {
    added: team,
    removed: team,
    moved: nobody,
    edited: { meaning: team, examples: team },
  },
  effortRound: {
    added: lead,
    removed: lead,
    moved: nobody,
    revealed: freshLead,
    edited: { milestoneId: nobody, state: nobody },
  },
  // A ballot is its member's alone, also to those who lead.
  ballot: {
    added: self,
    removed: self,
    moved: nobody,
    edited: { roundId: nobody, memberId: nobody, value: self },
  },
  mapping: {
    // The first run keeps what it proposed.
    added: { who: ['facilitator', 'publisher'], fresh: true },
    removed: freshLead,
    moved: nobody,
    edited: {
      types: freshLead,
      contributes: freshLead,
      blocks: freshLead,
      labels: freshLead,
      fields: freshLead,
      sprint: freshLead,
      children: freshLead,
      tasks: freshLead,
      defaults: freshLead,
    },
  },
  run: {
    added: run,
    removed: nobody,
    moved: nobody,
    edited: {
      undoes: nobody,
      memberId: nobody,
      startedAt: nobody,
      activeAt: run,
      rows: run,
      updates: run,
      updated: run,
      removed: run,
      sprints: run,
      intent: run,
      state: run,
      highestNumber: run,
      batchSize: run,
      notBefore: run,
      screens: run,
      refused: run,
      unlinked: run,
      doubles: run,
      mapping: run,
    },
  },
  receipt: {
    added: run,
    removed: run,
    moved: nobody,
    published: run,
    edited: {
      kind: run,
      issueId: run,
      issueKey: run,
      issueTypeId: run,
      runId: run,
      publishedAt: run,
      memberId: run,
      published: run,
      inJira: run,
      linkedTo: run,
      origin: run,
    },
  },
};

type Table = Readonly<Record<string, Right | Readonly<Record<string, Right>>>>;

/** The right that a change asks for; what the table does not know is nobody's, whatever stored it. */
export const rightOf = (change: Change): Right => {
  const kinds = ownValue<Table>(changeRights, change.concept);
  const found = ownValue(kinds, change.kind);
  if (found === undefined) return nobody;
  if (change.kind !== 'edited') return found as Right;
  return ownValue(found as Readonly<Record<string, Right>>, change.field) ?? nobody;
};

/** Whether Jira is to be asked again, before any of these changes is stored, who makes them. */
export const needsFreshRights = (changes: readonly Change[]): boolean =>
  changes.some((change) => rightOf(change).fresh === true);
