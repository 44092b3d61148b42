import { useQuarterState } from '../../../sync/quarter-context';
import { Heading } from '../../../ui/heading';
import { ideationWords } from '../words/ideation-words';
import styles from './ideation.module.css';

interface OthersProps {
  readonly round: string;
  readonly own: number;
  readonly leads: boolean;
}

/** How many cards there are of all together, as far as anybody may know; null: not told yet. */
export const useTotal = (round: string | undefined, own: number): number | null => {
  const told = useQuarterState(({ silence }) => silence.find((one) => one.round === round)?.cards);
  // The total follows in steps, and one's own are known at once.
  return told === undefined ? null : Math.max(told, own);
};

/** One number for all, and who has read them: nobody. */
export const TheOthers = ({ round, own, leads }: OthersProps) => {
  const total = useTotal(round, own);
  return (
    <section aria-label={ideationWords.others}>
      <div className={styles['othersHead']}>
        <Heading level={3}>{ideationWords.others}</Heading>
        <span className={styles['quiet']}>
          {total === null ? ideationWords.totalUnknown : ideationWords.total(total)}
        </span>
      </div>
      <p className={styles['note']}>{ideationWords.nobodyReads}</p>
      {leads && <p className={styles['note']}>{ideationWords.revealHint}</p>}
    </section>
  );
};
