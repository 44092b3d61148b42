import { useMemo, useState } from 'react';
import type { Objective } from '#domain/entities/agreement/objective/objective';
import { findById } from '#domain/kernel/collection';
import { CodeLabel } from '../../../components/code-label';
import { PriorityField } from '../../../components/priority-field';
import { EditableField } from '../../../components/editable-field';
import { ServesLine } from '../../../components/serves/serves-line';
import { createSelector } from '../../../sync/create-selector';
import { useQuarter } from '../../../sync/quarter-context';
import { TextButton } from '../../../ui/text-button';
import { pairWords } from '../words/pair-words';
import styles from './pairs.module.css';

interface HeadProps {
  readonly objective: Objective;
  readonly code: string;
  readonly isReadOnly: boolean;
}

/** The ideas that an objective was made of, read again where that helps. */
const ComesFrom = ({ cluster }: { readonly cluster: string }) => {
  const [isOpen, setOpen] = useState(false);
  const select = useMemo(
    () =>
      createSelector(({ clusters, contributions }) => ({
        name: findById(clusters, cluster)?.name,
        cards: contributions.filter(({ clusterId }) => clusterId === cluster),
      })),
    [cluster],
  );
  const { name, cards } = useQuarter(select);
  if (name === undefined) return null;
  return (
    <>
      <p className={styles['quiet']}>
        {pairWords.from(name, cards.length)}{' '}
        {cards.length > 0 && (
          <TextButton aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? pairWords.hideCards : pairWords.showCards}
          </TextButton>
        )}
      </p>
      {isOpen && (
        <ul className={styles['from']}>
          {cards.map(({ id, text }) => (
            <li key={id}>
              <bdi>{text}</bdi>
            </li>
          ))}
        </ul>
      )}
    </>
  );
};

/** An objective's own words, what it serves, and the cluster that it came from. */
export const PairHead = ({ objective, code, isReadOnly }: HeadProps) => {
  const { id, title, priority, clusterId } = objective;
  return (
    <div className={styles['head']}>
      <div className={styles['title']}>
        <CodeLabel code={code} />
        <h3 className={styles['words']}>
          <EditableField
            concept="objective"
            target={id}
            field="title"
            value={title}
            label={pairWords.titleOf(code)}
            required
            isReadOnly={isReadOnly}
          />
        </h3>
        {(priority !== '' || !isReadOnly) && (
          <span className={styles['priority']}>
            <PriorityField
              concept="objective"
              target={id}
              value={priority}
              name={code}
              isReadOnly={isReadOnly}
            />
          </span>
        )}
      </div>
      <ServesLine objective={objective} code={code} isReadOnly={isReadOnly} />
      {clusterId !== null && <ComesFrom cluster={clusterId} />}
    </div>
  );
};
