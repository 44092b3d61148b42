import type { CheckIn } from '#domain/entities/agreement/check-in/check-in';
import type { Metric } from '#domain/entities/agreement/metric/metric';
import { keyResultsWords } from './words/key-results-words';
import styles from './key-results.module.css';

const [WIDTH, HEIGHT, MARGIN] = [66, 24, 4];

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`);

interface TrendLineProps {
  readonly metric: Metric;
  readonly values: readonly CheckIn[];
  readonly startDate: string;
}

/** Its values over the days, from its start on; a falling number falls. */
export const TrendLine = ({ metric, values, startDate }: TrendLineProps) => {
  const start = metric.baseline === null ? [] : [{ day: startDate, value: metric.baseline }];
  const first = values[0]?.day;
  const points = [...(first === undefined || first > startDate ? start : []), ...values];
  const last = points.at(-1);
  if (points.length < 2 || last === undefined) return null;
  const days = points.map(({ day }) => dayNumber(day));
  const [from, to] = [Math.min(...days), Math.max(...days)];
  const [low, high] = [
    Math.min(...points.map(({ value }) => value)),
    Math.max(...points.map(({ value }) => value)),
  ];
  const at = ({
    day,
    value,
  }: {
    readonly day: string;
    readonly value: number;
  }): readonly [number, number] => [
    to === from ? WIDTH - MARGIN : MARGIN + ((dayNumber(day) - from) / (to - from)) * (WIDTH - 2 * MARGIN),
    high === low ? HEIGHT / 2 : HEIGHT - MARGIN - ((value - low) / (high - low)) * (HEIGHT - 2 * MARGIN),
  ];
  const [x, y] = at(last);
  return (
    <svg
      className={styles['trend']}
      width={WIDTH}
      height={HEIGHT}
      role="img"
      aria-label={keyResultsWords.trendSpoken(values.length)}
    >
      <polyline
        className={styles['trendLine']}
        points={points.map((point) => at(point).join(',')).join(' ')}
      />
      <circle className={styles['trendNow']} cx={x} cy={y} r="2.5" />
    </svg>
  );
};
