/** Whether a dialog lies over the page: then keys are its own. */
export const isInDialog = (): boolean => document.querySelector('[role=dialog], [role=alertdialog]') !== null;
