/** What is said of words that came too late for a round in which nobody sees the others'. */
export const lateWords = {
  because: (title: string): string => `Your reason for “${title}”`,
  confidence: 'Your reason in the confidence vote',
  idea: 'Your idea',
  tooLate: 'Not sent: the round was closed before. You can copy it, or park it for everybody.',
};
