import { AGENDAS, ACTIVITY_KEYS } from '#domain/entities/facilitation/session/agenda';
import type {
  SessionCourseCommand,
  SessionPlanCommand,
} from '#domain/entities/facilitation/session/session-command';
import { SESSION_IDS, type SessionId } from '#domain/entities/facilitation/session/session-id';
import type { AnyCommand } from '#domain/quarter/command';
import type { Quarter } from '#domain/quarter/quarter';
import type { Step } from './arbitrary-step';
import { pickId as pick, pickIdOrNull as pickOrNull } from './pick-id';

const sessionId = (n: number): SessionId => SESSION_IDS[n % SESSION_IDS.length] ?? 's0';

export type SessionCommand = SessionPlanCommand | SessionCourseCommand;

export const isSessionKind = (kind: string): kind is SessionCommand['kind'] => kind.startsWith('session.');

/** The same for what is said of a session, and what happens in the one that runs. */
export const sessionCommandOf = (
  quarter: Quarter,
  { kind, a, b, week, text, yes }: Step & { readonly kind: SessionCommand['kind'] },
  id: string,
): AnyCommand => {
  const running = quarter.places[0]?.id;
  const session = running ?? sessionId(a);
  const agenda = AGENDAS[session];
  // Now and then an activity of another session, which is refused.
  const activity =
    (week === 0 ? ACTIVITY_KEYS[b % ACTIVITY_KEYS.length] : agenda[b % agenda.length]?.activity) ??
    's0.share';
  const base = { id, session } as const;
  switch (kind) {
    case 'session.plan':
      return { id, kind, session: sessionId(a), date: yes ? `2027-01-${String(10 + b)}` : null };
    case 'session.setMinutes':
      return { ...base, kind, activity, minutes: week };
    case 'session.skip':
      return { id, kind, session: sessionId(a), reason: text };
    case 'session.unskip':
      return { id, kind, session: sessionId(a) };
    case 'session.start':
      return { id, kind, session: sessionId(a) };
    case 'session.goTo':
      return { ...base, kind, activity };
    case 'session.show':
      return { ...base, kind, subject: pickOrNull(quarter.milestones, b) };
    case 'session.extend':
      return { ...base, kind, minutes: week };
    case 'session.swap':
      return { ...base, kind, one: pick(quarter.members, a), other: pick(quarter.members, b) };
    case 'session.attend':
      return { ...base, kind, observes: yes };
    case 'session.pause':
    case 'session.resume':
    case 'session.restart':
    case 'session.drawPairs':
    case 'session.remind':
    case 'session.takeLead':
    case 'session.finish':
      return { ...base, kind: kind satisfies SessionCourseCommand['kind'] };
  }
};
