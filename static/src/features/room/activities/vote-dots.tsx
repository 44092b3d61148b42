import styles from './vote-dots.module.css';

interface DotsProps {
  readonly filled: number;
  /** Filled and hollow together; left out: no hollow ones. */
  readonly of?: number;
  readonly look?: 'own' | 'tally';
}

/** Votes as dots: filled ones are there, hollow ones are room for one more. The number stands beside them. */
export const VoteDots = ({ filled, of = filled, look = 'own' }: DotsProps) => (
  <span className={[styles['dots'], styles[look]].join(' ')} aria-hidden="true">
    {Array.from({ length: of }, (_, at) => (
      <span key={at} className={[styles['dot'], at < filled ? styles['filled'] : ''].join(' ')} />
    ))}
  </span>
);
