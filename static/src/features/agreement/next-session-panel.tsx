import Button from '@atlaskit/button/new';
import { nextSession } from '#domain/views/sessions/next-session';
import { readinessOf } from '#domain/views/sessions/readiness';
import { ReadinessList } from '../../components/sessions/readiness-list';
import { nextSessionWords } from '../../components/sessions/words/next-session-words';
import { sessionWords } from '../../components/sessions/words/session-words';
import { createSelector } from '../../sync/create-selector';
import { useQuarter } from '../../sync/quarter-context';
import { Heading } from '../../ui/heading';
import { pathTo } from '../../ui/routing/route';
import { useNavigate } from '../../ui/routing/route-context';
import styles from './rail.module.css';

const due = createSelector((quarter) => {
  const next = nextSession(quarter);
  return next === undefined ? null : { ...next, points: readinessOf(quarter, next.session) };
});

/** The session to hold next, why it is this one, and what it still needs; none where all were held. */
export const NextSessionPanel = () => {
  const navigate = useNavigate();
  const quarter = useQuarter(({ id }) => id);
  const next = useQuarter(due);
  if (next === null) return null;
  const { session, reason, points } = next;
  const number = sessionWords.number(session);
  const open = reason === 'running' ? nextSessionWords.join : nextSessionWords.open;
  return (
    <section className={styles['card']} aria-labelledby="okra-next-session">
      <Heading level={2} id="okra-next-session">
        {nextSessionWords.title(number, sessionWords.sessions[session].title)}
      </Heading>
      <p className={styles['lead']}>{nextSessionWords.reasons[reason]}</p>
      <ReadinessList points={points} />
      <div>
        <Button appearance="primary" onClick={() => navigate(pathTo('sessions.room', { quarter, session }))}>
          {open(number)}
        </Button>
      </div>
    </section>
  );
};
