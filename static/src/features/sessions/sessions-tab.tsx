import ProgressBar from '@atlaskit/progress-bar';
import { SESSION_IDS } from '#domain/entities/facilitation/session/session-id';
import { nextSession } from '#domain/views/sessions/next-session';
import { daysToSprint, sessionGaps } from '#domain/views/sessions/session-days';
import { minutesTaken, plannedMinutes } from '#domain/views/sessions/session-minutes';
import { createSelector } from '../../sync/create-selector';
import { useQuarter } from '../../sync/quarter-context';
import { FindingLine } from '../../ui/finding-line';
import { Heading } from '../../ui/heading';
import { SessionRow } from './session-row';
import { sessionsWords } from './words/sessions-words';
import styles from './sessions.module.css';

const gaps = createSelector(sessionGaps);
const next = createSelector((quarter) => nextSession(quarter) ?? null);
const sprint = createSelector(daysToSprint);
const minutes = createSelector((quarter) => ({
  used: SESSION_IDS.reduce((sum, id) => sum + (minutesTaken(quarter, id) ?? 0), 0),
  planned: SESSION_IDS.reduce((sum, id) => sum + plannedMinutes(quarter, id).now, 0),
}));

/** The five sessions on one thread: when each is or was held, what it leaves, and which comes next (G-2, G-20). */
export const SessionsTab = () => {
  const due = useQuarter(next);
  const between = useQuarter(gaps);
  const beforeSprint = useQuarter(sprint);
  const { used, planned } = useQuarter(minutes);
  return (
    <section aria-labelledby="okra-sessions">
      <header className={styles['head']}>
        <div>
          <Heading level={2} look="medium" id="okra-sessions">
            {sessionsWords.title}
          </Heading>
          <p className={styles['lead']}>{sessionsWords.lead}</p>
        </div>
        <div className={styles['used']}>
          <ProgressBar
            value={planned === 0 ? 0 : Math.min(1, used / planned)}
            ariaLabel={sessionsWords.used(used, planned)}
          />
          <span className={styles['quiet']}>{sessionsWords.used(used, planned)}</span>
        </div>
      </header>
      <div className={styles['columns']} aria-hidden="true">
        <span />
        <span>{sessionsWords.sessionColumn}</span>
        <span>{sessionsWords.whenColumn}</span>
        <span>{sessionsWords.minutesColumn}</span>
        <span>{sessionsWords.whoColumn}</span>
        <span>{sessionsWords.leavesColumn}</span>
        <span />
      </div>
      <ol className={styles['list']}>
        {SESSION_IDS.map((id) => (
          <SessionRow
            key={id}
            id={id}
            due={due?.session === id ? due.reason : null}
            gap={between.find(({ to }) => to === id)}
          />
        ))}
      </ol>
      {beforeSprint !== null && (
        <p className={styles['sprint']}>
          <FindingLine severity={beforeSprint.isClose ? 'warn' : 'ok'}>
            {sessionsWords.sprint(beforeSprint.days)}
          </FindingLine>
        </p>
      )}
    </section>
  );
};
