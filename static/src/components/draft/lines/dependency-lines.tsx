import { useMemo } from 'react';
import {
  brokenLinks,
  cardChain,
  standingOf,
  type ChainLink,
  type Standing,
} from '#domain/views/draft/card-chain';
import type { BoardLane } from '../board-lane';
import type { BoardSheet } from '../board-sheet';
import { boardField } from './board-field';
import { routeLines, type RoutedLine } from './route-lines';
import styles from './dependency-lines.module.css';

/** More lines than that tell nothing any more. */
const MOST = 60;

const KINDS: Readonly<Record<Standing, 'before' | 'sameWeek' | 'late'>> = {
  done: 'before',
  inTime: 'before',
  unplaced: 'before',
  sameWeek: 'sameWeek',
  tooLate: 'late',
};

const CORNER = 5;
const HEAD = 5;

type Point = RoutedLine['points'][number];

const toward = ([x, y]: Point, [toX, toY]: Point, by: number): Point => {
  const length = Math.hypot(toX - x, toY - y);
  const part = length === 0 ? 0 : Math.min(by, length / 2) / length;
  return [x + (toX - x) * part, y + (toY - y) * part];
};

const spelled = ([x, y]: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** Straight pieces with round corners. */
const pathOf = (points: RoutedLine['points']): string =>
  points
    .map((point, at) => {
      const [before, after] = [points[at - 1], points[at + 1]];
      if (before === undefined) return `M${spelled(point)}`;
      if (after === undefined) return `L${spelled(point)}`;
      return `L${spelled(toward(point, before, CORNER))}Q${spelled(point)} ${spelled(toward(point, after, CORNER))}`;
    })
    .join('');

/** The head of an arrow at the edge of the card that waits. */
const headOf = (points: RoutedLine['points']): string => {
  const tip = points.at(-1) ?? [0, 0];
  const before = points.at(-2) ?? tip;
  const [x, y] = tip;
  const isUpright = Math.abs(before[0] - x) < 0.5;
  const back = isUpright ? Math.sign(before[1] - y) * HEAD : Math.sign(before[0] - x) * HEAD;
  const [a, b]: readonly [Point, Point] = isUpright
    ? [
        [x - HEAD * 0.7, y + back],
        [x + HEAD * 0.7, y + back],
      ]
    : [
        [x + back, y - HEAD * 0.7],
        [x + back, y + HEAD * 0.7],
      ];
  return `M${spelled(a)}L${spelled(tip)}L${spelled(b)}z`;
};

interface DependencyLinesProps {
  /** As they are drawn. */
  readonly lanes: readonly BoardLane[];
  readonly sheet: BoardSheet;
  /** Keys of lanes. */
  readonly closed: readonly string[];
  /** The card whose chain is looked at; null: only what cannot hold is drawn. */
  readonly focused: string | null;
  /** Every line there is, as far as so many can be told apart. */
  readonly isAll: boolean;
}

/** Lines between cards that wait for each other; what they say stands in words beside the board. */
export const DependencyLines = ({ lanes, sheet, closed, focused, isAll }: DependencyLinesProps) => {
  const cards = useMemo(() => lanes.flatMap((lane) => lane.cards), [lanes]);
  const field = useMemo(() => boardField(lanes, sheet, closed), [lanes, sheet, closed]);
  const links = useMemo((): readonly ChainLink[] => {
    const chosen = focused === null ? [] : cardChain(cards, focused).links;
    const all = isAll ? cards.flatMap(({ id, needs }) => needs.map((from) => ({ from, to: id }))) : [];
    const drawn = new Set(field.cards.map(({ id }) => id));
    const known = new Map<string, ChainLink>();
    for (const link of [...chosen, ...brokenLinks(cards), ...all])
      if (drawn.has(link.from) && drawn.has(link.to)) known.set(`${link.from} ${link.to}`, link);
    return [...known.values()].slice(0, MOST);
  }, [cards, field, focused, isAll]);
  const lines = useMemo(() => routeLines(field, links), [field, links]);
  const byId = useMemo(() => new Map(cards.map((card) => [card.id, card])), [cards]);
  const kindOf = ({ from, to }: ChainLink): 'before' | 'sameWeek' | 'late' => {
    const [before, after] = [byId.get(from), byId.get(to)];
    return before === undefined || after === undefined ? 'before' : KINDS[standingOf(before, after).standing];
  };
  const width = sheet.head + sheet.weeks * sheet.column;
  if (lines.length === 0) return null;
  return (
    <svg
      className={styles['lines']}
      viewBox={`0 0 ${String(width)} ${String(Math.max(1, field.height))}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
      data-lines={lines.length}
      data-late={lines.filter((line) => kindOf(line) === 'late').length}
    >
      {lines.map(({ from, to, points }) => {
        const kind = kindOf({ from, to });
        return (
          <g key={`${from} ${to}`} className={styles[kind]}>
            <path className={styles['line']} d={pathOf(points)} />
            <path className={styles['head']} d={headOf(points)} />
          </g>
        );
      })}
    </svg>
  );
};
