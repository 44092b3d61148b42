/** What the lobby of a quarter's first session says of the quarter before. */
export const lastQuarterWords = {
  title: (label: string): string => `Five minutes on ${label}`,
  optional:
    'If you like, before you begin: look at what came of the last quarter. Nothing of it is decided again.',
  prompts: [
    'Which number moved, and which did not?',
    'What did we learn that we would not do again?',
    'What is still open, and does it come along?',
  ],
  show: (label: string): string => `Show what came of ${label}`,
  hide: 'Hide it',
  loading: 'Loading the last quarter',
  tryAgain: 'Try again',
} as const;
