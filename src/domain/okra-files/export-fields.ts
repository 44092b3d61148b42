import { TYPE_NAMES } from '../entities/milestones/milestone/type-name';
import type { Dependency } from '../entities/milestones/dependency/dependency';
import type { Milestone } from '../entities/milestones/milestone/milestone';
import type { KeyResult } from '../entities/agreement/key-result/key-result';
import type { Placement } from '../entities/plan/placement/placement';
import type { Quarter } from '../quarter/quarter';
import { dependencyItems, NONE } from '../entities/milestones/dependency/dependency-text';
import { foldedTitle } from '../kernel/folded-title';
import { milestoneNames } from './milestone-names';
import { businessValueText, uxValueText } from './scales';

/** A quarter indexed for writing it out. */
export interface ExportIndex {
  readonly quarter: Quarter;
  /** Cards by what texts call them. */
  readonly names: ReadonlyMap<string, string>;
  readonly titleOf: ReadonlyMap<string, string>;
  readonly objectiveTitles: ReadonlyMap<string, string>;
  readonly hypothesisTexts: ReadonlyMap<string, string>;
  readonly keyResults: ReadonlyMap<string, KeyResult>;
  readonly placements: ReadonlyMap<string, Placement>;
  readonly dependencies: ReadonlyMap<string, readonly Dependency[]>;
}

export const exportIndex = (quarter: Quarter): ExportIndex => {
  const dependencies = new Map<string, Dependency[]>();
  for (const dependency of quarter.dependencies) {
    const list = dependencies.get(dependency.milestoneId);
    if (list === undefined) dependencies.set(dependency.milestoneId, [dependency]);
    else list.push(dependency);
  }
  return {
    quarter,
    names: milestoneNames(quarter.milestones),
    titleOf: new Map(quarter.milestones.map(({ id, title }) => [id, title])),
    objectiveTitles: new Map(quarter.objectives.map(({ id, title }) => [id, title])),
    hypothesisTexts: new Map(quarter.hypotheses.map(({ id, text }) => [id, text])),
    keyResults: new Map(quarter.keyResults.map((keyResult) => [keyResult.id, keyResult])),
    placements: new Map(quarter.placements.map((placement) => [placement.id, placement])),
    dependencies,
  };
};

/** The text as typed where it still says what the card depends on; else the items, so that no link is lost. */
export const dependencyText = (index: ExportIndex, milestone: Milestone): string => {
  const items = (index.dependencies.get(milestone.id) ?? []).map((dependency) =>
    dependency.targetMilestoneId === null
      ? dependency.text
      : (index.titleOf.get(dependency.targetMilestoneId) ?? dependency.text),
  );
  const read = (text: string): string =>
    JSON.stringify(
      dependencyItems(text, (folded) => index.names.has(folded))
        .map((item) => index.names.get(foldedTitle(item)) ?? foldedTitle(item))
        .sort(),
    );
  const wanted = JSON.stringify(
    items.map((item) => index.names.get(foldedTitle(item)) ?? foldedTitle(item)).sort(),
  );
  if (
    milestone.dependenciesText !== '' &&
    (read(milestone.dependenciesText) === wanted || milestone.dependenciesNone)
  )
    return milestone.dependenciesText;
  if (items.length === 0) return milestone.dependenciesNone ? NONE : milestone.dependenciesText;
  const line = items.join('; ');
  return read(line) === wanted ? line : items.join('\n');
};

/** A week as files name it; empty: none. */
export const weekText = (value: number | null | undefined): string =>
  value === null || value === undefined ? '' : `Week ${String(value)}`;

/** Every field of a milestone as text, by the name that a file gives it; empty ones included, for the columns of a table. */
export const milestoneFields = (
  index: ExportIndex,
  milestone: Milestone,
): readonly (readonly [string, string])[] => {
  const placement = index.placements.get(milestone.id);
  const skills = milestone.skillsText === '' ? milestone.skills.join(', ') : milestone.skillsText;
  return [
    ['Type', milestone.type === null ? '' : TYPE_NAMES[milestone.type]],
    ['Hypothesis', milestone.hypothesisIds.map((id) => index.hypothesisTexts.get(id) ?? '').join('\n')],
    ['Effort', milestone.effort ?? ''],
    ['Business Value', businessValueText(milestone.businessValue)],
    ['UX Value', uxValueText(milestone.uxValue)],
    ['Dependencies', dependencyText(index, milestone)],
    ['Skills', skills],
    ['Planned Start', weekText(placement?.startWeek)],
    ['Planned End', weekText(placement?.endWeek)],
    ['Notes', milestone.notes],
    ['Color', milestone.colour],
    ['Description', milestone.description],
    ['Status', milestone.status === 'candidate' ? '' : milestone.status],
    ['Timebox', milestone.timebox],
    ['Question', milestone.question],
    ['Measure', milestone.measure],
    ['Threshold', milestone.threshold],
    ['Decide By', weekText(milestone.decideByWeek)],
    ['Tasks', milestone.tasks.map(({ text, done }) => `${done ? '[x] ' : '[ ] '}${text}`).join('\n')],
  ];
};
