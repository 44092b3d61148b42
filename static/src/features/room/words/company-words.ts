/** What company objectives say in #1. */
export const companyWords = {
  objectives: 'Company objectives',
  readOnly: 'read only',
  none: 'Nobody has written company objectives yet.',
  noneYet: 'Nobody has written company objectives yet. Write down what is presented, or go on without.',
  add: 'Add a company objective',
  field: 'Title of the company objective',
  locked: 'Read only while the session runs. What you would ask or change goes into the parking lot.',
  keyResults: 'Key results of the company',
  noKeyResults: 'It has no key result.',
  place: (at: number, of: number): string => `Objective ${String(at)} of ${String(of)}`,
  before: 'Objective before',
  after: 'Next objective',
  next: (nick: string): string => `Next objective: ${nick}`,
  noTag: 'None yet',
  serves: 'It serves',
  keys: [
    { keys: ['n'], does: 'new card' },
    { keys: ['Tab'], does: 'objective' },
    { keys: ['Ctrl', 'Enter'], does: 'add' },
    { keys: ['d'], does: 'I am done' },
  ],
  // Reveal
  without: 'Serves none yet',
};
