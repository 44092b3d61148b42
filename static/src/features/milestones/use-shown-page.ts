import { useState } from 'react';
import type { TableLine } from './table-lines';

/** Lines that one page shows: few enough that a quarter of 500 opens without a long task. */
export const LINES_PER_PAGE = 60;

const pageOf = (lines: readonly TableLine[], key: string | null): number | null => {
  const at = key === null ? -1 : lines.findIndex((line) => line.key === key);
  return at === -1 ? null : Math.floor(at / LINES_PER_PAGE) + 1;
};

/** The page that is shown, turned by hand or to the line that somebody opened. */
export const useShownPage = (lines: readonly TableLine[], opened: string | null) => {
  const [page, setPage] = useState(1);
  const [followed, setFollowed] = useState<string | null>(null);
  if (opened !== followed) {
    const to = pageOf(lines, opened);
    if (to !== null || opened === null) {
      setFollowed(opened);
      if (to !== null) setPage(to);
    }
  }
  const pages = Math.max(1, Math.ceil(lines.length / LINES_PER_PAGE));
  return { shown: Math.min(page, pages), pages, setPage };
};
