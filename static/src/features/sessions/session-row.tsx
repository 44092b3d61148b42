import Button from '@atlaskit/button/new';
import Lozenge from '@atlaskit/lozenge';
import CheckIcon from '@atlaskit/icon/core/check-mark';
import { useMemo, useState } from 'react';
import { attendancesOf } from '#domain/entities/facilitation/attendance/attendance';
import { runsOf } from '#domain/entities/facilitation/session-run/session-run';
import { sessionOf, type Session } from '#domain/entities/facilitation/session/session';
import type { SessionId } from '#domain/entities/facilitation/session/session-id';
import { isOnTheBoard } from '#domain/entities/milestones/milestone/lineage';
import type { Quarter } from '#domain/quarter/quarter';
import type { NextReason } from '#domain/views/sessions/next-session';
import { countScored } from '#domain/views/scored';
import { dayOfSession, type SessionGap } from '#domain/views/sessions/session-days';
import { minutesTaken, plannedMinutes } from '#domain/views/sessions/session-minutes';
import { sessionWords } from '../../components/sessions/words/session-words';
import { useDecide } from '../../components/use-decide';
import { createSelector } from '../../sync/create-selector';
import { useQuarter } from '../../sync/quarter-context';
import { useMay } from '../../sync/use-may';
import { ActionMenu } from '../../ui/action-menu';
import { FindingLine } from '../../ui/finding-line';
import { pathTo } from '../../ui/routing/route';
import { useNavigate } from '../../ui/routing/route-context';
import { DueSession } from './due-session';
import { SessionDay } from './session-day';
import { SkipDialog } from './skip-dialog';
import { sessionsWords } from './words/sessions-words';
import styles from './sessions.module.css';

interface RowProps {
  readonly id: SessionId;
  /** Why it is the one to hold next; null: another one is. */
  readonly due: NextReason | null;
  readonly gap: SessionGap | undefined;
}

const left: Readonly<Record<SessionId, (quarter: Quarter) => string>> = {
  s0: ({ visions }) => sessionsWords.leavesCounts.s0(visions.length),
  s1: ({ objectives, keyResults }) => sessionsWords.leavesCounts.s1(objectives.length, keyResults.length),
  s2: ({ milestones }) => sessionsWords.leavesCounts.s2(milestones.filter(isOnTheBoard).length),
  s3: (quarter) => {
    const { scored, of } = countScored(quarter);
    return sessionsWords.leavesCounts.s3(scored, of);
  },
  s4: ({ placements }) => sessionsWords.leavesCounts.s4(placements.length),
};

const rowOf = (quarter: Quarter, id: SessionId) => {
  const run = runsOf(quarter, id).at(-1);
  return {
    session: sessionOf(quarter, id),
    day: dayOfSession(quarter, id),
    planned: plannedMinutes(quarter, id).now,
    taken: minutesTaken(quarter, id),
    came: run === undefined ? null : attendancesOf(quarter, run.id).length,
    team: quarter.members.length,
    left: left[id](quarter),
    isHeld: run !== undefined,
  };
};

const minutesNote = (taken: number, planned: number): string =>
  taken === planned
    ? sessionsWords.onTime
    : taken > planned
      ? sessionsWords.over(taken - planned)
      : sessionsWords.under(planned - taken);

const Disc = ({ session, isDue }: { readonly session: Session; readonly isDue: boolean }) => (
  <span className={[styles['disc'], styles[isDue ? 'due' : session.state]].join(' ')} aria-hidden="true">
    {session.state === 'done' ? <CheckIcon label="" size="small" /> : session.id.slice(1)}
  </span>
);

const appearances = { planned: 'default', running: 'inprogress', done: 'success', skipped: 'moved' } as const;

export const SessionRow = ({ id, due, gap }: RowProps) => {
  const navigate = useNavigate();
  const decide = useDecide();
  const may = useMay();
  const [isSkipping, setSkipping] = useState(false);
  const quarter = useQuarter((one) => one.id);
  const select = useMemo(() => createSelector((one) => rowOf(one, id)), [id]);
  const { session, day, planned, taken, came, team, left: leaves, isHeld } = useQuarter(select);
  const { title, purpose, leaves: leavesText, leavesMore } = sessionWords.sessions[id];
  const name = `${sessionWords.number(id)} ${title}`;
  const isDue = due !== null;
  const open = (): void => navigate(pathTo('sessions.room', { quarter, session: id }));
  const maySkip = may.facilitate && session.state === 'planned' && !isHeld;
  return (
    <li
      className={[
        styles['item'],
        isDue ? styles['next'] : '',
        session.state === 'done' ? styles['walked'] : '',
      ].join(' ')}
    >
      {gap !== undefined && (
        <p className={styles['gap']}>
          <FindingLine severity={gap.verdict === 'fine' ? 'ok' : 'warn'}>
            {sessionsWords.gap(gap)}
          </FindingLine>
        </p>
      )}
      <div className={styles['row']}>
        <Disc session={session} isDue={isDue} />
        <div className={styles['what']}>
          <h3 className={styles['name']}>
            <span className={styles['number']}>{sessionWords.number(id)}</span> {title}{' '}
            <Lozenge
              appearance={isDue && session.state === 'planned' ? 'inprogress' : appearances[session.state]}
            >
              {isDue && session.state === 'planned'
                ? sessionsWords.next
                : sessionsWords.states[session.state]}
            </Lozenge>
          </h3>
          <span className={styles['quiet']}>
            {session.state === 'skipped' ? sessionsWords.reason(session.skipReason) : purpose}
          </span>
        </div>
        <div>
          <SessionDay id={id} name={name} day={day} isFixed={isHeld || session.state === 'skipped'} />
        </div>
        <div>
          {taken === null ? (
            sessionsWords.plannedMinutes(planned)
          ) : (
            <>
              <span>{sessionsWords.takenMinutes(taken, planned)}</span>
              <span className={styles['small']}>{minutesNote(taken, planned)}</span>
            </>
          )}
        </div>
        <div>{came === null ? sessionsWords.invited(team) : sessionsWords.attended(came, team)}</div>
        <div>
          {isHeld && leaves !== '' ? leaves : leavesText}
          <span className={styles['small']}>{leavesMore}</span>
        </div>
        <div className={styles['act']}>
          {!isDue && (
            <Button
              appearance="subtle"
              onClick={open}
              aria-label={`${isHeld ? sessionsWords.look : sessionsWords.openPlain}, ${name}`}
            >
              {isHeld ? sessionsWords.look : sessionsWords.openPlain}
            </Button>
          )}
          {(maySkip || (may.facilitate && session.state === 'skipped')) && (
            <ActionMenu
              label={sessionsWords.actsOf(name)}
              groups={[
                {
                  acts: maySkip
                    ? [{ text: sessionsWords.skip, onClick: () => setSkipping(true) }]
                    : [
                        {
                          text: sessionsWords.unskip,
                          onClick: () =>
                            void decide(
                              { kind: 'session.unskip', session: id },
                              { undo: sessionsWords.unskipped },
                            ),
                        },
                      ],
                },
              ]}
            />
          )}
        </div>
      </div>
      {due !== null && <DueSession id={id} reason={due} onOpen={open} />}
      {isSkipping && <SkipDialog id={id} onClose={() => setSkipping(false)} />}
    </li>
  );
};
