import type { KeyResult } from '#domain/entities/agreement/key-result/key-result';
import { EditableField } from '../editable-field';
import { usePersonName } from '../../sync/use-person-name';
import { feasibilityWords } from './words/feasibility-words';
import styles from './feasibility.module.css';

interface FeasibilityReasonProps {
  readonly keyResult: KeyResult;
  readonly code: string;
  readonly isReadOnly: boolean;
  /** It was judged just now: the reason is asked for, and may be left out. */
  readonly isAsked: boolean;
  readonly onAnswered: () => void;
}

/** Who holds a key result plausible or doubtful, and why. */
export const FeasibilityReason = (props: FeasibilityReasonProps) => {
  const { keyResult, code, isReadOnly, isAsked, onAnswered } = props;
  const nameOf = usePersonName();
  const { feasibility, feasibilityWhy, feasibilityBy, id } = keyResult;
  if (feasibility === 'unchecked' || (feasibilityWhy === '' && !isAsked)) return null;
  return (
    <div className={styles['reason']}>
      <span>
        {feasibilityWords.judgedBy(nameOf(feasibilityBy), feasibilityWords.feasibility[feasibility])}
      </span>
      <span className={styles['text']} dir="auto">
        <EditableField
          key={String(isAsked)}
          concept="keyResult"
          target={id}
          field="feasibilityWhy"
          value={feasibilityWhy}
          label={feasibilityWords.reasonOf(code)}
          placeholder={feasibilityWords.sayWhy}
          startsEditing={isAsked}
          isReadOnly={isReadOnly}
          onLeave={onAnswered}
        />
      </span>
    </div>
  );
};
