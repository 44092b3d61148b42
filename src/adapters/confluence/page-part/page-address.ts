/**
 * The id of a page out of an address as people copy it, or out of the id itself. Undefined: it names none, as a short
 * link does, whose id is folded.
 */
export const pageIdIn = (text: string): string | undefined => {
  const trimmed = text.trim();
  if (/^\d{1,19}$/.test(trimmed)) return trimmed;
  return (
    /\/pages\/(?:edit-v2\/)?(\d{1,19})(?:[/?#]|$)/.exec(trimmed)?.[1] ??
    /[?&]pageId=(\d{1,19})(?:[&#]|$)/.exec(trimmed)?.[1]
  );
};
