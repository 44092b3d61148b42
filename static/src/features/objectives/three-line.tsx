import { useMemo } from 'react';
import type { Objective } from '#domain/entities/agreement/objective/objective';
import { saidOfThree } from '#domain/views/sessions/only-three';
import { createSelector } from '../../sync/create-selector';
import { useQuarter } from '../../sync/quarter-context';
import { objectivesWords } from './words/objectives-words';
import styles from './areas-line.module.css';

/** What #2 said of an objective's three cards; nothing where it was not asked. */
export const ThreeLine = ({ objective }: { readonly objective: Objective }) => {
  const select = useMemo(() => createSelector((quarter) => saidOfThree(quarter, objective)), [objective]);
  const said = useQuarter(select);
  if (said === null) return null;
  return (
    <div className={styles['areas']}>
      <span className={styles['label']}>{objectivesWords.onlyThree}</span>
      <span dir="auto">{objectivesWords.three(said)}</span>
    </div>
  );
};
