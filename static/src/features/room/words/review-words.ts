import { plural } from '../../../ui/plural';

const cards = (count: number): string => plural(count, 'card', 'cards');

/** What the review of the milestones says. */
export const reviewWords = {
  begin: (name: string): string => `${name} presents the first card`,
  presents: (name: string): string => `${name} presents`,
  youPresent: 'You present',
  whoPresents: 'Who presents it',
  nobodyPresents: 'Nobody presents yet',
  seen: 'seen',
  progress: (seen: number, of: number): string => `${String(seen)} of ${String(of)} seen`,
  said: 'What was said',
  saidOf: (title: string): string => `What was said about “${title}”`,
  saidExample: 'One line: what it is not, who asked for it',
  cut: 'Cut the list by votes',
  cutTitle: 'Where does the list end?',
  cutHow:
    'The line stands where the votes change, so that no tie is torn apart. What is below goes back to the candidates.',
  kept: (count: number): string => `${cards(count)} stay`,
  fewer: (count: number): string => `${String(count)} fewer`,
  more: (count: number): string => `${String(count)} more`,
  goes: (count: number): string => `Take ${cards(count)} off the list`,
  gone: (count: number): string => `${cards(count)} went back to the candidates`,
  keepAll: 'Keep all',
  stays: 'scored or planned: it stays',
  off: 'goes off',
};
