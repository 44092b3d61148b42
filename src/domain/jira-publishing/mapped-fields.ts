import type { Milestone } from '../entities/milestones/milestone/milestone';
import type { Quarter } from '../quarter/quarter';
import { findById } from '../kernel/collection';
import type { Json } from '../kernel/json';
import {
  MAPPED_FIELDS,
  type FieldChoice,
  type MappedField,
  type PublishMapping,
} from '../entities/publishing/mapping/publish-mapping';
import type { Sprint } from '../entities/publishing/run/sprint';
import { weekDay } from '../kernel/week-day';
import { ownValue } from '../kernel/own-value';

const EFFORT_STEPS = { S: 1, M: 2, L: 3 } as const;

/** A step of a scale as Jira's field takes it; null: the card has none, or the field has no option for it. */
const stepValue = (step: string, number: number, { input, options }: FieldChoice): Json =>
  input === 'choice' ? (ownValue(options, step) ?? null) : input === 'number' ? number : step;

const scoreValue = (
  milestone: Milestone,
  field: 'effort' | 'businessValue' | 'uxValue',
  choice: FieldChoice,
): Json => {
  if (field === 'effort') {
    const { effort } = milestone;
    return effort === null ? null : stepValue(effort, EFFORT_STEPS[effort], choice);
  }
  const value = milestone[field];
  return value === null ? null : stepValue(String(value), value, choice);
};

const dayValue = (quarter: Quarter, milestone: Milestone, field: 'start' | 'end'): Json => {
  const placement = findById(quarter.placements, milestone.id);
  if (placement === undefined) return null;
  const { startDate } = quarter.settings;
  return field === 'start'
    ? weekDay(startDate, placement.startWeek, 0)
    : weekDay(startDate, placement.endWeek, 4);
};

/** The sprint in which a card's first week begins; null: not planned, or no sprint is known for that week. */
const sprintOf = (quarter: Quarter, milestone: Milestone, sprints: readonly Sprint[]): Sprint | null => {
  const placement = findById(quarter.placements, milestone.id);
  const day = placement === undefined ? null : weekDay(quarter.settings.startDate, placement.startWeek, 0);
  if (day === null) return null;
  return sprints.find(({ startDate, endDate }) => startDate <= day && day < endDate) ?? null;
};

/**
 * What a milestone's issue gets in fields of Jira's own, by field id, for every field that the mapping chose.
 * Null: nothing to say, which on an issue that exists empties the field.
 */
export const mappedFields = (
  quarter: Quarter,
  milestone: Milestone,
  mapping: PublishMapping,
  sprints: readonly Sprint[],
): Readonly<Record<string, Json>> => {
  const values = new Map<string, Json>();
  const valueOf = (field: MappedField, choice: FieldChoice): Json =>
    field === 'start' || field === 'end'
      ? dayValue(quarter, milestone, field)
      : scoreValue(milestone, field, choice);
  for (const field of MAPPED_FIELDS) {
    const choice = mapping.fields[field];
    if (choice !== null) values.set(choice.fieldId, valueOf(field, choice));
  }
  if (mapping.sprint !== null) {
    const sprint = sprintOf(quarter, milestone, sprints);
    values.set(mapping.sprint.fieldId, sprint === null ? null : Number(sprint.id));
  }
  return Object.fromEntries(values);
};

/** The fields of Jira's own that a mapping writes, by id, with their names. */
export const chosenFields = (mapping: PublishMapping): ReadonlyMap<string, string> =>
  new Map([
    ...MAPPED_FIELDS.flatMap((field) => {
      const choice = mapping.fields[field];
      return choice === null ? [] : [[choice.fieldId, choice.fieldName] as const];
    }),
    ...(mapping.sprint === null ? [] : [[mapping.sprint.fieldId, mapping.sprint.fieldName] as const]),
  ]);
