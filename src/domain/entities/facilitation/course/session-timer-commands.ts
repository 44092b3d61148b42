import { editsOf } from '../../../kernel/entity-changes';
import type { Decision } from '../../../kernel/decision';
import type { MemberContext } from '../../../kernel/entity-rules';
import { refuse } from '../../../kernel/refusal';
import { ok } from '../../../kernel/result';
import type { Place } from '../place/place';
import { extendedTimer, pausedTimer, resumedTimer, startedTimer } from '../place/timer';
import {
  course,
  ledPlace,
  minutesOf,
  type CourseChange,
  type CourseCommand,
  type SessionPart,
} from './led-place';
import type { SessionId } from '../session/session-id';
import { MOST_ADDED } from '../session/session-limits';

/** What a command about the clock alone comes to. */
const timed =
  (change: (quarter: SessionPart, place: Place, at: string) => Place['timer']) =>
  (
    quarter: SessionPart,
    { session }: { readonly session: SessionId },
    { by, at }: MemberContext,
  ): Decision<CourseChange> => {
    const place = ledPlace(quarter, session, by);
    return place.ok ? ok(editsOf('place', place.value, { timer: change(quarter, place.value, at) })) : place;
  };

const extend: CourseCommand<'session.extend'> = {
  ...course,
  decide: (quarter, { session, minutes }, { by }) => {
    const place = ledPlace(quarter, session, by);
    if (!place.ok) return place;
    if (!Number.isInteger(minutes) || minutes < 1 || minutes > MOST_ADDED) {
      return refuse('OUT_OF_RANGE', `Add 1 to ${String(MOST_ADDED)} minutes.`, {
        rule: 'G-5',
        parameters: { field: 'minutes', min: 1, max: MOST_ADDED },
      });
    }
    return ok(editsOf('place', place.value, { timer: extendedTimer(place.value.timer, minutes) }));
  },
};

const pause: CourseCommand<'session.pause'> = {
  ...course,
  decide: timed((_quarter, { timer }, at) => pausedTimer(timer, at)),
};

const resume: CourseCommand<'session.resume'> = {
  ...course,
  decide: timed((_quarter, { timer }, at) => resumedTimer(timer, at)),
};

const restart: CourseCommand<'session.restart'> = {
  ...course,
  decide: timed((quarter, { id, activity }, at) => startedTimer(at, minutesOf(quarter, id, activity))),
};

/** One clock for all (G-5, G-6): started, stopped and lengthened by whoever leads, and read by everybody. */
export const sessionTimerCommands = {
  'session.pause': pause,
  'session.resume': resume,
  'session.restart': restart,
  'session.extend': extend,
};
