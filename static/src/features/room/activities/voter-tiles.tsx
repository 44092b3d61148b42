import CheckIcon from '@atlaskit/icon/core/check-mark';
import { useQuarterState } from '../../../sync/quarter-context';
import { usePersonName } from '../../../sync/use-person-name';
import { SidePanel } from '../room-layout';
import type { VoteRound } from '#domain/entities/facilitation/vote-round/vote-round';
import { voteWords } from '../words/vote-words';
import styles from './voter-tiles.module.css';

interface TilesProps {
  readonly round: VoteRound;
  /** Member ids. */
  readonly asked: readonly string[];
  readonly answered: readonly string[];
}

/** Who has voted and who has not yet, as tiles; nothing says what or how much. */
export const VoterTiles = ({ round, asked, answered }: TilesProps) => {
  const nameOf = usePersonName();
  const present = useQuarterState((state) => state.present);
  const isThere = (id: string): boolean => answered.includes(id) || present === null || present.includes(id);
  const there = asked.filter(isThere);
  const away = [...new Set([...asked, ...round.away])].filter((id) => !isThere(id) && !answered.includes(id));
  return (
    <SidePanel title={voteWords.answered(answered.length, there.length)}>
      <ul className={styles['tiles']}>
        {there.map((id) => {
          const has = answered.includes(id);
          return (
            <li key={id} className={styles['tile']}>
              <span className={[styles['face'], has ? styles['done'] : ''].join(' ')}>
                {has && <CheckIcon label="" size="small" />}
              </span>
              <span className={styles['name']}>{nameOf(id)}</span>
              <span className={styles['state']}>{has ? voteWords.didVote : voteWords.notYet}</span>
            </li>
          );
        })}
      </ul>
      {away.length > 0 && <p className={styles['quiet']}>{voteWords.away(away.length)}</p>}
      <p className={styles['quiet']}>{voteWords.rule(round.mostEach)}</p>
    </SidePanel>
  );
};
