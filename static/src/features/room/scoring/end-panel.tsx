import Button from '@atlaskit/button/new';
import CheckIcon from '@atlaskit/icon/core/check-mark';
import type { End } from '#domain/entities/scoring/score-round/score-round';
import type { Because } from '#domain/views/sessions/score-tally';
import { useQuarterState } from '../../../sync/quarter-context';
import { usePersonName } from '../../../sync/use-person-name';
import { scoreWords } from '../words/score-words';
import styles from './end-panel.module.css';

interface EndProps {
  readonly end: End;
  readonly members: readonly string[];
  readonly becauses: readonly Because[];
  readonly isHeard: boolean;
  /** It is the turn of this end. */
  readonly isNext: boolean;
  /** Null: this person does not lead. */
  readonly onSkip: (() => void) | null;
}

/** One end of a spread: who speaks for it, and what was written with the choices. */
export const EndPanel = ({ end, members, becauses, isHeard, isNext, onSkip }: EndProps) => {
  const nameOf = usePersonName();
  const isMember = useQuarterState((state) => state.me.member) !== null;
  const names = members.map(nameOf).toSorted((a, b) => a.localeCompare(b));
  const [first = '', ...others] = names;
  return (
    <section
      className={[styles['end'], isNext ? styles['next'] : ''].join(' ')}
      aria-label={scoreWords.end(end)}
    >
      <span className={styles['head']}>
        <strong>{isMember ? scoreWords.speaks(first) : scoreWords.end(end)}</strong>
        <span className={styles['quiet']}>{scoreWords.ends[end]}</span>
        {isHeard && (
          <span className={styles['heard']}>
            <CheckIcon label="" size="small" /> {scoreWords.heard}
          </span>
        )}
      </span>
      {isMember && others.length > 0 && (
        <span className={styles['quiet']}>{scoreWords.others(others, end)}</span>
      )}
      {becauses.map(({ member, text }) => (
        <blockquote key={member} className={styles['because']}>
          <bdi>“{text}”</bdi> {isMember && <span className={styles['quiet']}>{nameOf(member)}</span>}
        </blockquote>
      ))}
      {onSkip !== null && !isHeard && (
        <span>
          <Button appearance="subtle" spacing="compact" aria-label={scoreWords.skipOf(end)} onClick={onSkip}>
            {scoreWords.skip}
          </Button>
        </span>
      )}
    </section>
  );
};
