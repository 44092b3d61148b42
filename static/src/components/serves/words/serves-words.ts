/** What is said of what an objective serves. */
export const servesWords = {
  vision: 'Our vision',
  done: 'Done',
  serves: 'Serves',
  servesNothing: 'no company objective yet',
  chooseServed: (code: string): string => `Choose what ${code} serves`,
};
