/** What is said of cards that are flagged as a risk. */
export const flagWords = {
  text: (title: string): string => `Look again: ${title}`,
  flagged: (title: string): string => `${title} flagged`,
  unflagged: (title: string): string => `The flag of ${title} is settled`,
};
