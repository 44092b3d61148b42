import DeleteIcon from '@atlaskit/icon/core/delete';
import type { MetricProgress } from '#domain/views/progress/metric-progress';
import { useDecide } from '../../components/use-decide';
import { usePersonName } from '../../sync/use-person-name';
import { useMay } from '../../sync/use-may';
import { IconButton } from '../../ui/icon-button';
import { amountWords } from '../../components/metric/words/amount-words';
import { keyResultsWords } from './words/key-results-words';
import styles from './key-results.module.css';

interface ValueListProps {
  readonly code: string;
  readonly progress: MetricProgress;
}

/** Every value of a key result, the last one first, with who saw it and why. */
export const ValueList = ({ code, progress: { metric, values } }: ValueListProps) => {
  const decide = useDecide();
  const may = useMay();
  const nameOf = usePersonName();
  if (values.length === 0) return null;
  return (
    <ul className={styles['values']} aria-label={keyResultsWords.valuesOf(code)}>
      {[...values].reverse().map(({ id, day, value, note, by }) => {
        const shown = amountWords.withUnit(value, metric.unit);
        return (
          <li key={id}>
            <strong>{shown}</strong>
            <span className={styles['quiet']}>
              {keyResultsWords.seenIn(day, by === undefined ? '' : nameOf(by))}
            </span>
            {note !== '' && <span dir="auto">{note}</span>}
            {may.write && (
              <IconButton
                icon={DeleteIcon}
                compact
                label={keyResultsWords.removeValue(shown, day)}
                onClick={() => {
                  decide({ kind: 'checkIn.remove', target: id }, { undo: keyResultsWords.valueRemoved });
                }}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
};
