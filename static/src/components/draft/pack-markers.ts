import { byId } from '#domain/kernel/collection';
import { inFreeRows } from '#domain/kernel/in-free-rows';
import type { Marker } from '#domain/entities/plan/marker/marker';
import type { BoardSheet } from './board-sheet';
import { textWidth } from './text-width';

export type MarkerInWeeks = Marker & { readonly startWeek: number; readonly endWeek: number };

/** A marker with the columns that its words take, in the first row that is free. */
export interface PackedMarker {
  readonly marker: MarkerInWeeks;
  /** 1-based. */
  readonly row: number;
  /** Columns taken, 1-based, both included. */
  readonly from: number;
  readonly to: number;
  /** It ends with the quarter, so its words begin before its weeks. */
  readonly isAtEnd: boolean;
}

/** Sign and air around the words of a chip, and one more sign where it is done, in px. */
const AIR = 40;
const SIGN = 16;
const LETTERS = 12;

export const markerText = ({ text, owner }: Pick<Marker, 'text' | 'owner'>): string =>
  owner === '' ? text : `${text} · ${owner}`;

/** Rows of markers: as they begin, each in the first row that is free over its weeks and words; the last end with the quarter. */
export const packMarkers = (
  markers: readonly MarkerInWeeks[],
  { weeks, column }: Pick<BoardSheet, 'weeks' | 'column'>,
): readonly PackedMarker[] => {
  const chips = markers
    .toSorted((a, b) => a.startWeek - b.startWeek || byId(a, b))
    .map((marker) => {
      const words = textWidth(markerText(marker), LETTERS) + AIR + (marker.state === 'done' ? SIGN : 0);
      const length = Math.min(
        weeks,
        Math.max(marker.endWeek - marker.startWeek + 1, Math.ceil(words / column)),
      );
      const to = Math.min(weeks, marker.startWeek + length - 1);
      const from = to - length + 1;
      return { marker, from, to, isAtEnd: from < marker.startWeek };
    });
  return inFreeRows(chips);
};
