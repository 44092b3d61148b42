import { SCALES, type Score } from '#domain/entities/scoring/score/score';
import type { ScoredCard } from '#domain/views/page/scores-view';
import { PAYOFFS } from '#domain/views/sessions/effort-payoff';
import { typeName } from '../type-mark';
import { pageViewWords } from './words/page-view-words';
import styles from './payoff-picture.module.css';

/** The plane: 2 to 6 upwards, S to L to the right; units are those of the drawing. */
const PLANE = { left: 56, top: 16, width: 440, height: 264, row: 52.8, column: 146.6 } as const;
const SIZE = 12;
const GAP = 17;
/** So many stand side by side before another row of them begins. */
const ABREAST = 8;

type Placed = Pick<ScoredCard, 'id' | 'type'> & { readonly x: number; readonly y: number };

const EFFORTS = SCALES.effort;
const LEVELS = Array.from({ length: PAYOFFS.most - PAYOFFS.least + 1 }, (_, below) => PAYOFFS.most - below);

const centreOf = (effort: Score): number => PLANE.left + (EFFORTS.indexOf(effort) + 0.5) * PLANE.column;

const levelOf = (payoff: number): number => PLANE.top + (PAYOFFS.most - payoff + 0.5) * PLANE.row;

/** Where each card stands: those of one score side by side around its middle. */
const placed = (cards: readonly ScoredCard[]): readonly Placed[] =>
  EFFORTS.flatMap((effort) =>
    LEVELS.flatMap((payoff) => {
      const own = cards.filter((card) => card.effort === effort && card.payoff === payoff);
      const rows = Math.ceil(own.length / ABREAST);
      return own.map(({ id, type }, index) => {
        const row = Math.floor(index / ABREAST);
        const inRow = Math.min(ABREAST, own.length - row * ABREAST);
        return {
          id,
          type,
          x: centreOf(effort) + ((index % ABREAST) - (inRow - 1) / 2) * GAP,
          y: levelOf(payoff) + (row - (rows - 1) / 2) * GAP,
        };
      });
    }),
  );

const Mark = ({ type, x, y }: Pick<Placed, 'type' | 'x' | 'y'>) => {
  const half = SIZE / 2;
  const className = styles[type ?? 'none'];
  switch (type) {
    case 'spike':
      return (
        <path
          className={className}
          d={`M${String(x)} ${String(y - half)}l${String(half)} ${String(half)}l${String(-half)} ${String(half)}l${String(-half)} ${String(-half)}z`}
        />
      );
    case 'enabler':
      return (
        <path
          className={className}
          d={`M${String(x)} ${String(y - half)}l${String(half)} ${String(SIZE)}h${String(-SIZE)}z`}
        />
      );
    case 'signal_test':
      return <circle className={className} cx={x} cy={y} r={half} />;
    case 'epic':
    case null:
      return <rect className={className} x={x - half} y={y - half} width={SIZE} height={SIZE} />;
  }
};

/** Effort against payoff: a shape says what a colour does, and the table below says all of it in words. */
export const PayoffPicture = ({ cards }: { readonly cards: readonly ScoredCard[] }) => {
  const marks = placed(cards);
  const types = [...new Set(marks.map(({ type }) => type))];
  const middle = PLANE.left + 2 * PLANE.column;
  const level = levelOf(PAYOFFS.much) + PLANE.row / 2;
  const right = PLANE.left + PLANE.width;
  const bottom = PLANE.top + PLANE.height;
  return (
    <>
      <svg
        className={styles['picture']}
        viewBox="0 0 512 312"
        role="img"
        aria-label={pageViewWords.payoffLabel(marks.length)}
      >
        <rect
          className={styles['sunken']}
          x={PLANE.left}
          y={PLANE.top}
          width={PLANE.width}
          height={PLANE.height}
        />
        <rect
          className={styles['neutral']}
          x={middle}
          y={PLANE.top}
          width={right - middle}
          height={level - PLANE.top}
        />
        <rect
          className={styles['neutral']}
          x={PLANE.left}
          y={level}
          width={middle - PLANE.left}
          height={bottom - level}
        />
        <g className={styles['name']}>
          <text x={PLANE.left + 8} y={PLANE.top + 14}>
            {pageViewWords.quadrants['low-hanging']}
          </text>
          <text x={right - 8} y={PLANE.top + 14} textAnchor="end">
            {pageViewWords.quadrants['big-bet']}
          </text>
          <text x={PLANE.left + 8} y={bottom - 6}>
            {pageViewWords.quadrants.filler}
          </text>
          <text x={right - 8} y={bottom - 6} textAnchor="end">
            {pageViewWords.quadrants['money-pit']}
          </text>
        </g>
        <g className={styles['axis']}>
          <text x={0} y={PLANE.top + 8}>
            {pageViewWords.payoffAxis}
          </text>
          {LEVELS.map((payoff) => (
            <text key={payoff} x={PLANE.left - 10} y={levelOf(payoff) + 4} textAnchor="end">
              {payoff}
            </text>
          ))}
          {EFFORTS.map((effort) => (
            <text key={effort} x={centreOf(effort)} y={bottom + 22} textAnchor="middle">
              {effort}
            </text>
          ))}
        </g>
        {marks.map((mark) => (
          <Mark key={mark.id} {...mark} />
        ))}
      </svg>
      <ul className={styles['legend']}>
        {types.map((type) => (
          <li key={type ?? ''}>
            <svg width={SIZE} height={SIZE} aria-hidden="true">
              <Mark type={type} x={SIZE / 2} y={SIZE / 2} />
            </svg>
            {typeName(type)}
          </li>
        ))}
      </ul>
    </>
  );
};
