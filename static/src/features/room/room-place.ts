import type { Place } from '#domain/entities/facilitation/place/place';
import type { ActivityKey } from '#domain/entities/facilitation/session/agenda';
import type { SessionId } from '#domain/entities/facilitation/session/session-id';

/** What an activity is told that people may do before the call as well. */
export interface SilentProps {
  readonly session: SessionId;
  readonly activity: ActivityKey;
  /** The holding; before the call none. */
  readonly place: Pick<Place, 'runId'>;
  /** The session is at this activity. */
  readonly isNow: boolean;
  /** This person leads the session, and is where it is: only then its bar has acts of the leader. */
  readonly leads: boolean;
  /** Leads everybody to the next activity, or to the end. */
  readonly onNext: () => void;
  /** "Next: Validation". */
  readonly nextLabel: string;
}

/** What every activity of a room is told. */
export interface ActivityProps extends SilentProps {
  /** Where the session is; it may be at another activity, which this page does not look at. */
  readonly place: Place;
}
