/** How long the first look may take: the tab, the dialog or the form is loaded then. */
export const first = { timeout: 15_000 };
