import { byId, findById } from '../../../kernel/collection';
import type { EntityCollection } from '../../../kernel/entity-collection';
import type { ActivityKey } from '../session/agenda';
import type { SessionId } from '../session/session-id';
import type { Timer } from './timer';

/** The twos, and at most one three, that were drawn for an activity (G-13). */
export type Pairing = {
  readonly activity: ActivityKey;
  /** Member ids. */
  readonly pairs: readonly (readonly string[])[];
};

/**
 * Where a running session is, for everybody: it stands there while the session runs and leaves the quarter with its end.
 * The ledger keeps all of it.
 */
export interface Place {
  /** The session's. */
  readonly id: SessionId;
  readonly runId: string;
  readonly activity: ActivityKey;
  /** The card, cluster, hypothesis or person that everybody looks at; null: none. */
  readonly subject: string | null;
  readonly timer: Timer;
  /** Member who leads: a part of the session and no role. Null: nobody. */
  readonly leader: string | null;
  readonly pairings: readonly Pairing[];
}

/** The part of a quarter that holds it. */
export interface Places {
  readonly places: readonly Place[];
}

export const placeCollection: EntityCollection<'place', Place, 'places'> = {
  entity: 'place',
  list: 'places',
  order: byId,
  isRanked: false,
};

/** The session that a member leads; undefined: none. */
export const ledBy = ({ places }: Places, member: string): SessionId | undefined =>
  places.find(({ leader }) => leader === member)?.id;

/** Where a session is; undefined: it does not run. */
export const placeOf = ({ places }: Places, session: SessionId): Place | undefined =>
  findById(places, session);

/** The twos of an activity; none where nobody drew them. */
export const pairsOf = ({ pairings }: Place, activity: ActivityKey): Pairing['pairs'] =>
  pairings.find((one) => one.activity === activity)?.pairs ?? [];
