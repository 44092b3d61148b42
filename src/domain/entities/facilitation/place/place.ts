import { byId, findById } from '../../../kernel/collection';
import type { EntityCollection } from '../../../kernel/entity-collection';
import type { ActivityKey } from '../session/agenda';
import type { SessionId } from '../session/session-id';
import type { Timer } from './timer';

/** Who was drawn together for an activity: twos and at most one three (G-13), or two halves of the team (G-14). */
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
  /** The card, cluster or hypothesis that everybody looks at, or the member whose turn it is; null: none. */
  readonly subject: string | null;
  readonly timer: Timer;
  /** Member who leads: a part of the session and no role. Null: nobody. */
  readonly leader: string | null;
  /** Member who presents what everybody looks at, and turns its pages beside whoever leads. Null: nobody. */
  readonly presenter: string | null;
  readonly pairings: readonly Pairing[];
  /** ISO instant at which whoever leads reminded those who have not answered; null: they did not, at this activity. */
  readonly remindedAt: string | null;
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

/** Whether a member presents in the session that a place is of. */
export const isPresentedBy = ({ places }: Places, session: string, member: string): boolean =>
  places.some(({ id, presenter }) => id === session && presenter === member);

/** Where a session is; undefined: it does not run. */
export const placeOf = ({ places }: Places, session: SessionId): Place | undefined =>
  findById(places, session);

/** The twos or halves of an activity; none where nobody drew them. */
export const pairsOf = ({ pairings }: Place, activity: ActivityKey): Pairing['pairs'] =>
  pairings.find((one) => one.activity === activity)?.pairs ?? [];
