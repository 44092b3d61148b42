import { findById, hasId } from '../../../kernel/collection';
import { byFacilitators } from '../../../kernel/command-definition';
import { addedOf, editsOf, refuseUnknown, removedOf } from '../../../kernel/entity-changes';
import { derivedId } from '../../../kernel/ids';
import { refuse } from '../../../kernel/refusal';
import { failed, ok } from '../../../kernel/result';
import { attendanceId } from '../attendance/attendance';
import type { Place } from '../place/place';
import { passed, startedTimer } from '../place/timer';
import type { ActivityTime } from '../session-run/session-run';
import { MOST_STEPS } from '../session-run/session-run-limits';
import { agendaItemOf, AGENDAS, type ActivityKey } from '../session/agenda';
import { pairingsFor } from './drawn-pairings';
import { goOnInRoom } from './go-on-in-room';
import {
  course,
  ledPlace,
  minutesOf,
  notRunning,
  turnedPlace,
  type CourseCommand,
  type SessionPart,
} from './led-place';
import { sessionChanges } from '../session/session-plan-commands';

const begun = (activity: ActivityKey, planned: number): ActivityTime => ({ activity, planned, took: null });

/** What is known of an activity's time once the team left it. */
const closed = (times: readonly ActivityTime[], took: number): readonly ActivityTime[] =>
  times.map((time, at) => (at === times.length - 1 && time.took === null ? { ...time, took } : time));

const start: CourseCommand<'session.start'> = {
  ...byFacilitators,
  undo: 'led',
  stack: false,
  asksPresent: true,
  decide: (quarter, { id: commandId, session }, { by, at, present }) => {
    const running = quarter.places[0];
    if (running !== undefined) {
      return refuse(
        'SESSION_RUNNING',
        running.id === session
          ? 'This session is running already. Join it.'
          : 'Another session is running. Finish that first.',
        { rule: 'I1', parameters: { session: running.id } },
      );
    }
    const [first] = AGENDAS[session];
    if (first === undefined) return failed(notRunning);
    const minutes = minutesOf(quarter, session, first.activity);
    const runId = derivedId(commandId);
    const place: Place = {
      id: session,
      runId,
      activity: first.activity,
      subject: null,
      timer: startedTimer(at, minutes),
      leader: by.member,
      presenter: null,
      pairings: [],
      remindedAt: null,
    };
    return ok([
      ...sessionChanges(quarter, session, { state: 'running', skipReason: '' }),
      addedOf('sessionRun', {
        id: runId,
        sessionId: session,
        startedAt: at,
        endedAt: null,
        activities: [begun(first.activity, minutes)],
      }),
      addedOf('attendance', {
        id: attendanceId(runId, by.member),
        runId,
        memberId: by.member,
        at,
        observes: false,
      }),
      ...goOnInRoom(quarter, session, runId),
      addedOf('place', {
        ...place,
        pairings: pairingsFor(quarter, place, first.activity, commandId, present),
      }),
    ]);
  },
};

const goTo: CourseCommand<'session.goTo'> = {
  ...course,
  asksPresent: true,
  decide: (quarter, { id, session, activity }, { by, at, present }) => {
    const found = ledPlace(quarter, session, by);
    if (!found.ok) return found;
    const place = found.value;
    if (agendaItemOf(session, activity) === undefined) {
      return refuse('UNKNOWN_ACTIVITY', 'This activity belongs to another session.', {
        parameters: { session, activity },
      });
    }
    if (place.activity === activity) return ok([]);
    const run = findById(quarter.sessionRuns, place.runId);
    if (run === undefined) return failed(notRunning);
    if (run.activities.length >= MOST_STEPS) {
      return refuse(
        'FULL',
        'This session changed its activity as often as it may. Finish it, and start it again.',
        {
          parameters: { max: MOST_STEPS },
        },
      );
    }
    const minutes = minutesOf(quarter, session, activity);
    const times = closed(run.activities, passed(place.timer, Date.parse(at)));
    return ok([
      ...editsOf('sessionRun', run, { activities: [...times, begun(activity, minutes)] }),
      ...editsOf('place', place, {
        activity,
        subject: null,
        presenter: null,
        remindedAt: null,
        timer: startedTimer(at, minutes),
        pairings: pairingsFor(quarter, place, activity, id, present),
      }),
    ]);
  },
};

/** A thing, or, where everybody is asked in turn, the person who speaks. */
const canBeShown = (quarter: SessionPart, id: string): boolean =>
  [
    quarter.companyObjectives,
    quarter.objectives,
    quarter.hypotheses,
    quarter.milestones,
    quarter.contributions,
    quarter.clusters,
    quarter.members,
  ].some((things) => hasId(things, id));

const show: CourseCommand<'session.show'> = {
  ...course,
  decide: (quarter, { session, subject, presenter }, { by }) => {
    const place = turnedPlace(quarter, session, by);
    if (!place.ok) return place;
    if (subject !== null && !canBeShown(quarter, subject)) return refuseUnknown('card', subject);
    if (presenter == null)
      return ok(editsOf('place', place.value, presenter === null ? { subject, presenter } : { subject }));
    if (!hasId(quarter.members, presenter)) return refuseUnknown('member', presenter);
    return ok(editsOf('place', place.value, { subject, presenter }));
  },
};

const finish: CourseCommand<'session.finish'> = {
  ...course,
  decide: (quarter, { session }, { by, at }) => {
    const found = ledPlace(quarter, session, by);
    if (!found.ok) return found;
    const place = found.value;
    const run = findById(quarter.sessionRuns, place.runId);
    const took = passed(place.timer, Date.parse(at));
    return ok([
      ...sessionChanges(quarter, session, { state: 'done' }),
      ...(run === undefined
        ? []
        : editsOf('sessionRun', run, { endedAt: at, activities: closed(run.activities, took) })),
      removedOf('place', place),
    ]);
  },
};

/** How a session is held: begun, led from step to step, and ended. */
export const sessionCourseCommands = {
  'session.start': start,
  'session.goTo': goTo,
  'session.show': show,
  'session.finish': finish,
};
