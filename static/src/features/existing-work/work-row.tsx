import Checkbox from '@atlaskit/checkbox';
import { StatusLozenge } from '../../components/status-lozenge';
import { TypeMark } from '../../components/type-mark';
import type { FoundWork } from './use-work-search';
import { existingWorkWords } from './words/existing-work-words';
import styles from './existing-work.module.css';

interface WorkRowProps {
  readonly work: FoundWork;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

const heldWords = ({ held }: FoundWork): string | null => {
  if (held === null) return null;
  return held.label === null ? existingWorkWords.heldHidden : existingWorkWords.heldIn(held.label);
};

/** One work item of the list; one that a card has already says where, and is not to be chosen. */
export const WorkRow = ({ work, isChosen, onChoose }: WorkRowProps) => {
  const held = heldWords(work);
  const { parent } = work;
  return (
    <li className={styles['row']}>
      <Checkbox
        isChecked={isChosen}
        isDisabled={held !== null}
        aria-label={existingWorkWords.choose(work.issueKey, work.summary)}
        onChange={({ currentTarget }) => {
          onChoose(currentTarget.checked);
        }}
      />
      <TypeMark type={work.becomes.type} />
      <span className={styles['key']}>{work.issueKey}</span>
      <span className={styles['summary']}>
        <bdi className={styles['cut']} title={work.summary}>
          {work.summary}
        </bdi>
        {(held ?? parent) !== null && (
          <span className={styles['note']}>
            {held ?? (parent === null ? '' : existingWorkWords.below(parent.issueKey, parent.summary))}
          </span>
        )}
      </span>
      <StatusLozenge name={work.statusName} category={work.statusCategory} maxWidth={120} />
    </li>
  );
};
