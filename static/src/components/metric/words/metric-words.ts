/** What the form of a key result's numbers says. */
export const metricWords = {
  numbersOf: (code: string): string => `Numbers of ${code}`,
  start: 'Start',
  target: 'Target',
  unit: 'Unit',
  unitHelp: 'Such as %, days',
  save: 'Save',
  cancel: 'Cancel',
  notANumber: 'A number, such as 12.5.',
  sameNumbers: 'Start and target are the same number: there is no way between them.',
};
