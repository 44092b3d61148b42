/** Something that lies on a track from one place to another. */
export interface Lying {
  readonly start: number;
  readonly end: number;
}

/** Two on one track are at least so far apart, in px. */
const APART = 2;

/**
 * The track of each: none overlaps another one on the same track, and each takes the first that is free (left edge first).
 */
export const assignTracks = (
  all: readonly Lying[],
): { readonly tracks: readonly number[]; readonly count: number } => {
  const ends: number[] = [];
  const tracks = all.map(() => 0);
  const inOrder = all
    .map(({ start, end }, at) => ({ start, end, at }))
    .toSorted((a, b) => a.start - b.start || a.at - b.at);
  for (const { start, end, at } of inOrder) {
    const free = ends.findIndex((last) => last + APART <= start);
    const track = free < 0 ? ends.length : free;
    ends[track] = end;
    tracks[at] = track;
  }
  return { tracks, count: ends.length };
};

/** Where a track lies between two places, the tracks evenly apart and never farther than that. */
export const trackAt = (track: number, count: number, { start, end }: Lying, farthest: number): number => {
  const apart = Math.min(farthest, (end - start) / (count + 1));
  return (start + end) / 2 + (track - (count - 1) / 2) * apart;
};
