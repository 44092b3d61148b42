/** A person's own choice, in their browser: nobody else sees it, and without storage it holds for this visit. */
const keyOf = (quarter: string, slot: number): string => `okra.kept.${quarter}.${String(slot)}`;

/** Whether this person has said that a view may stay as it is. */
export const isKept = (quarter: string, slot: number): boolean => {
  try {
    return window.localStorage.getItem(keyOf(quarter, slot)) !== null;
  } catch {
    return false;
  }
};

export const keepAsItIs = (quarter: string, slot: number): void => {
  try {
    window.localStorage.setItem(keyOf(quarter, slot), 'kept');
  } catch {
    // Storage of frames may be closed; then it is asked again at the next visit.
  }
};
