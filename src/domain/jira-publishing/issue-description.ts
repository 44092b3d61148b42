import type { Dependency } from '../entities/milestones/dependency/dependency';
import { dependenciesOf } from '../entities/milestones/dependency/dependency-graph';
import type { Milestone, Value } from '../entities/milestones/milestone/milestone';
import { TYPE_NAMES } from '../entities/milestones/milestone/type-name';
import type { KeyResult } from '../entities/agreement/key-result/key-result';
import type { Objective } from '../entities/agreement/objective/objective';
import type { Quarter } from '../quarter/quarter';
import { findById } from '../kernel/collection';
import { withoutInvisible } from '../kernel/invisible';
import { keyResultCode } from '../views/thread/codes';
import {
  hypothesesOfMilestone,
  keyResultsOfMilestone,
  objectiveOfMilestone,
} from '../entities/milestones/milestone/lineage';
import { dayWords, daysWords } from '../kernel/day-words';
import { weekDay } from '../kernel/week-day';

/** A part of a description as plain data. Texts are what people typed: nothing in them is markup. */
export interface Section {
  /** Null: the text that opens the description. */
  readonly heading: string | null;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'list'; readonly items: readonly (string | LinkedItem)[] };

/** A text of which the beginning is what a work item is called. */
export interface LinkedItem {
  readonly text: string;
  readonly rest: string;
  readonly issueKey: string;
}

export interface Fact {
  readonly label: string;
  readonly text: string;
}

/** Nothing that nobody sees leaves for Jira: such marks turn the text beside them around. */
const shown = (value: string): string => withoutInvisible(value).trim();

const text = (value: string): readonly Block[] =>
  shown(value) === '' ? [] : [{ kind: 'text', text: shown(value) }];

const facts = (all: readonly (Fact | null)[]): readonly Block[] => {
  const told = all
    .flatMap((fact) => (fact === null ? [] : [{ ...fact, text: shown(fact.text) }]))
    .filter((fact) => fact.text !== '');
  return told.length === 0 ? [] : [{ kind: 'facts', facts: told }];
};

const list = (items: readonly string[]): readonly Block[] => {
  const told = items.map(shown).filter((item) => item !== '');
  return told.length === 0 ? [] : [{ kind: 'list', items: told }];
};

const section = (heading: string | null, ...blocks: readonly (readonly Block[])[]): readonly Section[] => {
  const all = blocks.flat();
  return all.length === 0 ? [] : [{ heading, blocks: all }];
};

const symbols = (mark: string, value: Value | null): string =>
  value === null ? '' : `${mark.repeat(value)} (${String(value)} of 3)`;

const weeksOf = (quarter: Quarter, milestone: Milestone): readonly Block[] => {
  const placement = findById(quarter.placements, milestone.id);
  if (placement === undefined) return [];
  const { startWeek, endWeek, notes } = placement;
  const from = weekDay(quarter.settings.startDate, startWeek, 0);
  const to = weekDay(quarter.settings.startDate, endWeek, 4);
  const weeks =
    startWeek === endWeek
      ? `Week ${String(startWeek)}`
      : `Week ${String(startWeek)} to week ${String(endWeek)}`;
  const days = from === null || to === null ? '' : ` (${daysWords(from, to)})`;
  return [
    ...text(`${weeks} of ${quarter.settings.label}${days}. A draft, not a commitment.`),
    ...text(notes),
  ];
};

const dependencyItem = (quarter: Quarter, dependency: Dependency): string | LinkedItem => {
  const target =
    dependency.targetMilestoneId === null
      ? undefined
      : findById(quarter.milestones, dependency.targetMilestoneId);
  const details = [
    dependency.owner === '' ? '' : `owner: ${dependency.owner}`,
    dependency.neededByWeek === null ? '' : `needed by week ${String(dependency.neededByWeek)}`,
    dependency.status === 'open' ? '' : dependency.status,
  ].filter((detail) => detail !== '');
  const what = target?.title ?? dependency.text;
  const rest = details.length === 0 ? '' : ` (${details.join(', ')})`;
  const receipt = target === undefined ? undefined : findById(quarter.receipts, target.id);
  return receipt === undefined || shown(what) === ''
    ? `${what}${rest}`
    : { text: shown(what), rest, issueKey: receipt.issueKey };
};

const dependencies = (quarter: Quarter, milestone: Milestone): readonly Block[] => {
  const items = dependenciesOf(quarter, milestone.id)
    .map((one) => dependencyItem(quarter, one))
    .map((item) => (typeof item === 'string' ? shown(item) : item))
    .filter((item) => item !== '');
  if (items.length > 0) return [{ kind: 'list', items }];
  return text(milestone.dependenciesNone ? 'None' : milestone.dependenciesText);
};

const keyResultText = (keyResult: KeyResult): string => `${keyResultCode(keyResult)}: ${keyResult.text}`;

const several = (label: string, texts: readonly string[]): readonly Fact[] =>
  texts.map((one) => ({ label, text: one }));

/** What the team's own table said of a card, of the columns that it wants to see in Jira, in their order. */
const keptFacts = ({ extra }: Milestone, described: readonly string[]): readonly Fact[] =>
  described.flatMap((column) =>
    extra
      .filter(({ key }) => key === column)
      .map(({ key, value }) => ({ label: shown(key.replace(/\s+/g, ' ')), text: value })),
  );

/** Two votes left it open: whoever reads the work item should know. */
const sizeOf = ({ effort, effortUncertain }: Milestone): string =>
  effort === null ? '' : effortUncertain ? `${effort}, uncertain` : effort;

/**
 * What a milestone's issue tells: why it exists, how it is tested, what the team scored and when it plans it.
 *
 * @param described names of kept columns that are told, too
 */
export const milestoneSections = (
  quarter: Quarter,
  milestone: Milestone,
  described: readonly string[],
): readonly Section[] => {
  const objective = objectiveOfMilestone(quarter, milestone);
  const hypotheses = hypothesesOfMilestone(quarter, milestone).map((hypothesis) => hypothesis.text);
  const { decideByWeek, type } = milestone;
  const decideBy = decideByWeek === null ? null : weekDay(quarter.settings.startDate, decideByWeek, 4);
  return [
    ...section(null, text(milestone.description)),
    ...section(
      'Why',
      facts([
        ...several('Objective', objective === undefined ? [] : [objective.title]),
        ...several('Key result', keyResultsOfMilestone(quarter, milestone).map(keyResultText)),
        ...several('Hypothesis', hypotheses),
      ]),
    ),
    ...section(
      type === 'signal_test' || type === 'spike' ? TYPE_NAMES[type] : 'Learning',
      facts([
        { label: 'Question', text: milestone.question },
        { label: 'Time-box', text: milestone.timebox },
        { label: 'We measure', text: milestone.measure },
        { label: 'Threshold', text: milestone.threshold },
        decideByWeek === null
          ? null
          : {
              label: 'Decides by',
              text: `Week ${String(decideByWeek)}${decideBy === null ? '' : ` (${dayWords(decideBy)})`}`,
            },
      ]),
    ),
    ...section(
      'Scores',
      facts([
        { label: 'Effort', text: sizeOf(milestone) },
        { label: 'Business value', text: symbols('$', milestone.businessValue) },
        { label: 'UX value', text: symbols('♥\uFE0E', milestone.uxValue) },
      ]),
    ),
    ...section('Dependencies', dependencies(quarter, milestone)),
    ...section(
      'Skills',
      text(milestone.skills.length > 0 ? milestone.skills.join(', ') : milestone.skillsText),
    ),
    ...section('Planned weeks', weeksOf(quarter, milestone)),
    ...section('Tasks', list(milestone.tasks.map((task) => (task.done ? `${task.text} (done)` : task.text)))),
    ...section('Notes', text(milestone.notes)),
    ...section('From our table', facts(keptFacts(milestone, described))),
  ];
};

/** What an objective's issue tells: what it serves, its key results and the hypotheses behind them. */
export const objectiveSections = (quarter: Quarter, objective: Objective): readonly Section[] => {
  const served = objective.companyObjectiveIds.map(
    (id) => findById(quarter.companyObjectives, id)?.title ?? '',
  );
  const keyResults = quarter.keyResults.filter(({ objectiveId }) => objectiveId === objective.id);
  const hypotheses = quarter.hypotheses.filter(({ objectiveId }) => objectiveId === objective.id);
  return [
    ...section(null, text(objective.description)),
    ...section(
      'Why',
      facts([
        ...several('Company objective', served),
        ...several('Vision', objective.servesVision ? quarter.visions.map((vision) => vision.text) : []),
      ]),
    ),
    ...section('Key results', list(keyResults.map(keyResultText))),
    ...section('Hypotheses', list(hypotheses.map((hypothesis) => hypothesis.text))),
  ];
};

/** What a task's issue tells: the card that it is a part of, and what that card is for. */
export const taskSections = (quarter: Quarter, milestone: Milestone): readonly Section[] => {
  const objective = objectiveOfMilestone(quarter, milestone);
  return section(
    'Why',
    facts([
      { label: 'Part of', text: milestone.title },
      ...several(
        'Hypothesis',
        hypothesesOfMilestone(quarter, milestone).map((hypothesis) => hypothesis.text),
      ),
      ...several('Objective', objective === undefined ? [] : [objective.title]),
    ]),
  );
};
