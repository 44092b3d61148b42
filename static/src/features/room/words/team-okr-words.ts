/** What becomes of clusters in #1. */
export const teamOkrWords = {
  make: 'Make it an objective',
  made: (title: string): string => `“${title}” is an objective`,
  became: 'Became',
};
