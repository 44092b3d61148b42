import type { Milestone } from '#domain/entities/milestones/milestone/milestone';
import { DrawerSection } from './drawer-section';
import { drawerWords } from './words/drawer-words';
import styles from './drawer.module.css';

interface DrawerExtraProps {
  readonly extra: Milestone['extra'];
}

/** What an import brought that is no field of a card: kept by the names of its columns, and written out with it. */
export const DrawerExtra = ({ extra }: DrawerExtraProps) =>
  extra.length === 0 ? null : (
    <DrawerSection title={drawerWords.furtherFields}>
      <dl className={styles['extra']}>
        {extra.map(({ key, value }, at) => (
          <div key={`${String(at)} ${key}`} className={styles['field']}>
            <dt className={[styles['label'], styles['extraName']].join(' ')} dir="auto">
              {key}
            </dt>
            <dd className={styles['extraValue']} dir="auto">
              {value}
            </dd>
          </div>
        ))}
      </dl>
    </DrawerSection>
  );
