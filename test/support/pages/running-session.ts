import type { Command } from '#domain/quarter/command';
import { AGENDAS, type ActivityKey } from '#domain/entities/facilitation/session/agenda';
import type { SessionId } from '#domain/entities/facilitation/session/session-id';
import type { Call } from '../../../static/src/rpc/call';

/** Whoever carries these out starts a session, leads it, and is at one of its activities. */
export const runningSession = (activity: ActivityKey): readonly Command[] => {
  const session = activity.slice(0, 2) as SessionId;
  const start = { id: `start-${session}`, kind: 'session.start', session } as const;
  const isFirst = AGENDAS[session][0]?.activity === activity;
  return isFirst ? [start] : [start, { id: `go-${session}`, kind: 'session.goTo', session, activity }];
};

/** Carries commands out as the person of a call, without any page; one that is refused fails the test. */
export const carryOut = async (call: Call, quarter: string, commands: readonly Command[]): Promise<void> => {
  const { seq } = await call('quarter.open', { quarter });
  const { outcomes } = await call('quarter.decide', { quarter, basedOn: seq, commands: [...commands] });
  for (const outcome of outcomes) if (!outcome.ok) throw new Error(outcome.refusal.text);
};

/** The page of the person of a call is in the room of a session: they are counted as there, and sit in pairs. */
export const beThere = async (call: Call, quarter: string, session: SessionId): Promise<void> => {
  const { seq } = await call('quarter.open', { quarter });
  await call('quarter.sync', { quarter, since: seq, place: `room.${session}`, present: true });
};
