import { Checkbox } from '@atlaskit/checkbox';
import type { Quarter } from '#domain/quarter/quarter';
import { FindingLine } from '../../ui/finding-line';
import { AmbiguousRows } from './ambiguous-rows';
import { DifferenceTable } from './difference-table';
import type { Review } from './use-review';
import { reviewWords } from './words/review-words';
import styles from './review.module.css';

interface ReviewDifferencesProps {
  readonly quarter: Quarter;
  readonly review: Review;
  /** Whether any file is a table, whose cells may be empty. */
  readonly hasTable: boolean;
}

/** What files would change in this quarter: counted, then difference by difference, each taken or left. */
export const ReviewDifferences = ({ quarter, review, hasTable }: ReviewDifferencesProps) => {
  const { differences, ambiguous, same } = review.comparison;
  const news = differences.filter(({ kind }) => kind === 'new').length;
  // One reason for everything, as for whoever reads along, is told once.
  const reasons = new Set([...review.locked.values()].map(({ text }) => text));
  const [reason] = reasons.size === 1 && review.locked.size === differences.length ? reasons : [];
  const isNothing = differences.length + ambiguous.length === 0;
  return (
    <section className={styles['review']} aria-label={reviewWords.label}>
      <div role="status">
        {isNothing ? (
          <p className={styles['nothing']}>{reviewWords.nothing(same)}</p>
        ) : (
          <ul className={styles['counts']}>
            <li>{reviewWords.news(news)}</li>
            <li>{reviewWords.changed(differences.length - news)}</li>
            {review.locked.size > 0 && reason === undefined && (
              <li>{reviewWords.lockedCount(review.locked.size)}</li>
            )}
            {ambiguous.length > 0 && <li>{reviewWords.asked(ambiguous.length)}</li>}
            <li>{reviewWords.same(same)}</li>
          </ul>
        )}
      </div>
      {reason !== undefined && <FindingLine severity="warn">{reviewWords.allLocked(reason)}</FindingLine>}
      <p className={styles['hint']}>{reviewWords.stays}</p>
      {hasTable && (
        <div className={styles['clears']}>
          <Checkbox
            label={reviewWords.clears}
            isChecked={review.answers.clears}
            onChange={({ currentTarget }) => {
              review.setClears(currentTarget.checked);
            }}
          />
          <p className={styles['hint']}>{reviewWords.clearsHint}</p>
        </div>
      )}
      {ambiguous.length > 0 && <AmbiguousRows quarter={quarter} rows={ambiguous} onAnswer={review.answer} />}
      {differences.length > 0 && <DifferenceTable review={review} areLockedAlike={reason !== undefined} />}
    </section>
  );
};
