import CheckIcon from '@atlaskit/icon/core/check-mark';
import { usePersonName } from '../../../sync/use-person-name';
import { Heading } from '../../../ui/heading';
import { scoreWords } from '../words/score-words';
import type { RoundPeople } from './use-round-people';
import styles from './voter-hand.module.css';

/** Everybody's place at the table: a tile with a tick is done, a dashed one is still thinking; nothing says what. */
export const VoterHand = ({ there, away, answered }: RoundPeople) => {
  const nameOf = usePersonName();
  const title = scoreWords.answered(answered.length, there.length);
  return (
    <section className={styles['hand']} aria-label={title}>
      <div role="status">
        <Heading level={3} look="xsmall">
          {title}
        </Heading>
      </div>
      <ul className={styles['tiles']}>
        {[...there, ...away].map((id) => {
          const isDone = answered.includes(id);
          const isAway = away.includes(id);
          return (
            <li key={id} className={[styles['tile'], isAway ? styles['away'] : ''].join(' ')}>
              <span className={[styles['face'], isDone ? styles['done'] : ''].join(' ')}>
                {isDone && <CheckIcon label="" size="small" />}
              </span>
              <span className={styles['name']}>{nameOf(id)}</span>
              <span className={styles['state']}>
                {isDone ? scoreWords.done : isAway ? scoreWords.awayState : scoreWords.thinking}
              </span>
            </li>
          );
        })}
      </ul>
      <p className={styles['state']}>{scoreWords.everyCard}</p>
    </section>
  );
};
