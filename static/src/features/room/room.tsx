import { lazy, Suspense, useRef, useState } from 'react';
import ArrowLeftIcon from '@atlaskit/icon/core/arrow-left';
import { placeOf } from '#domain/entities/facilitation/place/place';
import { SESSION_IDS, type SessionId } from '#domain/entities/facilitation/session/session-id';
import { dayOfSession } from '#domain/views/sessions/session-days';
import { sessionWords } from '../../components/sessions/words/session-words';
import { useQuarter } from '../../sync/quarter-context';
import { dayInWords } from '../../ui/day-in-words';
import { Heading } from '../../ui/heading';
import { IconButton } from '../../ui/icon-button';
import { MissingPlace } from '../../ui/routing/missing-place';
import { pathTo } from '../../ui/routing/route';
import { useNavigate, useRoute } from '../../ui/routing/route-context';
import { useKeptInSight } from '../../ui/use-kept-in-sight';
import { usePreWork } from './pre-work/use-pre-work';
import { RoomPresence } from './room-presence';
import { RunningRoom } from './running-room';
import { useRoom } from './use-room';
import { roomWords } from './words/room-words';
import styles from './room.module.css';

const isSession = (id: string): id is SessionId => SESSION_IDS.some((one) => one === id);

// Before a session and in it are never seen together: each comes when it is.
const RoomLobby = lazy(async () => ({ default: (await import('./room-lobby')).RoomLobby }));
const PreWorkRoom = lazy(async () => ({ default: (await import('./pre-work/pre-work-room')).PreWorkRoom }));

/** The lobby, or the silent activity that is open before the call. */
const BeforeSession = ({ session, looks }: OpenRoomProps) => {
  const work = usePreWork(session);
  return work !== null && work.activity === `${session}.${looks ?? ''}` ? (
    <PreWorkRoom session={session} work={work} />
  ) : (
    <RoomLobby session={session} work={work} />
  );
};

interface OpenRoomProps {
  readonly session: SessionId;
  /** Of the address: the end of the key of an activity, or `finish`. */
  readonly looks: string | null;
}

const OpenRoom = ({ session, looks }: OpenRoomProps) => {
  useRoom(session);
  const box = useRef<HTMLDivElement>(null);
  useKeptInSight(box);
  const [timerSlot, setTimerSlot] = useState<HTMLElement | null>(null);
  const navigate = useNavigate();
  const quarter = useQuarter(({ id }) => id);
  const label = useQuarter(({ settings }) => settings.label);
  const day = useQuarter((one) => dayOfSession(one, session) ?? '');
  const isRunning = useQuarter((one) => placeOf(one, session) !== undefined);
  return (
    <div ref={box} className={styles['room']}>
      <header className={styles['head']}>
        <div className={styles['top']}>
          <IconButton
            icon={ArrowLeftIcon}
            label={roomWords.back}
            onClick={() => navigate(pathTo('sessions', { quarter }))}
          />
          <div className={styles['title']}>
            <Heading level={1} look="medium">
              {sessionWords.sessionTitle(session)}
            </Heading>
            <span className={styles['quiet']}>
              {roomWords.planned(label, day === '' ? '' : dayInWords(day))}
            </span>
          </div>
          <RoomPresence />
          <div ref={setTimerSlot} />
        </div>
      </header>
      <Suspense fallback={null}>
        {isRunning ? (
          <RunningRoom session={session} looks={looks} timerSlot={timerSlot} />
        ) : (
          <BeforeSession key={session} session={session} looks={looks} />
        )}
      </Suspense>
    </div>
  );
};

/** One session, with its lobby before it runs, and where it is while it runs. */
export const Room = () => {
  const route = useRoute();
  if (route.name !== 'sessions.room' && route.name !== 'sessions.activity') return null;
  if (!isSession(route.session)) {
    return (
      <MissingPlace to={pathTo('sessions', { quarter: route.quarter })} back={roomWords.back}>
        {roomWords.noSession}
      </MissingPlace>
    );
  }
  return (
    <OpenRoom session={route.session} looks={route.name === 'sessions.activity' ? route.activity : null} />
  );
};
