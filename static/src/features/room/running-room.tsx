import Button from '@atlaskit/button/new';
import { lazy, Suspense, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { placeOf, type Place } from '#domain/entities/facilitation/place/place';
import { AGENDAS, type ActivityKey } from '#domain/entities/facilitation/session/agenda';
import type { SessionId } from '#domain/entities/facilitation/session/session-id';
import { activityStandings } from '#domain/views/sessions/session-minutes';
import { sessionWords } from '../../components/sessions/words/session-words';
import { useDecide } from '../../components/use-decide';
import { createSelector } from '../../sync/create-selector';
import { useQuarter, useQuarterState } from '../../sync/quarter-context';
import { pathTo } from '../../ui/routing/route';
import { useNavigate } from '../../ui/routing/route-context';
import { SkeletonLines } from '../../ui/skeletons';
import { useLateTexts } from './activities/use-late-texts';
import { activityViews } from './activity-views';
import { BarActs, BarSlotsProvider } from './room-bar-slots';
import { RoomBar } from './room-bar';
import { RoomStepper } from './room-stepper';
import { RoomStrips } from './room-strips';
import { RoomTimer } from './room-timer';
import { useHeldActivity } from './use-held-activity';
import { useRoomKeys } from './use-room-keys';
import { FINISH } from './finish-place';
import { roomWords } from './words/room-words';
import styles from './room.module.css';

const RoomFinish = lazy(async () => ({ default: (await import('./room-finish')).RoomFinish }));

const keyOf = (session: SessionId, looks: string | null): ActivityKey | null =>
  AGENDAS[session].find(({ activity }) => activity === `${session}.${looks ?? ''}`)?.activity ?? null;

const nextOf = (session: SessionId, activity: ActivityKey): ActivityKey | null => {
  const keys = AGENDAS[session].map((item) => item.activity);
  return keys[keys.indexOf(activity) + 1] ?? null;
};

interface RunningProps {
  readonly session: SessionId;
  readonly looks: string | null;
  /** Where the timer stands, in the head. */
  readonly timerSlot: HTMLElement | null;
  readonly place: Place;
}

const Running = ({ session, looks, timerSlot, place }: RunningProps) => {
  const navigate = useNavigate();
  const decide = useDecide();
  const quarter = useQuarter(({ id }) => id);
  const me = useQuarterState((state) => state.me.member);
  const select = useMemo(() => createSelector((one) => activityStandings(one, place)), [place]);
  const steps = useQuarter(select);
  const held = useHeldActivity(place.activity);
  const [pager, setPager] = useState<HTMLElement | null>(null);
  const [acts, setActs] = useState<HTMLElement | null>(null);
  const slots = useMemo(() => ({ pager, acts }), [pager, acts]);

  const isAtEnd = looks === FINISH;
  const looked = keyOf(session, looks);
  const shown = looked ?? held.activity;
  const isNow = shown === place.activity;
  const leads = me !== null && place.leader === me;
  useLateTexts(isAtEnd ? null : shown);
  const next = nextOf(session, place.activity);

  const back = (): void => {
    held.follow();
    navigate(pathTo('sessions.room', { quarter, session }));
  };
  const look = (activity: ActivityKey): void => {
    if (activity === place.activity) back();
    else navigate(pathTo('sessions.activity', { quarter, session, activity: activity.slice(3) }));
  };
  const onNext = (): void => {
    if (next === null) navigate(pathTo('sessions.activity', { quarter, session, activity: FINISH }));
    else decide({ kind: 'session.goTo', session, activity: next });
  };
  const isElsewhere = isAtEnd || (looked !== null && !isNow);
  const leadHere =
    leads && looked !== null && !isNow
      ? (): void => {
          decide({ kind: 'session.goTo', session, activity: looked });
          back();
        }
      : null;
  useRoomKeys({
    place,
    leads,
    back: isElsewhere ? back : null,
    look: (by) => {
      const keys = AGENDAS[session].map((item) => item.activity);
      const to = keys[keys.indexOf(shown) + by];
      if (to !== undefined) look(to);
    },
    leadHere,
    // The last act is the primary one; what a second click would confirm stands in a line of its own, and is none.
    act: () => {
      const buttons = [...(acts?.querySelectorAll('button') ?? [])];
      if (leads) buttons.findLast((button) => button.closest('[role=status]') === null)?.click();
    },
  });

  const View = activityViews[shown];
  return (
    <BarSlotsProvider value={slots}>
      {timerSlot !== null &&
        createPortal(<RoomTimer timer={place.timer} activity={place.activity} />, timerSlot)}
      <RoomStepper steps={steps} shown={isAtEnd ? null : shown} onLook={look} />
      <RoomStrips
        place={place}
        isElsewhere={isElsewhere && !isAtEnd}
        isHeld={held.isHeld && looked === null}
        onBack={back}
        onFollow={held.follow}
      />
      <div className={styles['work']}>
        <Suspense
          fallback={
            <SkeletonLines
              label={roomWords.loading(isAtEnd ? roomWords.finishTitle : sessionWords.activities[shown].name)}
              widths={['40%', '70%', '100%', '100%']}
            />
          }
        >
          {isAtEnd ? (
            <RoomFinish session={session} place={place} leads={leads} onBack={back} />
          ) : (
            <View
              key={shown}
              session={session}
              activity={shown}
              place={place}
              isNow={isNow}
              leads={leads && isNow}
              onNext={onNext}
              nextLabel={
                next === null ? roomWords.toFinish : roomWords.next(sessionWords.activities[next].name)
              }
            />
          )}
        </Suspense>
      </div>
      {leadHere !== null && (
        <BarActs>
          <Button appearance="primary" onClick={leadHere}>
            {roomWords.leadHere}
          </Button>
        </BarActs>
      )}
      <RoomBar place={place} leads={leads} next={next} onPager={setPager} onActs={setActs} />
    </BarSlotsProvider>
  );
};

/** A session while it runs: where it is, how much time there is, and what is done at that activity. */
export const RunningRoom = (props: Omit<RunningProps, 'place'>) => {
  const place = useQuarter((one) => placeOf(one, props.session));
  return place === undefined ? null : <Running {...props} place={place} />;
};
