import { parseISO } from 'date-fns/parseISO';
import { isValid } from 'date-fns/isValid';
import { getISODay } from 'date-fns/getISODay';
import { sameJson } from '../kernel/json';
import { ok } from '../kernel/result';
import type { SettingChange } from './change';
import { flag, integer, oneOf, title, valueOf, type FieldRule, type FieldRules } from '../kernel/field-rule';
import { namesOf } from '../kernel/names-of';
import { settingLimits } from './setting-limits';
import { findById } from '../kernel/collection';
import type { Quarter } from './quarter';
import type { QuarterSettings } from './quarter-settings';
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
