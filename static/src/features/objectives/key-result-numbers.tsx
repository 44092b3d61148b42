import ArrowRightIcon from '@atlaskit/icon/core/arrow-right';
import type { Metric } from '#domain/entities/agreement/metric/metric';
import { amountWords } from '../../components/metric/words/amount-words';
import { objectivesWords } from './words/objectives-words';
import styles from './objective-card.module.css';

interface KeyResultNumbersProps {
  readonly metric: Metric | undefined;
  readonly code: string;
  readonly isReadOnly: boolean;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

/** From where to where its number is to go. */
export const KeyResultNumbers = ({ metric, code, isReadOnly, isOpen, onOpen }: KeyResultNumbersProps) => {
  const { baseline = null, target = null, unit = '' } = metric ?? {};
  const [start, end] = [
    baseline === null ? objectivesWords.notMeasured : amountWords.beside(baseline, unit),
    target === null ? null : amountWords.withUnit(target, unit),
  ];
  if (isReadOnly && metric === undefined) return null;
  const shown = (
    <>
      {start}
      {end !== null && (
        <>
          <ArrowRightIcon label="" size="small" />
          <strong>{end}</strong>
        </>
      )}
    </>
  );
  if (isReadOnly) return <span className={styles['numbers']}>{shown}</span>;
  return (
    // eslint-disable-next-line @atlaskit/design-system/no-html-button -- two numbers that can be pressed, not a button's box
    <button
      type="button"
      data-back="numbers"
      className={[styles['numbers'], styles['numbersAct']].join(' ')}
      aria-label={objectivesWords.numbersOf(code, start, end)}
      aria-expanded={isOpen}
      onClick={onOpen}
    >
      {shown}
    </button>
  );
};
