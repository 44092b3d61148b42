import type { Objective } from '#domain/entities/agreement/objective/objective';
import { TypeMark } from '../../components/type-mark';
import { LabelledField } from '../../ui/labelled-field';
import { SelectField } from '../../ui/select-field';
import type { FoundWork } from './use-work-search';
import { existingWorkWords } from './words/existing-work-words';
import styles from './existing-work.module.css';

/** The objective of every card that comes in: what each one's parent says, one for all, or none. */
export const BY_PARENT = 'parent';
export const NO_OBJECTIVE = '';

interface WorkPreviewProps {
  readonly work: readonly FoundWork[];
  readonly objectives: readonly Objective[];
  readonly objective: string;
  readonly onObjective: (objective: string) => void;
}

/** Which cards come of the chosen work, before anything is stored. */
export const WorkPreview = ({ work, objectives, objective, onObjective }: WorkPreviewProps) => {
  const names = new Map(objectives.map(({ id, title }, index) => [id, `O${String(index + 1)} ${title}`]));
  const nameOf = ({ becomes }: FoundWork): string => {
    const id = objective === BY_PARENT ? becomes.objectiveId : objective;
    return (id === null ? undefined : names.get(id)) ?? existingWorkWords.noObjective;
  };
  return (
    <>
      <LabelledField label={existingWorkWords.objective}>
        {(field) => (
          <SelectField
            {...field}
            value={objective}
            choices={[
              { value: BY_PARENT, label: existingWorkWords.byParent },
              { value: NO_OBJECTIVE, label: existingWorkWords.noObjective },
              ...[...names].map(([value, label]) => ({ value, label })),
            ]}
            onChoose={onObjective}
          />
        )}
      </LabelledField>
      <ul className={styles['list']} aria-label={existingWorkWords.previewList}>
        {work.map((one) => (
          <li key={one.issueId} className={styles['row']}>
            <TypeMark type={one.becomes.type} />
            <span className={styles['key']}>{one.issueKey}</span>
            <span className={styles['summary']}>
              <bdi className={styles['cut']} title={one.summary}>
                {one.summary}
              </bdi>
              {!one.becomes.isTold && (
                <span className={styles['note']}>{existingWorkWords.takenFor(one.issueTypeName)}</span>
              )}
            </span>
            <span className={[styles['note'], styles['aim']].join(' ')}>{nameOf(one)}</span>
          </li>
        ))}
      </ul>
    </>
  );
};
