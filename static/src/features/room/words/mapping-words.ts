import { plural } from '../../../ui/plural';

/** What the map of what a team owns says. */
export const mappingWords = {
  columns: 'Objectives and what touches them',
  yours: 'Your pair',
  pair: (names: readonly string[]): string => names.join(' and '),
  count: (count: number): string => plural(count, 'thing', 'things'),
  empty: 'Nothing yet',
  add: 'Add what we own',
  field: (objective: string): string => `What touches “${objective}”`,
  placeholder: 'A feature, a tool, an initiative',
  name: (name: string): string => `Name of “${name}”`,
  remove: (name: string): string => `Delete “${name}”`,
  removed: (name: string): string => `“${name}” is deleted`,
  area: (name: string, area: string): string => `Product area of “${name}”: ${area}`,
  noArea: 'No product area',
  elsewhere: 'Under no objective',
  none: 'There are no objectives to map to. Write them under Objectives, or go on.',
};
