import type { Quarter } from '../../quarter/quarter';
import { skillLoads } from '../capacity/skill-load';
import { spansOf, weekLoads, type Load } from '../capacity/week-load';
import type { Finding } from '../findings/finding';
import type { QuarterSettings } from '../../quarter/quarter-settings';

/** What a finding about too full a week, or sprint, is called by. */
export const overlapId = ({ capacityModel, sprintWeeks }: QuarterSettings, from: number): string =>
  capacityModel === 'leanLine' ? `sprint-${Math.ceil(from / sprintWeeks)}` : `week-${from}`;

/** The part of a finding about a skill that tells its week. */
export const weekPart = (week: number): string => `week-${week}`;

/** The week, or sprint, that a finding about too much at once is about; undefined: it is about none. */
export const loadOfFinding = (quarter: Quarter, { code, subject, part }: Finding): Load | undefined => {
  if (code === 'CAPACITY_OVERLAP') {
    const { settings } = quarter;
    const at = spansOf(settings).findIndex(([from]) => overlapId(settings, from) === subject.id);
    return weekLoads(quarter)[at];
  }
  if (code !== 'SKILL_CONTENTION') return undefined;
  const weeks = skillLoads(quarter).find(({ key }) => key === subject.id)?.weeks;
  return weeks?.find(({ from }) => weekPart(from) === part);
};
