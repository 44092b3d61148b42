import Lozenge from '@atlaskit/lozenge';
import type { Feature } from '#domain/entities/agreement/feature/feature';
import { CodeLabel } from '../../../components/code-label';
import { useDecide } from '../../../components/use-decide';
import { useMay } from '../../../sync/use-may';
import { usePersonName } from '../../../sync/use-person-name';
import { AddLine } from '../../../ui/add-line';
import { mappingWords } from '../words/mapping-words';
import { FeatureLine } from './feature-line';
import styles from './mapping.module.css';

interface ColumnProps {
  /** Null: what touches no objective any more. */
  readonly objective: { readonly id: string; readonly title: string; readonly code: string } | null;
  readonly features: readonly Feature[];
  /** Who looks at it, by pair. */
  readonly pairs: readonly (readonly string[])[];
  readonly isOwn: boolean;
}

/** An objective and what the team has that touches it. */
export const MappingColumn = ({ objective, features, pairs, isOwn }: ColumnProps) => {
  const decide = useDecide();
  const may = useMay();
  const nameOf = usePersonName();
  const title = objective?.title ?? mappingWords.elsewhere;
  return (
    <section className={[styles['column'], isOwn ? styles['own'] : ''].join(' ')} aria-label={title}>
      <div className={styles['head']}>
        <h3 className={styles['title']}>
          {objective !== null && <CodeLabel code={objective.code} />}
          <bdi>{title}</bdi>
        </h3>
        <div className={styles['who']}>
          {isOwn && <Lozenge appearance="inprogress">{mappingWords.yours}</Lozenge>}
          {pairs.map((pair) => (
            <span key={pair.join(' ')}>{mappingWords.pair(pair.map(nameOf))}</span>
          ))}
          <span className={styles['count']}>
            {features.length === 0 ? mappingWords.empty : mappingWords.count(features.length)}
          </span>
        </div>
      </div>
      <ul className={styles['features']}>
        {features.map((feature) => (
          <FeatureLine key={feature.id} feature={feature} />
        ))}
      </ul>
      {may.write && objective !== null && (
        <div>
          <AddLine
            act={mappingWords.add}
            label={mappingWords.field(title)}
            placeholder={mappingWords.placeholder}
            keepsOpen
            onAdd={(name) => {
              const { refusal } = decide(
                { kind: 'feature.add', values: { name, objectiveId: objective.id } },
                { quiet: true },
              );
              return refusal === null ? null : { text: refusal.text };
            }}
          />
        </div>
      )}
    </section>
  );
};
