import { STANDINGS, type Tally } from '#domain/views/progress/output';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { progressWords } from './words/progress-words';
import { keyResultsWords } from './words/key-results-words';
import styles from './key-results.module.css';

const [WIDTH, HEIGHT] = [64, 8];
/** More blocks than this cannot be told apart in so little room. */
const MOST_WITH_GAPS = 12;

interface OutputBlocksProps {
  readonly cards: Tally;
  /** No heading says what is counted. */
  readonly isAlone?: boolean;
}

/** A block for each card, the finished ones first: another shape than the outcome, since it says another thing. */
export const OutputBlocks = ({ cards, isAlone = false }: OutputBlocksProps) => {
  if (cards.total === 0) return <span className={styles['quiet']}>{keyResultsWords.noCard}</span>;
  const step = WIDTH / cards.total;
  const gap = cards.total > MOST_WITH_GAPS ? 0 : 2;
  const blocks = STANDINGS.flatMap((standing) => Array.from({ length: cards[standing] }, () => standing));
  // Nothing is said of what is not known, none done least of all.
  const isUnknown = cards.unknown === cards.total;
  const words = progressWords.cardTally(cards);
  return (
    <span className={styles['output']} title={words}>
      <svg width={WIDTH} height={HEIGHT} aria-hidden="true">
        {blocks.map((standing, index) => (
          <rect
            key={index}
            x={index * step}
            y="0"
            width={Math.max(1, step - gap)}
            height={HEIGHT}
            className={styles[`block-${standing}`]}
          />
        ))}
      </svg>
      <span aria-hidden="true">
        {isUnknown
          ? keyResultsWords.cards(cards.total)
          : (isAlone ? keyResultsWords.cardsDone : keyResultsWords.doneOf)(cards.done, cards.total)}
      </span>
      <VisuallyHidden>{words}</VisuallyHidden>
    </span>
  );
};
