import { plural } from '../../../ui/plural';

const milestones = (count: number): string => plural(count, 'milestone', 'milestones');

/** What can be done to several milestones at once. */
export const bulkWords = {
  tick: (title: string): string => `Tick ${title}`,
  label: (count: number): string => `Change ${milestones(count)}`,
  ticked: (count: number): string => `${String(count)} ticked`,
  type: 'Type',
  objective: 'Objective',
  noObjective: 'No objective',
  weeks: 'Weeks',
  from: 'From',
  to: 'to',
  week: (week: number): string => `Week ${String(week)}`,
  place: 'Place',
  skill: 'Skill',
  skillAdd: 'Add a skill',
  park: 'Park',
  clear: 'Clear',
  changed: (count: number): string => `${milestones(count)} changed`,
};
