import { findById } from '../../../kernel/collection';
import { byFacilitators, byLeading, type CommandDefinition } from '../../../kernel/command-definition';
import type { EntityChange } from '../../../kernel/entity-change';
import { addedOf, editsOf } from '../../../kernel/entity-changes';
import { integer, sentence } from '../../../kernel/field-rule';
import { refuse } from '../../../kernel/refusal';
import { ok } from '../../../kernel/result';
import { shiftDay } from '../../../kernel/shift-day';
import { agendaItemOf } from './agenda';
import { sessionOf, untouchedSession, type Session, type Sessions } from './session';
import type { SessionPlanCommand } from './session-command';
import type { SessionId } from './session-id';
import { MOST_MINUTES, sessionLimits } from './session-limits';

type Of<K extends SessionPlanCommand['kind']> = CommandDefinition<
  Sessions,
  Extract<SessionPlanCommand, { readonly kind: K }>,
  EntityChange<'session', Session>
>;

/** The changes that make a session so; the first of all brings it into the quarter. */
export const sessionChanges = (
  quarter: Sessions,
  id: SessionId,
  wanted: Partial<Omit<Session, 'id'>>,
): readonly EntityChange<'session', Session>[] => {
  const standing = findById(quarter.sessions, id);
  return standing === undefined
    ? [addedOf('session', { ...untouchedSession(id), ...wanted })]
    : editsOf('session', standing, wanted);
};

const plan: Of<'session.plan'> = {
  ...byFacilitators,
  decide: (quarter, { session, date }) => {
    if (date !== null && shiftDay(date, 0) !== date) {
      return refuse('NOT_A_DAY', 'The day of a session is written as year-month-day: 2027-01-04.', {
        parameters: { field: 'date' },
      });
    }
    return sessionOf(quarter, session).date === date
      ? ok([])
      : ok(sessionChanges(quarter, session, { date }));
  },
};

const minutesRule = integer('time of an activity in minutes', 1, MOST_MINUTES, 'G-4');

const setMinutes: Of<'session.setMinutes'> = {
  // Whoever leads the session spreads what was lost.
  ...byLeading,
  decide: (quarter, { session, activity, minutes }) => {
    const item = agendaItemOf(session, activity);
    if (item === undefined) {
      return refuse('UNKNOWN_ACTIVITY', 'This activity belongs to another session.', {
        parameters: { session, activity },
      });
    }
    const checked = minutesRule(minutes, quarter);
    if (!checked.ok) return checked;
    const standing = sessionOf(quarter, session);
    const others = standing.minutes.filter((one) => one.activity !== activity);
    const now = minutes === item.minutes ? others : [...others, { activity, minutes }];
    const isSame =
      now.length === standing.minutes.length &&
      standing.minutes.some((one) => one.activity === activity && one.minutes === minutes);
    const isUntouched = minutes === item.minutes && others.length === standing.minutes.length;
    return isSame || isUntouched ? ok([]) : ok(sessionChanges(quarter, session, { minutes: now }));
  },
};

const reasonRule = sentence('reason', { min: 1, max: sessionLimits.skipReason.chars });

const skip: Of<'session.skip'> = {
  ...byFacilitators,
  decide: (quarter, { session, reason }) => {
    const standing = sessionOf(quarter, session);
    if (standing.state === 'running' || standing.state === 'done') {
      return refuse('WAS_HELD', 'This session is held or was held, so it cannot be left out any more.', {
        rule: 'G-21',
        parameters: { session },
      });
    }
    const checked = reasonRule(reason, quarter);
    if (!checked.ok) return checked;
    return ok(sessionChanges(quarter, session, { state: 'skipped', skipReason: checked.value }));
  },
};

const unskip: Of<'session.unskip'> = {
  ...byFacilitators,
  decide: (quarter, { session }) =>
    sessionOf(quarter, session).state === 'skipped'
      ? ok(sessionChanges(quarter, session, { state: 'planned', skipReason: '' }))
      : ok([]),
};

export const sessionPlanCommands = {
  'session.plan': plan,
  'session.setMinutes': setMinutes,
  'session.skip': skip,
  'session.unskip': unskip,
};
