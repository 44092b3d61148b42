import CheckIcon from '@atlaskit/icon/core/check-mark';
import { usePersonName } from '../../sync/use-person-name';
import type { RoundPeople } from './use-round-people';
import { roomWords } from './words/room-words';
import styles from './answer-tiles.module.css';

interface TilesProps {
  readonly people: RoundPeople;
  /** "has voted" and "not yet", below a name. */
  readonly done: string;
  readonly notYet: string;
}

/** Everybody's place at the table: a tile with a tick has answered, a dashed one has not; nothing says what. */
export const AnswerTiles = ({ people: { there, away, answered }, done, notYet }: TilesProps) => {
  const nameOf = usePersonName();
  return (
    <>
      <ul className={styles['tiles']}>
        {there.map((id) => {
          const has = answered.includes(id);
          return (
            <li key={id} className={styles['tile']}>
              <span className={[styles['face'], has ? styles['done'] : ''].join(' ')}>
                {has && <CheckIcon label="" size="small" />}
              </span>
              <span className={styles['name']}>{nameOf(id)}</span>
              <span className={styles['state']}>{has ? done : notYet}</span>
            </li>
          );
        })}
      </ul>
      {away.length > 0 && <p className={styles['state']}>{roomWords.awayCount(away.length)}</p>}
    </>
  );
};
