/** What is said of who is done in silence, and of reminding the others. */
export const doneWords = {
  done: 'I am done',
  more: 'Write more',
  youAreDone: 'You are done: nobody waits for you. Your cards stay as they are, and only you see them.',
  count: (done: number, of: number): string => `${String(done)} of ${String(of)} are done`,
  isDone: 'done',
  writing: 'not yet',
  remind: (count: number): string => `Remind ${String(count)}`,
  reminded: 'Reminded',
  waitsForYou: (who: string): string => `${who} waits for you. Answer, or say that you are done.`,
  wasReminded: (who: string): string => `${who} reminded those who have not answered yet.`,
};
