import { Checkbox } from '@atlaskit/checkbox';
import Lozenge from '@atlaskit/lozenge';
import { useId } from 'react';
import type { Refusal } from '#domain/kernel/refusal';
import type { Difference } from '#domain/okra-files/compare/difference';
import { withoutInvisible } from '#domain/kernel/invisible';
import { FindingLine } from '../../ui/finding-line';
import { VisuallyHidden } from '../../ui/visually-hidden';
import type { Review } from './use-review';
import { reviewWords } from './words/review-words';
import styles from './review.module.css';

/** A longer text shows its beginning, and opens. */
const LONG = 240;
const BEGINNING = 160;

/** Foreign text, which may be as long as a page. */
const Value = ({ text, is }: { readonly text: string; readonly is: 'now' | 'file' }) => {
  if (text === '') return <span className={styles['none']}>{reviewWords.none}</span>;
  const shown = withoutInvisible(text);
  const look = [styles['value'], styles[is]].join(' ');
  if (shown.length <= LONG) return <bdi className={look}>{shown}</bdi>;
  return (
    <details>
      <summary className={styles[is]}>
        <bdi>{`${shown.slice(0, BEGINNING).trimEnd()}…`}</bdi>
      </summary>
      <bdi className={look}>{shown}</bdi>
    </details>
  );
};

const lockedNote = ({ code, text, parameters }: Refusal): string =>
  code === 'AUTHOR_ONLY' && parameters['who'] !== undefined
    ? reviewWords.writtenBy(String(parameters['who']))
    : reviewWords.locked(text);

interface DifferenceRowProps {
  readonly difference: Difference;
  readonly isTaken: boolean;
  readonly isBrought: boolean;
  readonly isOvertaken: boolean;
  /** Why this person may not take it; null: they may. */
  readonly locked: Refusal | null;
  readonly isReasonAbove: boolean;
  readonly onTake: Review['take'];
}

/** One difference: what, of what, as it is and as it would be, taken or left. */
export const DifferenceRow = ({
  difference,
  isTaken,
  isBrought,
  isOvertaken,
  locked,
  isReasonAbove,
  onTake,
}: DifferenceRowProps) => {
  const id = useId();
  const { kind, noun, place, label, from, to } = difference;
  const title = withoutInvisible(difference.title);
  const reason = locked === null || isReasonAbove ? null : lockedNote(locked);
  const warning = reason ?? (isOvertaken ? reviewWords.overtaken : null);
  const note = warning ?? (isBrought ? reviewWords.brought : null);
  return (
    <tr>
      <td className={styles['tick']}>
        <Checkbox
          label={
            <VisuallyHidden>
              <bdi>{reviewWords.take(title, label)}</bdi>
            </VisuallyHidden>
          }
          isChecked={isTaken}
          isDisabled={isBrought || locked !== null}
          {...(note === null ? {} : { 'aria-describedby': id })}
          onChange={({ currentTarget }) => {
            onTake([difference], currentTarget.checked);
          }}
        />
      </td>
      <th scope="row" className={styles['what']}>
        <bdi className={styles['title']}>{title}</bdi>
        <span className={styles['where']}>
          {noun}
          {place !== null && ` · ${reviewWords.where(place.file, place.line)}`}
        </span>
        {note !== null && (
          <span id={id} className={styles['note']}>
            {warning === null ? note : <FindingLine severity="warn">{warning}</FindingLine>}
          </span>
        )}
      </th>
      {kind === 'new' ? (
        <td colSpan={3}>
          <Lozenge appearance="success">{reviewWords.isNew}</Lozenge>
        </td>
      ) : (
        <>
          <td>{label}</td>
          <td data-column={reviewWords.columnNow}>
            <Value text={from} is="now" />
          </td>
          <td data-column={reviewWords.columnFile}>
            <Value text={to} is="file" />
          </td>
        </>
      )}
    </tr>
  );
};
