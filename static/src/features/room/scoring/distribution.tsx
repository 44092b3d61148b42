import type { Choice, ScoreScale } from '#domain/entities/scoring/score/score';
import type { CardTally } from '#domain/views/sessions/score-tally';
import { useQuarterState } from '../../../sync/quarter-context';
import { usePersonName } from '../../../sync/use-person-name';
import { scoreWords } from '../words/score-words';
import styles from './distribution.module.css';

interface DistributionProps {
  readonly scale: ScoreScale;
  readonly tally: CardTally;
  readonly label: string;
  /** The step that is written down, or would be. */
  readonly marked?: Choice | null;
}

/** Those who chose a step, and why; who only reads along is told how many, and the reasons without names. */
export const Distribution = ({ scale, tally, label, marked = null }: DistributionProps) => {
  const nameOf = usePersonName();
  const isMember = useQuarterState((state) => state.me.member) !== null;
  const columns: readonly { readonly value: Choice; readonly members: readonly string[] }[] = [
    ...tally.groups,
    { value: 'unsure', members: tally.unsure },
  ];
  const all = columns.reduce((sum, { members }) => sum + members.length, 0);
  return (
    <ul className={styles['columns']} aria-label={label}>
      {columns.map(({ value, members }) => (
        <li key={value} className={[styles['column'], value === marked ? styles['marked'] : ''].join(' ')}>
          <span className={styles['head']}>
            <span className={scale === 'effort' ? styles['size'] : styles['value']} aria-hidden="true">
              {scoreWords.symbol(scale, value)}
            </span>
            <span className={styles['meaning']}>
              {value === 'unsure' ? scoreWords.unsure : scoreWords.meaning(scale, value)}
            </span>
            <strong>{members.length}</strong>
          </span>
          <span className={styles['bar']} aria-hidden="true">
            {Array.from({ length: all }, (_, at) => (
              <span key={at} className={at < members.length ? styles['filled'] : ''} />
            ))}
          </span>
          <ul className={styles['people']}>
            {members.map((member, at) => {
              const because = tally.becauses.find((one) => one.member === member)?.text;
              return isMember || because !== undefined ? (
                <li key={isMember ? member : at}>
                  {isMember && nameOf(member)}
                  {because !== undefined && <bdi className={styles['because']}>“{because}”</bdi>}
                </li>
              ) : null;
            })}
          </ul>
        </li>
      ))}
    </ul>
  );
};
