import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { attendanceId } from '#domain/entities/facilitation/attendance/attendance';
import type { Place } from '#domain/entities/facilitation/place/place';
import { findById } from '#domain/kernel/collection';
import { sessionWords } from '../../components/sessions/words/session-words';
import { useDecide } from '../../components/use-decide';
import { useQuarter, useQuarterState } from '../../sync/quarter-context';
import { usePersonName } from '../../sync/use-person-name';
import { Strip } from '../../ui/strip';
import { roomWords } from './words/room-words';

interface StripsProps {
  readonly place: Place;
  readonly isElsewhere: boolean;
  readonly isHeld: boolean;
  readonly onBack: () => void;
  readonly onFollow: () => void;
}

/** What was done before somebody came; empty: they were there from the beginning. */
const useCatchUp = (place: Place): string => {
  const me = useQuarterState((state) => state.me.member);
  return useQuarter(({ attendances, sessionRuns }) => {
    const came = me === null ? undefined : findById(attendances, attendanceId(place.runId, me));
    const run = findById(sessionRuns, place.runId);
    const done = run?.activities.filter(({ took }) => took !== null) ?? [];
    if (came === undefined || run === undefined) return '';
    const overAt = Date.parse(run.startedAt) + done.reduce((sum, { took }) => sum + (took ?? 0), 0);
    const isLate = done.length > 0 && Date.parse(came.at) >= overAt;
    return isLate ? done.map(({ activity }) => sessionWords.activities[activity].name).join(', ') : '';
  });
};

const CatchUp = ({ place }: { readonly place: Place }) => {
  const [isRead, setRead] = useState(false);
  const done = useCatchUp(place);
  // Told as of the moment of coming; what happens afterwards was seen.
  const [first] = useState({ activity: place.activity });
  if (done === '' || isRead) return null;
  return (
    <Strip
      severity="info"
      acts={
        <Button appearance="subtle" onClick={() => setRead(true)}>
          {roomWords.understood}
        </Button>
      }
    >
      {roomWords.catchUpTitle(sessionWords.activities[first.activity].name)} {roomWords.catchUpDone(done)}{' '}
      {roomWords.catchUpRights}
    </Strip>
  );
};

const Observing = ({ place }: { readonly place: Place }) => {
  const decide = useDecide();
  const me = useQuarterState((state) => state.me.member);
  const isObserving = useQuarter(
    ({ attendances }) =>
      me !== null && findById(attendances, attendanceId(place.runId, me))?.observes === true,
  );
  if (!isObserving) return null;
  return (
    <Strip
      severity="info"
      acts={
        <Button onClick={() => decide({ kind: 'session.attend', session: place.id, observes: false })}>
          {roomWords.takePart}
        </Button>
      }
    >
      {roomWords.observing}
    </Strip>
  );
};

/** What stands between this page and the session; nothing while it follows. */
export const RoomStrips = ({ place, isElsewhere, isHeld, onBack, onFollow }: StripsProps) => {
  const nameOf = usePersonName();
  const me = useQuarterState((state) => state.me.member);
  const present = useQuarterState((state) => state.present);
  const { leader } = place;
  const isLeaderGone = leader !== null && leader !== me && present !== null && !present.includes(leader);
  const here = sessionWords.activities[place.activity].name;
  return (
    <>
      {isHeld && (
        <Strip severity="info" acts={<Button onClick={onFollow}>{roomWords.goThere}</Button>}>
          {roomWords.leadsOn(nameOf(leader), here)}
        </Strip>
      )}
      {isElsewhere && (
        <Strip severity="info" acts={<Button onClick={onBack}>{roomWords.backToSession}</Button>}>
          {roomWords.elsewhere(here)}
        </Strip>
      )}
      {isLeaderGone && <Strip severity="warn">{roomWords.leaderGone(nameOf(leader))}</Strip>}
      <CatchUp place={place} />
      <Observing place={place} />
    </>
  );
};
