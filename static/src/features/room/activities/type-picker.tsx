import { useId, useMemo } from 'react';
import { isOnTheBoard } from '#domain/entities/milestones/milestone/lineage';
import { MILESTONE_TYPES, type MilestoneType } from '#domain/entities/milestones/milestone/milestone';
import { TypeMark, typeName } from '../../../components/type-mark';
import { createSelector } from '../../../sync/create-selector';
import { useQuarter } from '../../../sync/quarter-context';
import { validationWords } from '../words/validation-words';
import styles from './type-picker.module.css';

interface PickerProps {
  readonly card: string;
  readonly type: MilestoneType | null;
  readonly onChoose: (type: MilestoneType) => void;
}

/** What a card is: four choices with their meaning, and a card of this quarter that is one. */
export const TypePicker = ({ card, type, onChoose }: PickerProps) => {
  const id = useId();
  const select = useMemo(
    () =>
      createSelector(({ milestones }) =>
        MILESTONE_TYPES.map(
          (one) =>
            milestones.find((other) => other.type === one && other.id !== card && isOnTheBoard(other))
              ?.title ?? '',
        ),
      ),
    [card],
  );
  const examples = useQuarter(select);
  return (
    <fieldset className={styles['picker']}>
      <legend className={styles['ask']}>{validationWords.typeAsk}</legend>
      {MILESTONE_TYPES.map((one, at) => (
        <label key={one} className={[styles['option'], one === type ? styles['chosen'] : ''].join(' ')}>
          {/* eslint-disable-next-line @atlaskit/design-system/no-html-radio -- the whole box is the choice, with mark, meaning and key */}
          <input
            type="radio"
            className={styles['radio']}
            name={id}
            checked={one === type}
            aria-label={typeName(one)}
            aria-describedby={`${id}-${one}`}
            onChange={() => onChoose(one)}
          />
          <TypeMark type={one} label="" />
          <span className={styles['words']}>
            <strong>{typeName(one)}</strong>
            <span id={`${id}-${one}`} className={styles['meaning']}>
              {validationWords.meanings[one]}
              {examples[at] !== '' && (
                <span className={styles['like']}>{validationWords.like(examples[at] ?? '')}</span>
              )}
            </span>
          </span>
          <kbd className={styles['key']} aria-hidden="true">
            {at + 1}
          </kbd>
        </label>
      ))}
    </fieldset>
  );
};
