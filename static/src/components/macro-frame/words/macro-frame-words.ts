/** What every view of a quarter on a page says of itself. */
export const macroFrameWords = {
  changedAt: (when: string): string => `Live, changed ${when}`,
  noneOfChosen:
    'None of the objectives that this page shows is in the quarter any more. Choose others in the settings of the macro.',
};
