import type { DriftEntry, DriftKind } from '#domain/views/revisions/drift-entries';
import { driftWords } from './words/drift-words';
import styles from './drift.module.css';

const KINDS: readonly DriftKind[] = ['moved', 'added', 'parked', 'scored'];

interface DriftChartProps {
  readonly entries: readonly DriftEntry[];
  readonly weekOf: (instant: string) => number;
  /** The present week, up to which it is drawn. */
  readonly until: number;
}

/** How many cards were moved, added, parked and scored again in each week: a letter tells what a colour does. */
export const DriftChart = ({ entries, weekOf, until }: DriftChartProps) => {
  const first = Math.min(1, ...entries.map(({ at }) => weekOf(at)));
  const weeks = Array.from({ length: Math.max(1, until - first + 1) }, (_, index) => first + index);
  const countIn = (week: number, kind: DriftKind): number =>
    entries
      .filter((entry) => entry.kind === kind && weekOf(entry.at) === week)
      .reduce((sum, { cards }) => sum + cards.length, 0);
  return (
    <figure className={styles['chart']}>
      <figcaption>{driftWords.chart}</figcaption>
      <ul className={styles['columns']}>
        {weeks.map((week) => {
          const counts = KINDS.map((kind) => [kind, countIn(week, kind)] as const).filter(
            ([, count]) => count > 0,
          );
          const said = counts.map(([kind, count]) => `${String(count)} ${driftWords[kind]}`).join(', ');
          return (
            <li
              key={week}
              className={styles['column']}
              aria-label={driftWords.chartWeek(week, said === '' ? driftWords.noChange : said)}
            >
              {counts.map(([kind, count]) => (
                <span
                  key={kind}
                  className={[styles['block'], styles[kind]].join(' ')}
                  style={{ flexGrow: count, minBlockSize: `${String(12 + count * 8)}px` }}
                  aria-hidden="true"
                >
                  {driftWords.kinds[kind].slice(0, 1)} {count}
                </span>
              ))}
              <span className={styles['weekName']} aria-hidden="true">
                {driftWords.weekShort(week)}
              </span>
            </li>
          );
        })}
      </ul>
    </figure>
  );
};
