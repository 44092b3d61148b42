/** What happened to the draft. */
export const ChangesView = () => null;
