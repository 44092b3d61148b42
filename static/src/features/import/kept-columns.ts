import { ownValue } from '#domain/kernel/own-value';
import { tableRows } from '#domain/okra-files/table-rows';
import type { ImportChoices } from './use-import-choices';

/** Enough of a text to find its heading. */
const SEEN = 20_000;

const headingsOf = (text: string): readonly string[] => {
  const { rows, head } = tableRows('', text.slice(0, SEEN));
  return (rows[head]?.cells ?? []).map((cell) => cell.trim());
};

/**
 * What was chosen for the columns of a text, after that text was mended: a choice stays with the heading it was made for, wherever
 * that stands now, and with its place where the one heading that changed is its own.
 */
export const keptColumns = (
  columns: ImportChoices['columns'],
  before: string,
  now: string,
): ImportChoices['columns'] => {
  if (Object.keys(columns).length === 0) return columns;
  const [were, are] = [headingsOf(before), headingsOf(now)];
  const changed = were.filter((heading, at) => heading !== are[at]).length;
  const isOneRenamed = were.length === are.length && changed <= 1;
  const placeOf = (at: number): number | undefined => {
    const heading = were[at];
    if (heading === undefined) return undefined;
    if (are[at] === heading || isOneRenamed) return at;
    const places = are.flatMap((one, place) => (one === heading ? [place] : []));
    return places.length === 1 ? places[0] : undefined;
  };
  return Object.fromEntries(
    were.flatMap((_, at) => {
      const chosen = ownValue(columns, String(at));
      const place = placeOf(at);
      return chosen === undefined || place === undefined ? [] : [[String(place), chosen]];
    }),
  );
};
