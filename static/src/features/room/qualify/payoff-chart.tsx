import { PAYOFFS, type PayoffCard, type Quadrant } from '#domain/views/sessions/effort-payoff';
import type { Effort } from '#domain/entities/milestones/milestone/effort';
import { payoffWords } from '../words/payoff-words';
import type { PayoffGroups } from './payoff-groups';
import styles from './payoff-chart.module.css';

const WIDTH = 520;
const HEIGHT = 404;
const LEFT = 44;
const BOTTOM = 40;
const RADIUS = 14;
const GAP = 4;

const EFFORTS: readonly Effort[] = ['S', 'M', 'L'];

const COLUMN = (WIDTH - LEFT) / EFFORTS.length;
const ROW = (HEIGHT - BOTTOM) / (PAYOFFS.most - PAYOFFS.least + 1.5);

/** Where a size begins, and its middle. */
const left = (effort: Effort): number => LEFT + EFFORTS.indexOf(effort) * COLUMN;
const middle = (effort: Effort): number => left(effort) + COLUMN / 2;
/** The height of a payoff: above the highest there is room for the names of the quadrants. */
const y = (payoff: number): number => (PAYOFFS.most - payoff + 0.9) * ROW;

/** Between what pays little and what pays well, and between short and long. */
const MIDDLE = y(PAYOFFS.much - 0.5);
const LONG = left('L');

const areas: Readonly<
  Record<
    Quadrant,
    { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  >
> = {
  'low-hanging': { x: LEFT, y: 0, width: LONG - LEFT - GAP, height: MIDDLE - GAP },
  'big-bet': { x: LONG, y: 0, width: WIDTH - LONG, height: MIDDLE - GAP },
  filler: { x: LEFT, y: MIDDLE, width: LONG - LEFT - GAP, height: HEIGHT - BOTTOM - MIDDLE },
  'money-pit': { x: LONG, y: MIDDLE, width: WIDTH - LONG, height: HEIGHT - BOTTOM - MIDDLE },
};

/** Cards of one place side by side, and in rows where they are many. */
const A_ROW = 4;

const spotOf = (
  cards: readonly PayoffCard[],
  card: PayoffCard,
): { readonly cx: number; readonly cy: number } => {
  const same = cards.filter(({ effort, payoff }) => effort === card.effort && payoff === card.payoff);
  const at = same.indexOf(card);
  const row = Math.floor(at / A_ROW);
  const inRow = Math.min(A_ROW, same.length - row * A_ROW);
  const step = RADIUS * 2 + GAP;
  return {
    cx: middle(card.effort) + ((at % A_ROW) - (inRow - 1) / 2) * step,
    cy: y(card.payoff) + row * (RADIUS + GAP),
  };
};

const PAYS = Array.from({ length: PAYOFFS.most - PAYOFFS.least + 1 }, (_, step) => PAYOFFS.least + step);

/** Effort from left to right, payoff upwards; each card by its number. The table beside it is the same in words. */
export const PayoffChart = ({ groups, chosen, onChoose }: PayoffGroups) => {
  const cards = groups.flatMap((group) => group.cards);
  // What is marked lies above those that it overlaps.
  const drawn = cards.toSorted((a, b) => Number(a.card.id === chosen) - Number(b.card.id === chosen));
  return (
    <svg
      className={styles['chart']}
      viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
      role="img"
      aria-label={payoffWords.chart(
        groups.map(({ quadrant, cards: own }) => [quadrant, own.length] as const),
      )}
    >
      {groups.map(({ quadrant, cards: own }) => {
        const area = areas[quadrant];
        const isAbove = area.y === 0;
        return (
          <g key={quadrant}>
            <rect className={[styles['area'], styles[quadrant]].join(' ')} {...area} rx={4} />
            <text className={styles['name']} x={area.x + 12} y={isAbove ? 22 : area.y + area.height - 10}>
              {payoffWords.quadrant(quadrant, own.length)}
            </text>
          </g>
        );
      })}
      {PAYS.map((pays) => (
        <text key={pays} className={styles['tick']} x={LEFT - 12} y={y(pays) + 4}>
          {pays}
        </text>
      ))}
      <text
        className={styles['axis']}
        transform={`translate(12,${String((HEIGHT - BOTTOM) / 2)})rotate(-90)`}
      >
        {payoffWords.payoff}
      </text>
      {EFFORTS.map((effort) => (
        <text key={effort} className={styles['size']} x={middle(effort)} y={HEIGHT - BOTTOM + 18}>
          {effort}
        </text>
      ))}
      <text className={styles['axis']} x={LEFT + (WIDTH - LEFT) / 2} y={HEIGHT - 6}>
        {payoffWords.effort}
      </text>
      {drawn.map((one) => {
        const { cx, cy } = spotOf(cards, one);
        return (
          // The rows of the table beside it are the keyboard's way.
          <g
            key={one.card.id}
            className={[styles['card'], one.card.id === chosen ? styles['chosen'] : ''].join(' ')}
            onClick={() => onChoose(one.card.id)}
          >
            <title>{one.card.title}</title>
            <circle cx={cx} cy={cy} r={RADIUS} />
            <text x={cx} y={cy + 4}>
              {one.number}
            </text>
          </g>
        );
      })}
    </svg>
  );
};
