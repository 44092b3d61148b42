import { PAGE_CHARACTERS, pagesOf } from '#domain/quarter/quarter-pages';
import { publicQuarter } from '#domain/quarter/public-quarter';
import type { Quarter } from '#domain/quarter/quarter';
import { sizeOf } from '#domain/quarter/quarter-size';

export interface TellingPorts {
  /** Whether a value may be sent in one answer, packed where that helps. */
  readonly fits: (value: unknown) => boolean;
}

/** A quarter as it leaves the server: whole, or the first of so many pages. */
export interface ToldQuarter {
  readonly quarter: Quarter;
  /** Left out where the quarter is whole; else the others are asked for by their numbers, from 1. */
  readonly pages?: number;
}

/** @param reader member id of whoever is told; null: they have not joined */
export const toldQuarter = ({ fits }: TellingPorts, quarter: Quarter, reader: string | null): ToldQuarter => {
  const told = publicQuarter(quarter, reader !== null);
  // What is no longer than a page goes into an answer; nothing of it is written out to find that.
  if (sizeOf(told) <= PAGE_CHARACTERS || fits(told)) return { quarter: told };
  const pages = pagesOf(told);
  return { quarter: pages[0] ?? told, pages: pages.length };
};
