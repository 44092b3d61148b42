import { Checkbox } from '@atlaskit/checkbox';
import { useState } from 'react';
import { Pager } from '../../ui/pager';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { DifferenceRow } from './difference-row';
import type { Review } from './use-review';
import { reviewWords } from './words/review-words';
import styles from './review.module.css';

const PER_PAGE = 50;

interface DifferenceTableProps {
  readonly review: Review;
  /** This person may take none of them, for one reason that stands above. */
  readonly areLockedAlike: boolean;
}

/** Differences row by row, fifty to a page. */
export const DifferenceTable = ({ review, areLockedAlike }: DifferenceTableProps) => {
  const [wanted, setPage] = useState(1);
  const { taken, comparison, brought, overtaken, locked, take } = review;
  const { differences } = comparison;
  const open = differences.filter(({ key }) => !locked.has(key));
  const pages = Math.ceil(differences.length / PER_PAGE);
  const page = Math.min(wanted, pages);
  return (
    <>
      <div className={styles['scroll']}>
        <table className={styles['table']} aria-label={reviewWords.label}>
          <thead>
            <tr>
              <th scope="col" className={styles['tick']}>
                <Checkbox
                  label={<VisuallyHidden>{reviewWords.takeAll(open.length)}</VisuallyHidden>}
                  isChecked={open.length > 0 && taken.size === open.length}
                  isIndeterminate={taken.size > 0 && taken.size < open.length}
                  isDisabled={open.length === 0}
                  onChange={({ currentTarget }) => {
                    take(open, currentTarget.checked);
                  }}
                />
              </th>
              <th scope="col" className={styles['what']}>
                {reviewWords.columnWhat}
              </th>
              <th scope="col" className={styles['field']}>
                {reviewWords.columnField}
              </th>
              <th scope="col">{reviewWords.columnNow}</th>
              <th scope="col">{reviewWords.columnFile}</th>
            </tr>
          </thead>
          <tbody>
            {differences.slice((page - 1) * PER_PAGE, page * PER_PAGE).map((difference) => (
              <DifferenceRow
                key={difference.key}
                difference={difference}
                isTaken={taken.has(difference.key)}
                isBrought={brought.has(difference.key)}
                isOvertaken={overtaken.has(difference.key)}
                locked={locked.get(difference.key) ?? null}
                isReasonAbove={areLockedAlike}
                onTake={take}
              />
            ))}
          </tbody>
        </table>
      </div>
      <Pager label={reviewWords.label} page={page} pages={pages} onTurn={setPage} />
    </>
  );
};
