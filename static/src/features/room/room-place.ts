import type { Place } from '#domain/entities/facilitation/place/place';
import type { ActivityKey } from '#domain/entities/facilitation/session/agenda';
import type { SessionId } from '#domain/entities/facilitation/session/session-id';

/** What every activity of a room is told. */
export interface ActivityProps {
  readonly session: SessionId;
  readonly activity: ActivityKey;
  /** Where the session is; it may be at another activity, which this page does not look at. */
  readonly place: Place;
  /** The session is at this activity. */
  readonly isNow: boolean;
  /** This person leads the session, and is where it is: only then its bar has acts of the leader. */
  readonly leads: boolean;
  /** Leads everybody to the next activity, or to the end. */
  readonly onNext: () => void;
  /** "Next: Validation". */
  readonly nextLabel: string;
}
