import { useQuarterState } from '../../../sync/quarter-context';
import { usePersonName } from '../../../sync/use-person-name';
import { roomWords } from '../words/room-words';
import { skillWords } from '../words/skill-words';
import styles from './pair-tiles.module.css';

interface TilesProps {
  readonly pairs: readonly (readonly string[])[];
  /** How many cards a pair has, and for how many of them it is done. */
  readonly stateOf: (pair: number) => { readonly done: number; readonly of: number };
}

/** The pairs side by side, each with how far it is; one's own is marked. */
export const PairTiles = ({ pairs, stateOf }: TilesProps) => {
  const nameOf = usePersonName();
  const me = useQuarterState((state) => state.me.member);
  return (
    <ul className={styles['tiles']} aria-label={skillWords.pairs}>
      {pairs.map((pair, at) => {
        const isOwn = me !== null && pair.includes(me);
        const { done, of } = stateOf(at);
        return (
          <li key={pair.join(' ')} className={[styles['tile'], isOwn ? styles['own'] : ''].join(' ')}>
            <strong>{roomWords.pairOf(pair.map(nameOf))}</strong>
            <span className={styles['state']}>
              {isOwn ? skillWords.yours(done, of) : skillWords.pairDone(done, of)}
            </span>
          </li>
        );
      })}
    </ul>
  );
};
