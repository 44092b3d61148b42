import Avatar from '@atlaskit/avatar';
import Button from '@atlaskit/button/new';
import CheckIcon from '@atlaskit/icon/core/check-mark';
import { lazy, Suspense, useMemo, useState } from 'react';
import { runsOf } from '#domain/entities/facilitation/session-run/session-run';
import type { SessionId } from '#domain/entities/facilitation/session/session-id';
import { readinessOf } from '#domain/views/sessions/readiness';
import { sessionWords } from '../../components/sessions/words/session-words';
import { useDecide } from '../../components/use-decide';
import { createSelector } from '../../sync/create-selector';
import { useQuarter, useQuarterState } from '../../sync/quarter-context';
import { useMay } from '../../sync/use-may';
import { usePeople } from '../../sync/use-people';
import { dayInWords } from '../../ui/day-in-words';
import { flag } from '../../ui/flag';
import { Heading } from '../../ui/heading';
import { useAddress, useNavigate } from '../../ui/routing/route-context';
import { pathTo } from '../../ui/routing/route';
import { Strip } from '../../ui/strip';
import { TextButton } from '../../ui/text-button';
import { ReadinessList } from '../../components/sessions/readiness-list';
import { useLateTexts } from './activities/use-late-texts';
import { RoomAgenda } from './room-agenda';
import { RoomLayout, SidePanel, Task } from './room-layout';
import { PreWorkOffer } from './pre-work/pre-work-offer';
import { PreWorkPanel } from './pre-work/pre-work-panel';
import { PreWorkReadiness } from './pre-work/pre-work-readiness';
import { ReturnedPanel } from './pre-work/returned-panel';
import { preWorkOf, type PreWork } from './pre-work/use-pre-work';
import { preWorkWords } from './words/pre-work-words';
import { roomWords } from './words/room-words';
import bar from './room-bar.module.css';
import styles from './room-lobby.module.css';

const LastQuarter = lazy(async () => ({ default: (await import('./last-quarter')).LastQuarter }));

interface LobbyProps {
  readonly session: SessionId;
}

const People = ({ session }: LobbyProps) => {
  const members = useQuarter((quarter) => quarter.members);
  const quarter = useQuarter(({ id }) => id);
  const present = useQuarterState((state) => state.present);
  const people = usePeople();
  const address = useAddress(pathTo('sessions.room', { quarter, session }));
  const copy = (): void => {
    if (address === null) return;
    const say = (isDone: boolean): void =>
      flag({
        id: 'room-link',
        title: isDone ? roomWords.linkCopied : roomWords.linkTitle,
        ...(isDone ? {} : { description: address }),
        appearance: isDone ? 'success' : 'info',
      });
    navigator.clipboard.writeText(address).then(
      () => say(true),
      () => say(false),
    );
  };
  return (
    <section aria-labelledby="okra-room-people">
      <div className={styles['head']}>
        <Heading level={3} id="okra-room-people">
          {present === null
            ? roomWords.peopleUnknown(members.length)
            : roomWords.people(present.length, members.length)}
        </Heading>
        <TextButton onClick={copy}>{roomWords.copyLink}</TextButton>
      </div>
      <ul className={styles['people']}>
        {members.map(({ id, role, facilitator }) => {
          const person = people.get(id);
          const isHere = present?.includes(id) === true;
          return (
            <li key={id} className={styles['person']}>
              <Avatar
                size="small"
                name={person?.name ?? ''}
                {...(person?.picture == null ? {} : { src: person.picture })}
              />
              <span>
                <span>
                  {person?.name ?? roomWords.roleName(role)}
                  {facilitator && role !== 'facilitator' && (
                    <span className={styles['quiet']}>, {roomWords.facilitator}</span>
                  )}
                </span>
                {person !== undefined && <span className={styles['role']}>{roomWords.roleName(role)}</span>}
              </span>
              {present !== null && (
                <span className={isHere ? styles['here'] : styles['quiet']}>
                  {isHere && <CheckIcon label="" size="small" />}
                  {isHere ? roomWords.here : roomWords.notHere}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
};

/** For everybody who joined, as long as pre-work takes anything: the next thing to do is to write. */
const WriteNow = ({ session, work }: LobbyProps & { readonly work: PreWork }) => {
  const navigate = useNavigate();
  const quarter = useQuarter(({ id }) => id);
  const activity = work.activity.slice(3);
  return (
    <Button
      appearance="primary"
      onClick={() => navigate(pathTo('sessions.activity', { quarter, session, activity }))}
    >
      {preWorkWords.act[work.activity]}
    </Button>
  );
};

const Start = ({ session, isPrimary }: LobbyProps & { readonly isPrimary: boolean }) => {
  const decide = useDecide();
  const may = useMay();
  const [isStarting, setStarting] = useState(false);
  const wasHeld = useQuarter((quarter) => runsOf(quarter, session).length > 0);
  const running = useQuarter(({ places }) => places[0]?.id ?? null);
  const number = sessionWords.number(session);
  if (running !== null) {
    return <span className={styles['quiet']}>{roomWords.otherRuns(sessionWords.sessionTitle(running))}</span>;
  }
  if (!may.facilitate) return <span className={styles['quiet']}>{roomWords.waitForStart}</span>;
  return (
    <Button
      {...(isPrimary ? { appearance: 'primary' } : {})}
      isDisabled={isStarting}
      onClick={() => {
        setStarting(true);
        const { settled } = decide({ kind: 'session.start', session });
        void settled.then(() => setStarting(false));
      }}
    >
      {isStarting ? roomWords.starting : wasHeld ? roomWords.startAgain(number) : roomWords.start(number)}
    </Button>
  );
};

/** A room before its session runs: what it is for, what is done in it, who is here, and what is still missing. */
export const RoomLobby = ({ session, work }: LobbyProps & { readonly work: PreWork | null }) => {
  const may = useMay();
  const activity = preWorkOf(session);
  const isWritten = work !== null && !work.isOver && may.write;
  // What came too late for the last round of a session that ended meanwhile.
  useLateTexts(null);
  const { purpose, when, leaveWith, notToday, inputs } = sessionWords.sessions[session];
  const select = useMemo(() => createSelector((quarter) => readinessOf(quarter, session)), [session]);
  const points = useQuarter(select);
  const met = points.filter(({ isMet }) => isMet).length;
  const heldOn = useQuarter((quarter) => runsOf(quarter, session).at(-1)?.endedAt ?? null);
  return (
    <>
      {heldOn !== null && (
        <Strip severity="info">{roomWords.heldBefore(dayInWords(heldOn.slice(0, 10)))}</Strip>
      )}
      <RoomLayout
        side={
          <>
            <SidePanel title={roomWords.ready}>
              <span className={styles['quiet']}>{roomWords.readyCount(met, points.length)}</span>
              <ReadinessList points={points} />
              {work !== null && <PreWorkReadiness work={work} />}
            </SidePanel>
            <SidePanel title={roomWords.whenTitle}>
              <p className={styles['line']}>{when}</p>
            </SidePanel>
            <SidePanel title={roomWords.inputsTitle}>
              <ul className={styles['lines']}>
                {inputs.map((input) => (
                  <li key={input}>{input}</li>
                ))}
              </ul>
            </SidePanel>
          </>
        }
      >
        <Task ask={purpose} how={sessionWords.sessions[session].leaves} />
        {work !== null && <PreWorkPanel work={work} />}
        {work === null && activity !== null && (
          <>
            <ReturnedPanel activity={activity} />
            {may.facilitate && <PreWorkOffer session={session} activity={activity} />}
          </>
        )}
        <Suspense>
          <LastQuarter session={session} />
        </Suspense>
        <RoomAgenda session={session} />
        <div className={styles['columns']}>
          <People session={session} />
          <section>
            <Heading level={3}>{roomWords.leaveWith}</Heading>
            <ul className={styles['leave']}>
              {leaveWith.map((line) => (
                <li key={line}>
                  <CheckIcon label="" size="small" />
                  <span>{line}</span>
                </li>
              ))}
            </ul>
            <Heading level={3}>{roomWords.notToday}</Heading>
            <p className={styles['line']}>{notToday}</p>
          </section>
        </div>
      </RoomLayout>
      <footer className={bar['bar']} aria-label={roomWords.bar}>
        <span />
        <span />
        <div className={bar['acts']}>
          <Start session={session} isPrimary={!isWritten} />
          {isWritten && <WriteNow session={session} work={work} />}
        </div>
      </footer>
    </>
  );
};
