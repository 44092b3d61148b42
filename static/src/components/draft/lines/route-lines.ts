import { assignTracks, trackAt, type Lying } from './assign-tracks';
import { leadLine, type LineWay } from './lead-line';
import { byRow, isTaken, MARGIN, type LineField } from './line-field';

export interface WantedLine {
  /** Ids of cards: the second waits for the first. */
  readonly from: string;
  readonly to: string;
}

export interface RoutedLine extends WantedLine {
  /** Corners in px, the last one at the edge of the card that waits. */
  readonly points: readonly (readonly [number, number])[];
}

/** Beside a boundary where no card stands, and between two lines there, in px. */
const CLEAR = 8;
const APART = 6;
/** Where a line comes in behind the start of a card. */
const ENTRY = 16;

interface Channel {
  readonly number: number;
}

/** A run through gutters of one boundary, from the middle of a card or a channel to a channel or the edge of a card. */
interface Run {
  readonly gutter: number;
  readonly rows: readonly number[];
  readonly start: number | Channel;
  readonly end: number | Channel;
  x: number;
}

/** Along a channel. */
interface Along {
  readonly channel: number;
  readonly from: { readonly x: number };
  readonly to: { readonly x: number };
  y: number;
}

/** The last piece, into the edge of a card. */
interface Entry {
  readonly channel: number;
  readonly week: number;
  x: number;
}

interface Plan {
  readonly way: LineWay;
  readonly runs: readonly Run[];
  readonly alongs: readonly Along[];
  readonly entry: Entry | null;
}

/** Of the field, what its channels and cards measure. */
const measures = ({ rows, gap }: LineField) => ({
  middle: (row: number): number => (rows[row]?.top ?? 0) + (rows[row]?.height ?? 0) / 2,
  top: (row: number): number => rows[row]?.top ?? 0,
  bottom: (row: number): number => (rows[row]?.top ?? 0) + (rows[row]?.height ?? 0),
  /** A channel lies right above the row of its number, the last one below the last row. */
  band: (channel: number): Lying => {
    const below = rows[channel];
    if (below !== undefined) return { start: below.top - gap, end: below.top };
    const last = rows[rows.length - 1];
    const end = (last?.top ?? 0) + (last?.height ?? 0);
    return { start: end, end: end + gap };
  },
});

type Measures = ReturnType<typeof measures>;

const planOf = (way: LineWay, { middle, top, bottom }: Measures): Plan => {
  const { from, to, steps, isStraight, isDown, arrivesInGutter } = way;
  if (isStraight) return { way, runs: [], alongs: [], entry: null };
  const channelBehind = (row: number): number => (isDown ? row + 1 : row);
  const runs: Run[] = [];
  const alongs: Along[] = [];
  let start: number | Channel = middle(from.row);
  let rows: number[] = [];
  let gutter = from.endWeek;
  for (const [at, step] of steps.entries()) {
    if (step.gutter !== gutter) {
      const channel = channelBehind(steps[at - 1]?.row ?? from.row);
      runs.push({ gutter, rows, start, end: { number: channel }, x: 0 });
      start = { number: channel };
      rows = [];
      gutter = step.gutter;
    }
    rows.push(step.row);
  }
  const last = channelBehind(steps.at(-1)?.row ?? from.row);
  if (arrivesInGutter) {
    runs.push({ gutter, rows, start, end: isDown ? top(to.row) : bottom(to.row), x: 0 });
  } else runs.push({ gutter, rows, start, end: { number: last }, x: 0 });
  const entry = arrivesInGutter ? null : { channel: last, week: to.startWeek, x: 0 };
  for (const [at, run] of runs.entries()) {
    const next = runs[at + 1] ?? entry;
    if (typeof run.end !== 'number' && next !== null)
      alongs.push({ channel: run.end.number, from: run, to: next, y: 0 });
  }
  return { way, runs, alongs, entry };
};

const grouped = <T>(all: readonly T[], keyOf: (one: T) => string): readonly (readonly T[])[] => {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()];
};

/** From its highest to its lowest place, wherever in their channels it begins and ends. */
const extentOf = ({ start, end }: Run, { band }: Measures): Lying => {
  const ends = [start, end].flatMap((one) => {
    if (typeof one === 'number') return [one];
    const { start: above, end: below } = band(one.number);
    return [above, below];
  });
  return { start: Math.min(...ends), end: Math.max(...ends) };
};

/** What is free on both sides of a boundary in all rows that runs pass there. */
const clearOf = (runs: readonly Run[], field: LineField, rows: ReturnType<typeof byRow>): Lying => {
  const gutter = runs[0]?.gutter ?? 0;
  const at = field.head + gutter * field.column;
  const most = Math.min(CLEAR, field.column / 4);
  const side = (week: number): number => {
    if (week < 1 || week > field.weeks) return 0;
    return runs.some((run) => run.rows.some((row) => isTaken(rows[row], week))) ? MARGIN : most;
  };
  return { start: at - side(gutter), end: at + side(gutter + 1) };
};

const placeRuns = (plans: readonly Plan[], field: LineField, sizes: Measures): void => {
  const rows = byRow(field);
  for (const runs of grouped(
    plans.flatMap((plan) => plan.runs),
    ({ gutter }) => String(gutter),
  )) {
    const { tracks, count } = assignTracks(runs.map((run) => extentOf(run, sizes)));
    const clear = clearOf(runs, field, rows);
    for (const [at, run] of runs.entries()) run.x = trackAt(tracks[at] ?? 0, count, clear, APART);
  }
};

/** Entries of one week out of one channel stand apart, whether they go up or down. */
const placeEntries = (plans: readonly Plan[], { head, column }: LineField): void => {
  for (const entries of grouped(
    plans.flatMap(({ entry }) => entry ?? []),
    ({ channel, week }) => `${String(channel)} ${String(week)}`,
  )) {
    const first = Math.min(ENTRY, column / 3);
    const last = Math.max(column - ENTRY, (column * 2) / 3);
    const apart = Math.min(CLEAR, (last - first) / Math.max(1, entries.length - 1));
    for (const [at, entry] of entries.entries())
      entry.x = head + (entry.week - 1) * column + first + at * apart;
  }
};

const placeAlongs = (plans: readonly Plan[], { band }: Measures): void => {
  for (const alongs of grouped(
    plans.flatMap((plan) => plan.alongs),
    ({ channel }) => String(channel),
  )) {
    const { tracks, count } = assignTracks(
      alongs.map(({ from, to }) => ({ start: Math.min(from.x, to.x), end: Math.max(from.x, to.x) })),
    );
    for (const [at, along] of alongs.entries())
      along.y = trackAt(tracks[at] ?? 0, count, band(along.channel), 4);
  }
};

const pointsOf = (
  { way, runs, alongs, entry }: Plan,
  { head, column }: LineField,
  sizes: Measures,
): RoutedLine['points'] => {
  const { from, to, isDown, isStraight } = way;
  const out = head + from.endWeek * column - MARGIN;
  const middle = sizes.middle(from.row);
  if (isStraight)
    return [
      [out, middle],
      [head + (to.startWeek - 1) * column + MARGIN, middle],
    ];
  const isOver = isDown && from.row !== to.row;
  const edge = isOver ? sizes.top(to.row) : sizes.bottom(to.row);
  const points: (readonly [number, number])[] = [[out, middle]];
  let y = middle;
  for (const [at, run] of runs.entries()) {
    points.push([run.x, y]);
    const along = alongs[at];
    y = along === undefined ? edge : along.y;
    points.push([run.x, y]);
  }
  if (entry !== null) points.push([entry.x, y], [entry.x, edge]);
  return points;
};

/**
 * Lines between cards, right-angled, in the gutters between weeks and the channels between rows: no two lie on one another,
 * and none crosses a card that it does not belong to. Pure arithmetic; the same board gives the same lines. Lines of cards
 * that the field does not have are left out.
 */
export const routeLines = (field: LineField, wanted: readonly WantedLine[]): readonly RoutedLine[] => {
  const rows = byRow(field);
  const cards = new Map(field.cards.map((card) => [card.id, card]));
  const sizes = measures(field);
  const plans = wanted.flatMap((line) => {
    const from = cards.get(line.from);
    const to = cards.get(line.to);
    if (from === undefined || to === undefined || from === to) return [];
    return [planOf(leadLine(rows, field.weeks, from, to), sizes)];
  });
  placeRuns(plans, field, sizes);
  placeEntries(plans, field);
  placeAlongs(plans, sizes);
  return plans.map((plan) => ({
    from: plan.way.from.id,
    to: plan.way.to.id,
    points: pointsOf(plan, field, sizes),
  }));
};
