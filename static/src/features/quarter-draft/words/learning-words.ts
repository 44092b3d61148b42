import { plural } from '../../../ui/plural';

/** What is said of what a team finds out, and when. */
export const learningWords = {
  board: 'Hypotheses by week',
  summary: (hypotheses: number, answered: number, cards: number): string =>
    `${plural(hypotheses, 'hypothesis', 'hypotheses')}, ${String(answered)} answered, ${plural(cards, 'spike or signal test', 'spikes and signal tests')}`,
  decisions: 'What we decide, and when',
  answerBy: (week: number): string => `answer by week ${String(week)}`,
  answer: { open: '', supported: 'supported', refuted: 'refuted', inconclusive: 'inconclusive' },
  legendWork: 'Work that waits for the answer',
  legendDue: 'Answer due',
  legendBuilt: 'Built before the answer',
  week: (week: number): string => `Week ${String(week)}`,
  tooLate: (weeks: number, title: string, startWeek: number): string =>
    `${weeks === 1 ? 'One week' : `${String(weeks)} weeks`} too late for “${title}”, which starts in week ${String(startWeek)}.`,
  nothingTests: 'Nothing tests this yet.',
  emptyTitle: 'No spike and no signal test is placed',
  emptySentence: 'Give one a week on the board, and what it decides stands here in order.',
  toBoard: 'Show the board',
};
