interface Weeks {
  /** 1-based, both included. */
  readonly startWeek: number;
  readonly endWeek: number;
}

/**
 * The weeks of the parts of a card, one after the other: the first keeps its start and the last its end. With fewer weeks
 * than parts some share a week; of a single week only the first part keeps it, and the others have none yet.
 *
 * @param parts how many, two at least
 */
export const splitWeeks = ({ startWeek, endWeek }: Weeks, parts: number): readonly (Weeks | null)[] => {
  const weeks = endWeek - startWeek + 1;
  return Array.from({ length: parts }, (_, part) => {
    if (weeks === 1) return part === 0 ? { startWeek, endWeek } : null;
    const from = Math.floor((part * weeks) / parts);
    const behind = Math.floor(((part + 1) * weeks) / parts);
    return { startWeek: startWeek + from, endWeek: startWeek + Math.max(from, behind - 1) };
  });
};
