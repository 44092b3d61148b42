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
  const { outcomes } = await call('quarter.decide', { quarter, basedOn: seq, commands });
  for (const outcome of outcomes) if (!outcome.ok) throw new Error(outcome.refusal.text);
};
