import { Heading } from '../../../ui/heading';
import { isUnplaced, type BoardGroup } from './board-kind';
import { clusterWords } from '../words/cluster-words';
import styles from './group-rail.module.css';

interface RailProps {
  readonly groups: readonly BoardGroup[];
  /** Where the card is. */
  readonly current: string;
}

/** The groups with their cards counted, beside the card that is read. */
export const GroupRail = ({ groups, current }: RailProps) => {
  const all = groups.reduce((sum, { cards }) => sum + cards.length, 0);
  const loose = groups.filter(isUnplaced).reduce((sum, { cards }) => sum + cards.length, 0);
  return (
    <>
      <div className={styles['head']}>
        <Heading level={3} look="xsmall">
          {clusterWords.groups}
        </Heading>
        <span className={styles['quiet']}>{clusterWords.placed(all - loose, all)}</span>
      </div>
      <ul className={styles['groups']}>
        {groups.map(({ key, title, cards }) => (
          <li key={key} className={[styles['group'], key === current ? styles['current'] : ''].join(' ')}>
            <span className={styles['title']}>
              <bdi>{title === '' ? clusterWords.loose : title}</bdi>
            </span>
            <span className={styles['quiet']}>{cards.length}</span>
          </li>
        ))}
      </ul>
    </>
  );
};
