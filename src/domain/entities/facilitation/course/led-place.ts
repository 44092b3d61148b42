import type { Actor, MemberActor } from '../../../kernel/actor';
import { byMembers, type CommandDefinition } from '../../../kernel/command-definition';
import type { EntityChange } from '../../../kernel/entity-change';
import { refusal, type Refusal } from '../../../kernel/refusal';
import { failed, ok, type Result } from '../../../kernel/result';
import type { CompanyObjectives } from '../../agreement/company-objective/company-objective';
import type { Hypotheses } from '../../agreement/hypothesis/hypothesis';
import type { Objectives } from '../../agreement/objective/objective';
import type { Milestones } from '../../milestones/milestone/milestone';
import type { Members } from '../../team/member/member';
import type { Attendance, Attendances } from '../attendance/attendance';
import type { Clusters } from '../cluster/cluster';
import type { Contributions } from '../contribution/contribution';
import { isPresentedBy, placeOf, type Place, type Places } from '../place/place';
import type { PreparedScores, ScoresGoOn } from './go-on-in-room';
import type { SessionRun, SessionRuns } from '../session-run/session-run';
import type { ActivityKey } from '../session/agenda';
import { agendaOf, sessionOf, type Session, type Sessions } from '../session/session';
import type { SessionCourseCommand } from '../session/session-command';
import type { WritingRound, WritingRounds } from '../writing-round/writing-round';

/** What everybody may be led to look at. */
type Shown = CompanyObjectives & Objectives & Hypotheses & Milestones & Contributions & Clusters;

/** The part of a quarter that a running session is about. */
export type SessionPart = Sessions &
  SessionRuns &
  Places &
  Attendances &
  Members &
  Shown &
  WritingRounds &
  PreparedScores;

/** What it may change. */
export type CourseChange =
  | EntityChange<'session', Session>
  | EntityChange<'sessionRun', SessionRun>
  | EntityChange<'place', Place>
  | EntityChange<'attendance', Attendance>
  | EntityChange<'writingRound', WritingRound>
  | ScoresGoOn;

interface Context {
  readonly by: MemberActor;
  readonly at: string;
  readonly present?: readonly string[];
}

/** A command that moves everybody in a running session. */
export type CourseCommand<K extends SessionCourseCommand['kind']> = CommandDefinition<
  SessionPart,
  Extract<SessionCourseCommand, { readonly kind: K }> & { readonly id: string },
  CourseChange,
  Context
>;

/** What was done in a session stays done: another step is gone to instead. */
export const course = { ...byMembers, undo: 'led', stack: false } as const;

export const notRunning = refusal(
  'NOT_RUNNING',
  'This session is not running. Start it, or wait until somebody does.',
  {
    rule: 'G-5',
  },
);

const leaderOnly = (leader: string | null): Refusal =>
  refusal('LEADER_ONLY', 'Somebody else leads this session. Take the lead first, or ask them.', {
    rule: 'G-5',
    parameters: leader === null ? {} : { leader },
  });

/** Where the session is, for whoever leads it. */
export const ledPlace = (quarter: SessionPart, session: Session['id'], by: Actor): Result<Place, Refusal> => {
  const place = placeOf(quarter, session);
  if (place === undefined) return failed(notRunning);
  return by.kind === 'member' && place.leader === by.member ? ok(place) : failed(leaderOnly(place.leader));
};

/** Where the session is, for whoever turns its pages: who leads it, or presents what everybody looks at. */
export const turnedPlace = (
  quarter: SessionPart,
  session: Session['id'],
  by: Actor,
): Result<Place, Refusal> => {
  const place = placeOf(quarter, session);
  const presents = by.kind === 'member' && isPresentedBy(quarter, session, by.member);
  return place !== undefined && presents ? ok(place) : ledPlace(quarter, session, by);
};

/** Minutes that this team gives to an activity. */
export const minutesOf = (quarter: SessionPart, session: Session['id'], activity: ActivityKey): number =>
  agendaOf(sessionOf(quarter, session)).find((item) => item.activity === activity)?.minutes ?? 0;
