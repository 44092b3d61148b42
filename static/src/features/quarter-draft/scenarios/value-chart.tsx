import { scenariosWords } from '../words/scenarios-words';
import type { Tried } from './figures-table';
import views from '../views.module.css';
import styles from './scenarios.module.css';

const WIDTH = 420;
const HEIGHT = 150;
const FOOT = 20;

const lineStyle = (index: number): string | undefined =>
  index === 0 ? styles['line0'] : index === 1 ? styles['line1'] : styles['line2'];

/** Value by week of each draft as a line: only their shape is compared, since the numbers are ordinal. */
export const ValueChart = ({ tried }: { readonly tried: readonly Tried[] }) => {
  const weeks = tried[0]?.figures.valueByWeek.length ?? 1;
  const most = Math.max(1, ...tried.flatMap(({ figures }) => figures.valueByWeek));
  const x = (index: number): number => 30 + (index / Math.max(1, weeks - 1)) * (WIDTH - 40);
  const y = (value: number): number => 10 + (1 - value / most) * (HEIGHT - 10 - FOOT);
  return (
    <figure className={styles['chart']}>
      <figcaption>
        {scenariosWords.chart} <span className={views['note']}>{scenariosWords.chartNote}</span>
      </figcaption>
      <svg
        viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
        role="img"
        aria-label={tried
          .map(({ letter, figures }) => scenariosWords.chartSaid(letter, figures.valueByWeek))
          .join('; ')}
      >
        {[...new Set([0, Math.round(most / 2), most])].map((value) => (
          <g key={value}>
            <line x1={30} x2={WIDTH - 10} y1={y(value)} y2={y(value)} className={styles['rule']} />
            <text x={26} y={y(value) + 4} textAnchor="end" className={styles['axis']}>
              {value}
            </text>
          </g>
        ))}
        {[...new Set([1, Math.ceil(weeks / 2), weeks])].map((week) => (
          <text
            key={week}
            x={x(week - 1)}
            y={HEIGHT - 4}
            textAnchor={week === weeks ? 'end' : 'middle'}
            className={styles['axis']}
          >
            W{week}
          </text>
        ))}
        {tried.map(({ key, letter, figures }, index) => {
          const points = figures.valueByWeek.map((value, at) => `${String(x(at))},${String(y(value))}`);
          const at = Math.min(weeks - 1, Math.floor(weeks / 2) + index);
          return (
            <g key={key} className={lineStyle(index)}>
              <polyline points={points.join(' ')} fill="none" />
              <text x={x(at)} y={y(figures.valueByWeek[at] ?? 0) - 6} className={styles['name']}>
                {letter}
              </text>
            </g>
          );
        })}
      </svg>
    </figure>
  );
};
