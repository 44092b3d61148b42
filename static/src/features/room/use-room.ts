import { useEffect } from 'react';
import { attendanceId } from '#domain/entities/facilitation/attendance/attendance';
import { placeOf } from '#domain/entities/facilitation/place/place';
import { roomOf } from '#domain/entities/facilitation/place/room-of';
import type { SessionId } from '#domain/entities/facilitation/session/session-id';
import { findById } from '#domain/kernel/collection';
import { useQuarter, useQuarterState, useQuarterStore } from '../../sync/quarter-context';

/** Whoever opens the room is in it: others see them, and a running session notes that they were there. */
export const useRoom = (session: SessionId): void => {
  const store = useQuarterStore();
  const me = useQuarterState((state) => state.me.member);
  const runId = useQuarter((quarter) => placeOf(quarter, session)?.runId ?? null);
  const isNoted = useQuarter(
    ({ attendances }) =>
      me === null || runId === null || findById(attendances, attendanceId(runId, me)) !== undefined,
  );
  useEffect(() => {
    store.enter(roomOf(session));
    return () => store.enter(null);
  }, [store, session]);
  useEffect(() => {
    if (!isNoted) store.decide({ kind: 'session.attend', session, observes: false });
  }, [store, session, isNoted]);
};
