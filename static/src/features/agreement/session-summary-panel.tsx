import { useState } from 'react';
import {
  sessionSummaries,
  type LeftCode,
  type SessionSummary,
} from '#domain/views/sessions/session-summaries';
import { sessionWords } from '../../components/sessions/words/session-words';
import { createSelector } from '../../sync/create-selector';
import { useQuarter } from '../../sync/quarter-context';
import { dayInWords } from '../../ui/day-in-words';
import { Heading } from '../../ui/heading';
import { pathTo } from '../../ui/routing/route';
import { RouteLink } from '../../ui/routing/route-link';
import { TextButton } from '../../ui/text-button';
import { summaryWords } from './words/summary-words';
import rail from './rail.module.css';
import styles from './session-summary-panel.module.css';

const summaries = createSelector(sessionSummaries);

/** Where each thing stands; what stands in no tab of its own is in the room. */
const PLACES: Readonly<Record<LeftCode, 'objectives' | 'milestones' | 'draft' | 'settings' | 'room'>> = {
  vision: 'room',
  ideas: 'room',
  parked: 'room',
  objectives: 'objectives',
  'key-results': 'objectives',
  cards: 'milestones',
  clusters: 'room',
  shortlist: 'milestones',
  'only-three': 'objectives',
  scored: 'milestones',
  sizes: 'settings',
  placed: 'draft',
};

const Details = ({ summary: { session, left, times } }: { readonly summary: SessionSummary }) => {
  const quarter = useQuarter(({ id }) => id);
  const vision = useQuarter(({ visions }) => visions[0]?.text ?? '');
  const room = pathTo('sessions.room', { quarter, session });
  return (
    <div className={styles['details']}>
      {times > 1 && <p className={rail['quiet']}>{summaryWords.again(times)}</p>}
      {session === 's0' && vision !== '' && (
        <p className={styles['vision']}>
          <bdi>{vision}</bdi>
        </p>
      )}
      {left.length === 0 && <p className={rail['quiet']}>{summaryWords.nothing}</p>}
      <ul className={styles['left']}>
        {left.map((one) => {
          const place = PLACES[one.code];
          return (
            <li key={one.code}>
              <RouteLink to={place === 'room' ? room : pathTo(place, { quarter })}>
                {summaryWords.say(one)}
              </RouteLink>
            </li>
          );
        })}
      </ul>
      <RouteLink to={room} aria-label={summaryWords.roomOf(sessionWords.number(session))}>
        {summaryWords.room}
      </RouteLink>
    </div>
  );
};

const Line = ({ summary }: { readonly summary: SessionSummary }) => {
  const [isOpen, setOpen] = useState(false);
  const { session, day, minutes, people } = summary;
  return (
    <li className={styles['line']}>
      <TextButton aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {`${sessionWords.number(session)} ${sessionWords.sessions[session].title}`}
      </TextButton>
      <span className={rail['quiet']}>{summaryWords.held(dayInWords(day), minutes, people)}</span>
      {isOpen && <Details summary={summary} />}
    </li>
  );
};

/** What each session that was held has left, folded, with the way to where it stands; none: nothing is shown. */
export const SessionSummaryPanel = () => {
  const held = useQuarter(summaries);
  if (held.length === 0) return null;
  return (
    <section className={rail['card']} aria-labelledby="okra-sessions-left">
      <Heading level={2} id="okra-sessions-left">
        {summaryWords.title}
      </Heading>
      <ul className={styles['lines']}>
        {held.map((summary) => (
          <Line key={summary.session} summary={summary} />
        ))}
      </ul>
    </section>
  );
};
