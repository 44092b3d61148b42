import type { MilestoneType } from '#domain/entities/milestones/milestone/milestone';
import { TypeMark, typeName } from '../../../components/type-mark';
import { validationWords } from '../words/validation-words';
import styles from './card-inspector.module.css';

interface CardTypeProps {
  readonly type: MilestoneType | null;
}

/** What a card is, for whoever only reads. */
export const CardType = ({ type }: CardTypeProps) => (
  <div className={styles['part']} role="group" aria-label={validationWords.type}>
    <span className={styles['label']}>{validationWords.type}</span>
    {type === null ? (
      <span className={styles['quiet']}>{validationWords.noTypeYet}</span>
    ) : (
      <span className={styles['type']}>
        <TypeMark type={type} label="" />
        <strong>{typeName(type)}</strong>
      </span>
    )}
    {type !== null && <span className={styles['quiet']}>{validationWords.meanings[type]}</span>}
  </div>
);
