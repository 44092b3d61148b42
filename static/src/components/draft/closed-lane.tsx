import type { BoardSheet } from './board-sheet';
import type { PackedCard } from './pack-rows';
import styles from './draft.module.css';

const HEIGHT = 32;
const AIR = 6;

interface ClosedLaneProps {
  readonly packed: readonly PackedCard[];
  readonly sheet: Pick<BoardSheet, 'weeks'>;
}

/** A closed lane as one picture: where it has cards. Its title and its numbers say the rest. */
export const ClosedLane = ({ packed, sheet: { weeks } }: ClosedLaneProps) => {
  const rows = Math.max(1, ...packed.map(({ row }) => row));
  const height = (HEIGHT - 2 * AIR) / rows;
  return (
    <svg
      className={styles['picture']}
      viewBox={`0 0 ${String(weeks * 10)} ${String(HEIGHT)}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {packed.map(({ card, row }) => (
        <rect
          key={card.id}
          className={styles[`fill_${card.type ?? 'none'}`]}
          x={((card.startWeek ?? 1) - 1) * 10 + 0.3}
          y={AIR + (row - 1) * height}
          width={((card.endWeek ?? 1) - (card.startWeek ?? 1) + 1) * 10 - 0.6}
          height={Math.max(1, height - 1)}
        />
      ))}
    </svg>
  );
};
