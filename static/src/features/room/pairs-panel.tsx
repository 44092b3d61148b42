import { useQuarterState } from '../../sync/quarter-context';
import { usePersonName } from '../../sync/use-person-name';
import { Heading } from '../../ui/heading';
import { roomWords } from './words/room-words';
import styles from './pairs-panel.module.css';

interface PairsProps {
  readonly pairs: readonly (readonly string[])[];
}

/** Who sits with whom; one's own pair first and marked. */
export const PairsPanel = ({ pairs }: PairsProps) => {
  const nameOf = usePersonName();
  const me = useQuarterState((state) => state.me.member);
  const isOwn = (pair: readonly string[]): boolean => me !== null && pair.includes(me);
  const ordered = pairs.toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a)));
  return (
    <section aria-label={roomWords.pairs}>
      <Heading level={3}>{roomWords.pairs}</Heading>
      <ul className={styles['pairs']}>
        {ordered.map((pair) => (
          <li key={pair.join(' ')} className={[styles['pair'], isOwn(pair) ? styles['own'] : ''].join(' ')}>
            {roomWords.pairOf(pair.map(nameOf))}
            {isOwn(pair) && <span className={styles['mark']}>{roomWords.yourPair}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
};
