import Button from '@atlaskit/button/new';
import { lazy, Suspense, useMemo, useState } from 'react';
import type { Place } from '#domain/entities/facilitation/place/place';
import { passed } from '#domain/entities/facilitation/place/timer';
import { sessionOf } from '#domain/entities/facilitation/session/session';
import { SESSION_IDS, type SessionId } from '#domain/entities/facilitation/session/session-id';
import { shiftDay } from '#domain/kernel/shift-day';
import { exitCheck } from '#domain/views/sessions/exit-check';
import { recommendedDays } from '#domain/views/sessions/session-days';
import { activityStandings } from '#domain/views/sessions/session-minutes';
import { sessionWords } from '../../components/sessions/words/session-words';
import { useDecide } from '../../components/use-decide';
import { createSelector } from '../../sync/create-selector';
import { useQuarter } from '../../sync/quarter-context';
import { useMay } from '../../sync/use-may';
import { DateField } from '../../ui/date-field';
import { Heading } from '../../ui/heading';
import { localDay } from '../../ui/local-day';
import { BarActs } from './room-bar-slots';
import { RoomLayout, SidePanel, Task } from './room-layout';
import { ExitList } from './exit-list';
import { FinishFindings } from './finish-findings';
import { ParticipationSection } from './participation-section';
import { useServerNow } from './use-server-now';
import { finishWords } from './words/finish-words';
import { roomWords } from './words/room-words';
import styles from './room-finish.module.css';

const OnlyThreeSection = lazy(async () => ({
  default: (await import('./only-three-section')).OnlyThreeSection,
}));

interface FinishProps {
  readonly session: SessionId;
  readonly place: Place;
  readonly leads: boolean;
  readonly onBack: () => void;
}

const Minutes = ({ place }: { readonly place: Place }) => {
  const select = useMemo(() => createSelector((one) => activityStandings(one, place)), [place]);
  const steps = useQuarter(select);
  const now = useServerNow(false);
  const used = steps.map(({ state, took }) =>
    Math.round((state === 'now' ? took + passed(place.timer, now) : took) / 60_000),
  );
  const planned = steps.reduce((sum, { minutes }) => sum + minutes, 0);
  return (
    <section aria-labelledby="okra-room-minutes">
      <div className={styles['head']}>
        <Heading level={3} id="okra-room-minutes">
          {roomWords.minutesTitle}
        </Heading>
        <span className={styles['quiet']}>
          {roomWords.minutesSum(
            used.reduce((sum, one) => sum + one, 0),
            planned,
          )}
        </span>
      </div>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{roomWords.activityColumn}</th>
            <th scope="col" className={styles['number']}>
              {roomWords.plannedColumn}
            </th>
            <th scope="col" className={styles['number']}>
              {roomWords.usedColumn}
            </th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ activity, minutes }, at) => (
            <tr key={activity}>
              <th scope="row">{sessionWords.activities[activity].name}</th>
              <td className={styles['number']}>{minutes}</td>
              <td className={styles['number']}>{used[at]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

interface NextProps {
  readonly next: SessionId;
  readonly day: string;
  readonly onChoose: (day: string) => void;
}

/** The next session gets its day while everybody is there. */
const Next = ({ next, day, onChoose }: NextProps) => {
  const { least, most } = recommendedDays(next);
  return (
    <SidePanel title={roomWords.nextSession(sessionWords.sessions[next].title)}>
      <p className={styles['line']}>{roomWords.recommended(least ?? 0, most)}</p>
      <DateField aria-label={roomWords.dayOfNext} value={day} onChoose={onChoose} />
    </SidePanel>
  );
};

/** What to see to when the call is over. */
const Afterwards = ({ session }: { readonly session: SessionId }) => (
  <SidePanel title={finishWords.afterwardsTitle}>
    <ul className={styles['afterwards']}>
      {finishWords.afterwards[session].map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  </SidePanel>
);

const nextOf = (session: SessionId): SessionId | null =>
  SESSION_IDS[SESSION_IDS.indexOf(session) + 1] ?? null;

/** The end of a session: what it leaves, what is worth a second look, its minutes, and when the next one is (G-22). */
export const RoomFinish = ({ session, place, leads, onBack }: FinishProps) => {
  const decide = useDecide();
  const next = nextOf(session);
  // The day of a session is a facilitator's to set, whoever leads this one.
  const mayPlan = useMay().facilitate;
  const today = localDay(new Date());
  const planned = useQuarter((quarter) => (next === null ? null : sessionOf(quarter, next).date));
  const suggested = next === null ? null : shiftDay(today, recommendedDays(next).least ?? 1);
  const [day, setDay] = useState(planned ?? suggested ?? '');
  const select = useMemo(() => createSelector((quarter) => exitCheck(quarter, session)), [session]);
  const points = useQuarter(select);
  const finish = (): void => {
    if (mayPlan && next !== null && day !== '' && day !== planned)
      decide({ kind: 'session.plan', session: next, date: day });
    decide({ kind: 'session.finish', session });
  };
  return (
    <>
      <RoomLayout
        side={
          <>
            {mayPlan && next !== null && <Next next={next} day={day} onChoose={setDay} />}
            <Afterwards session={session} />
          </>
        }
      >
        <Task ask={roomWords.finishTitle} how={roomWords.finishHow} />
        <section aria-labelledby="okra-exit">
          <Heading level={3} id="okra-exit">
            {roomWords.exitCheck(points.filter(({ isMet }) => isMet).length, points.length)}
          </Heading>
          <ExitList points={points} />
        </section>
        {session === 's2' && (
          <Suspense>
            <OnlyThreeSection />
          </Suspense>
        )}
        <FinishFindings session={session} />
        <div className={styles['beside']}>
          <Minutes place={place} />
          {mayPlan && <ParticipationSection place={place} />}
        </div>
      </RoomLayout>
      <BarActs>
        <Button onClick={onBack}>{roomWords.goBack}</Button>
        {leads && (
          <Button appearance="primary" onClick={finish}>
            {roomWords.finish(sessionWords.number(session))}
          </Button>
        )}
      </BarActs>
    </>
  );
};
