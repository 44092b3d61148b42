import { plural } from '../../../ui/plural';

const cards = (count: number): string => plural(count, 'card', 'cards');

/** What the skills of #3 say. */
export const skillWords = {
  pairs: 'Pairs and their cards',
  progress: (have: number, of: number): string => `${String(have)} of ${cards(of)} have skills`,
  pairDone: (have: number, of: number): string => `${String(have)} of ${cards(of)}`,
  yours: (have: number, of: number): string => `Your pair, ${String(have)} of ${cards(of)}`,
  mine: 'Your cards',
  others: 'Cards of the others',
  all: 'Cards',
  of: (title: string): string => `Skills for “${title}”`,
  add: 'Add a skill',
  none: 'No skill yet',
  nobody: 'nobody in the team has it',
  missing: (skills: readonly string[]): string =>
    `Nobody in the team has ${skills.map((skill) => `“${skill}”`).join(', ')}. Borrow, learn, or ask the spike first.`,
  team: 'Skills of the team',
  noSkills: 'No skill is written down yet. Everybody’s own skills stand in Settings, Members.',
  noHolder: 'nobody',
  neededBy: (count: number): string => `for ${cards(count)}`,
  single: (skills: readonly string[]): string =>
    skills.length === 1
      ? `${skills.join('')} hangs on one person.`
      : `${skills.join(', ')} hang on one person each.`,
};
