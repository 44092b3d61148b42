import DeleteIcon from '@atlaskit/icon/core/delete';
import type { PainGain } from '#domain/entities/agreement/pain-gain/pain-gain';
import { EditableField } from '../../../components/editable-field';
import { useDecide } from '../../../components/use-decide';
import { IconButton } from '../../../ui/icon-button';
import { pairWords } from '../words/pair-words';
import styles from './pairs.module.css';

interface LineProps {
  readonly line: PainGain;
  readonly isReadOnly: boolean;
}

/** A pain or a gain, bettered or taken away where it stands. */
export const PairLine = ({ line: { id, text }, isReadOnly }: LineProps) => {
  const decide = useDecide();
  return (
    <li className={styles['line']}>
      <EditableField
        concept="painGain"
        target={id}
        field="text"
        value={text}
        label={pairWords.textOf(text)}
        required
        isReadOnly={isReadOnly}
      />
      {!isReadOnly && (
        <IconButton
          compact
          icon={DeleteIcon}
          label={pairWords.remove(text)}
          onClick={() => decide({ kind: 'painGain.remove', target: id }, { undo: pairWords.removed })}
        />
      )}
    </li>
  );
};
