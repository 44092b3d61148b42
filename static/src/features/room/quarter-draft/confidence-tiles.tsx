import CheckIcon from '@atlaskit/icon/core/check-mark';
import { usePersonName } from '../../../sync/use-person-name';
import { Heading } from '../../../ui/heading';
import { confidenceWords as words } from '../words/confidence-words';
import styles from './confidence.module.css';

interface TilesProps {
  readonly answered: readonly string[];
  readonly there: readonly string[];
  readonly away: number;
}

/** Who has voted and who still thinks, as tiles; nothing says how. */
export const ConfidenceTiles = ({ answered, there, away }: TilesProps) => {
  const nameOf = usePersonName();
  return (
    <section className={styles['part']}>
      <Heading level={3} look="xsmall">
        <span role="status">{words.answered(answered.length, there.length)}</span>
      </Heading>
      <ul className={styles['tiles']}>
        {there.map((member) => {
          const has = answered.includes(member);
          return (
            <li key={member} className={styles['tile']}>
              <span className={[styles['face'], has ? styles['done'] : ''].join(' ')}>
                {has && <CheckIcon label="" size="small" />}
              </span>
              <span className={styles['name']}>{nameOf(member)}</span>
              <span className={styles['quiet']}>{has ? words.voted : words.thinking}</span>
            </li>
          );
        })}
      </ul>
      {away > 0 && <p className={styles['quiet']}>{words.away(away)}</p>}
    </section>
  );
};
