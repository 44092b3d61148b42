import { plural } from '../../ui/plural';

/** What splitting a card says. */
export const splitWords = {
  act: 'Split the card',
  title: (card: string): string => `Split “${card}”`,
  part: (part: number): string => `Part ${String(part)}`,
  named: (card: string, part: number): string => `${card}, part ${String(part)}`,
  more: 'Add a part',
  remove: (part: number): string => `Remove part ${String(part)}`,
  notPlaced: 'Not placed',
  who: 'Who waits for it?',
  whoNone: 'No card waits for it.',
  waits: (card: string): string => `${card} waits for`,
  choice: (part: number, title: string): string =>
    title === '' ? `Part ${String(part)}` : `Part ${String(part)}: ${title}`,
  scores: 'Keep effort and values on every part',
  scoresHow: 'They were said of the whole card. Without them the parts are scored anew.',
  links: 'Every part serves the same objective, key results and hypotheses, and needs the same skills.',
  first: (kept: string): string => `${kept} with part 1.`,
  waitingStays: 'What the card itself waits for stays',
  issueStays: (key: string): string => `${key} stays`,
  bothStay: (key: string): string => `What the card itself waits for and ${key} stay`,
  cancel: 'Cancel',
  into: (parts: number): string => `Split into ${String(parts)}`,
  done: (parts: number): string => `Split into ${plural(parts, 'card', 'cards')}`,
};
