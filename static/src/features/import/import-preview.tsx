import type { Change } from '#domain/quarter/change';
import { MilestoneChip } from '../../components/milestone-chip';
import { completedCount, importCounts, othersCount } from './import-counts';
import { importWords } from './words/import-words';
import styles from './import.module.css';

const SHOWN = 12;

/** What the import would add, counted, with the first milestones as they will look. */
export const ImportPreview = ({ changes }: { readonly changes: readonly Change[] }) => {
  const counts = importCounts(changes);
  const completed = completedCount(changes);
  const others = othersCount(changes);
  const milestones = changes.flatMap((change) =>
    change.concept === 'milestone' && change.kind === 'added' ? [change.now] : [],
  );
  if (changes.length === 0) return <p className={styles['hint']}>{importWords.thereAlready}</p>;
  return (
    <section className={styles['preview']} aria-label={importWords.preview}>
      <ul className={styles['counts']}>
        {counts.map(({ concept, words, count }) => (
          <li key={concept}>
            <span className={styles['number']}>{count}</span> {words}
          </li>
        ))}
        {others > 0 && (
          <li>
            <span className={styles['number']}>{others}</span> {importWords.others(others)}
          </li>
        )}
        {completed > 0 && (
          <li>
            <span className={styles['number']}>{completed}</span> {importWords.completed(completed)}
          </li>
        )}
      </ul>
      <ul className={styles['chips']}>
        {milestones.slice(0, SHOWN).map(({ id, type, title }) => (
          <li key={id}>
            <MilestoneChip type={type} title={title} />
          </li>
        ))}
        {milestones.length > SHOWN && (
          <li className={styles['hint']}>{importWords.milestonesBeyond(milestones.length - SHOWN)}</li>
        )}
      </ul>
    </section>
  );
};
