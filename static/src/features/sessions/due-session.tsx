import Button from '@atlaskit/button/new';
import ProgressBar from '@atlaskit/progress-bar';
import { useMemo } from 'react';
import type { SessionId } from '#domain/entities/facilitation/session/session-id';
import type { NextReason } from '#domain/views/sessions/next-session';
import { readinessOf } from '#domain/views/sessions/readiness';
import { ReadinessList } from '../../components/sessions/readiness-list';
import { nextSessionWords } from '../../components/sessions/words/next-session-words';
import { sessionWords } from '../../components/sessions/words/session-words';
import { createSelector } from '../../sync/create-selector';
import { useQuarter } from '../../sync/quarter-context';
import { Heading } from '../../ui/heading';
import { sessionsWords } from './words/sessions-words';
import styles from './sessions.module.css';

interface DueProps {
  readonly id: SessionId;
  readonly reason: NextReason;
  readonly onOpen: () => void;
}

/** The session to hold next: why it is this one, and what should be there before it begins. */
export const DueSession = ({ id, reason, onOpen }: DueProps) => {
  const select = useMemo(() => createSelector((quarter) => readinessOf(quarter, id)), [id]);
  const points = useQuarter(select);
  const met = points.filter(({ isMet }) => isMet).length;
  const ready = nextSessionWords.ready(met, points.length);
  const number = sessionWords.number(id);
  return (
    <div className={styles['more']}>
      <div>
        <Heading level={4}>{sessionsWords.why}</Heading>
        <p className={styles['why']}>{nextSessionWords.reasons[reason]}</p>
      </div>
      <div className={styles['before']}>
        <div className={styles['head']}>
          <Heading level={4}>{nextSessionWords.before}</Heading>
          <span className={styles['quiet']}>{ready}</span>
        </div>
        <ProgressBar value={points.length === 0 ? 1 : met / points.length} ariaLabel={ready} />
        <ReadinessList points={points} />
        <div>
          <Button appearance="primary" onClick={onOpen}>
            {reason === 'running' ? nextSessionWords.join(number) : nextSessionWords.open(number)}
          </Button>
        </div>
      </div>
    </div>
  );
};
