import { sessionOfActivity, type ActivityKey } from '#domain/entities/facilitation/session/agenda';
import type { SessionId } from '#domain/entities/facilitation/session/session-id';
import type { Finding } from '#domain/views/findings/finding';
import type { FindingCode } from '#domain/views/findings/finding-kinds';
import { ownValue } from '#domain/kernel/own-value';
import { pathTo } from '../../ui/routing/route';

/** What is mended in a room alone, and at which of its activities. */
const IN_ROOMS: Readonly<Partial<Record<FindingCode, ActivityKey>>> = {
  CANVAS_AREA_EMPTY: 's0.share',
  NOTE_NO_EVIDENCE: 's0.share',
  VISION_MISSING: 's0.vision',
  VISION_TOO_LONG: 's0.vision',
  VISION_SLOT_EMPTY: 's0.vision',
  IDEA_UNLINKED: 's1.cluster',
  VAGUE: 's1.cluster',
  BLOCKERS_IGNORED: 's1.blockers',
};

/** A session, and the activity of it, in which alone a finding can be mended. */
export interface RoomOfFinding {
  readonly session: SessionId;
  readonly activity: ActivityKey;
}

/** The room that a finding asks for; null: it can be mended without a session. */
export const roomOfFinding = ({ code }: Finding): RoomOfFinding | null => {
  const activity = ownValue(IN_ROOMS, code);
  return activity === undefined ? null : { session: sessionOfActivity(activity), activity };
};

/**
 * Where the next step of a finding can be done. What only a room can mend leads to its activity while the session runs,
 * and else to the door of the room, where it is begun once more.
 *
 * @param running the session that runs now; null: none
 */
export const pathOfFinding = (quarter: string, finding: Finding, running: SessionId | null): string => {
  const { code, subject } = finding;
  const { concept, id } = subject;
  const room = roomOfFinding(finding);
  if (room !== null) {
    const { session, activity } = room;
    return session === running
      ? pathTo('sessions.activity', { quarter, session, activity: activity.slice(3) })
      : pathTo('sessions.room', { quarter, session });
  }
  switch (concept) {
    case 'milestone':
      return pathTo('milestones.card', { quarter, card: id });
    case 'objective':
    case 'keyResult':
    case 'hypothesis':
      return pathTo('objectives.objective', { quarter, objective: id });
    case 'session':
      // Every card says what it waits for, in a session or without one.
      return pathTo(code === 'DEP_REVIEW_SKIPPED' ? 'milestones' : 'sessions', { quarter });
    default:
      if (code === 'SIZE_UNDEFINED') return pathTo('settings', { quarter });
      return pathTo(code === 'TOO_MANY_OBJECTIVES' ? 'objectives' : 'milestones', { quarter });
  }
};
