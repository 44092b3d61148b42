import { parseISO } from 'date-fns/parseISO';
import { isValid } from 'date-fns/isValid';
import { getISODay } from 'date-fns/getISODay';
import { sameJson } from '../kernel/json';
import { ok } from '../kernel/result';
import type { SettingChange } from './change';
import {
  checkFields,
  flag,
  integer,
  oneOf,
  title,
  valueOf,
  type FieldRule,
  type FieldRules,
} from '../kernel/field-rule';
import { namesOf } from '../kernel/names-of';
import { settingLimits } from './setting-limits';
import { findById } from '../kernel/collection';
import type { Quarter } from './quarter';
import { CAPACITY_MODELS, type PeoplePerSize, type QuarterSettings } from './quarter-settings';
import { refuse } from '../kernel/refusal';

const monday: FieldRule<string> = (value) => {
  const day = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? parseISO(value) : undefined;
  return typeof value === 'string' && day !== undefined && isValid(day) && getISODay(day) === 1
    ? ok(value)
    : refuse('NOT_A_MONDAY', 'A quarter starts on a Monday, written as year-month-day: 2027-01-04.', {
        parameters: { field: 'startDate' },
      });
};

const settled: FieldRule<never> = () =>
  refuse('SETTLED', 'A quarter stays in the project it was made for, and a sample stays a sample.');

/** One word for all pages, as it was said before releases named their pages: it opens none, and may only be taken back. */
const ofNoPage: FieldRule<boolean> = (value, quarter) => {
  const checked = flag('release of exports')(value, quarter);
  if (!checked.ok || !checked.value) return checked;
  return refuse(
    'RELEASE_NAMES_PAGE',
    'Exports are released page by page: open the page in Confluence, and choose it below the quarter there.',
  );
};

/** People by halves: nobody plans in thirds of one. */
const people =
  (label: string, min: number, max: number): FieldRule<number> =>
  (value) =>
    typeof value === 'number' && Number.isInteger(value * 2) && value >= min && value <= max
      ? ok(value)
      : refuse('OUT_OF_RANGE', `The ${label} is a number from ${min} to ${max}, by halves.`, {
          parameters: { field: label, min, max },
        });

const sizeRules: FieldRules<PeoplePerSize> = {
  S: people('number of people for an S', 0.5, 20),
  M: people('number of people for an M', 0.5, 20),
  L: people('number of people for an L', 0.5, 20),
};

const perSize: FieldRule<PeoplePerSize> = (value, quarter) => {
  const checked = checkFields<PeoplePerSize, unknown>(sizeRules, Object(value) as PeoplePerSize, quarter);
  if (!checked.ok) return checked;
  const { S, M, L } = checked.value;
  return S === undefined || M === undefined || L === undefined
    ? refuse('MISSING', 'Each size needs a number of people: S, M and L.')
    : ok({ S, M, L });
};

/** What a quarter's settings may hold; `projectId` and `demo` are set once, when it is made. */
export const settingFields: FieldRules<QuarterSettings> = {
  label: title('name of the quarter', 1, settingLimits.label.chars),
  team: title('name of the team', 0, settingLimits.team.chars),
  projectId: title('project', 1, settingLimits.projectId.chars),
  startDate: monday,
  weeks: integer('number of weeks', 12, 14),
  sprintWeeks: integer('length of a sprint', 1, 4),
  strategyState: oneOf('state of the strategy', ['clear', 'unclear', 'late', 'missing']),
  objectiveSlots: integer('number of objectives that fit', 1, 20),
  joining: oneOf('joining', ['open', 'closed']),
  exportReleased: ofNoPage,
  capacityModel: oneOf('way to weigh a week', CAPACITY_MODELS, 'S4-12'),
  reserve: people('reserve', 0, 50),
  peoplePerSize: perSize,
  demo: flag('mark “sample”'),
  archived: flag('mark “archived”'),
};

export const editableFields: FieldRules<QuarterSettings> = {
  ...settingFields,
  projectId: settled,
  demo: settled,
};

/** What stands in a week that a quarter of so many weeks would not have (I10). */
export const findLateCards = (quarter: Quarter, weeks: number): readonly object[] => {
  const placed = quarter.placements
    .filter((placement) => placement.endWeek > weeks)
    .map((placement) => findById(quarter.milestones, placement.id) ?? placement);
  const deciding = quarter.milestones.filter((milestone) => (milestone.decideByWeek ?? 0) > weeks);
  const needed = quarter.dependencies.filter((dependency) => (dependency.neededByWeek ?? 0) > weeks);
  const marked = quarter.markers.filter((marker) => (marker.endWeek ?? 0) > weeks);
  return [...new Set<object>([...placed, ...deciding, ...needed, ...marked])];
};

export const refuseShorter = (quarter: Quarter, weeks: number) => {
  const late = findLateCards(quarter, weeks);
  return late.length === 0
    ? undefined
    : refuse(
        'WEEKS_IN_USE',
        `Week ${weeks} would be the last one, and these go beyond it: ${namesOf(late)}. Move them first.`,
        { rule: 'I10', parameters: { weeks, cards: namesOf(late), count: late.length } },
      );
};

/** The changes that give a quarter the wanted settings. */
export const settingChanges = (
  quarter: Quarter,
  wanted: Partial<QuarterSettings>,
): readonly SettingChange[] =>
  Object.keys(wanted).flatMap((field) => {
    const was = valueOf(quarter.settings, field);
    const now = valueOf(wanted, field);
    return sameJson(was, now)
      ? []
      : [
          {
            concept: 'quarter',
            kind: 'edited',
            id: quarter.id,
            field: field as keyof QuarterSettings,
            was,
            now,
          } as const,
        ];
  });
