export type Direction = 'up' | 'down';

/**
 * Behind whom a thing has to be put so that it changes places with its neighbour; undefined: it is at the end already.
 * `ids`: those it stands among, in order.
 */
export const afterMove = (
  ids: readonly string[],
  id: string,
  direction: Direction,
): string | null | undefined => {
  const at = ids.indexOf(id);
  if (at < 0) return undefined;
  if (direction === 'up') return at === 0 ? undefined : (ids[at - 2] ?? null);
  return ids[at + 1];
};

/** Alt with an arrow: up or down; undefined: some other key. */
export const directionOf = (event: {
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly key: string;
}): Direction | undefined => {
  if (!event.altKey || event.ctrlKey || event.metaKey) return undefined;
  return event.key === 'ArrowUp' ? 'up' : event.key === 'ArrowDown' ? 'down' : undefined;
};
