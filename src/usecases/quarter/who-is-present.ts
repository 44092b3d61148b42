import type { Quarter } from '#domain/quarter/quarter';
import type { Clock, Log } from '../ports';
import type { Presence, Sign, Signs } from './ports';

/** From one place a member gives no sign more often: every page in a room asks each five seconds. */
const SIGN_EVERY_MS = 15_000;
/** Ten signs may get lost before somebody counts as away. */
const AWAY_AFTER_MS = 150_000;

export interface PresencePorts {
  readonly presence: Presence;
  readonly clock: Clock;
  readonly log: Log;
}

/** Who is asked for: nobody, those in the caller's room, or all who are somewhere in the quarter. */
export type Asked = boolean | 'anywhere';

interface Look {
  /** Null: whoever reads along gives no sign. */
  readonly member: string | null;
  /** The room in which the caller is; left out: no sign is given, and every room counts. */
  readonly place?: string | undefined;
  readonly asked: Asked;
}

/** Clocks of servers differ a little: a sign may come from the future. */
const isWithin = (sign: Sign | undefined, now: number, milliseconds: number): sign is Sign =>
  sign !== undefined && Math.abs(now - sign.at) < milliseconds;

/** When a team goes to a room together, their signs meet in one record: whoever arrives looks whether theirs is in it. */
const ARRIVAL_TRIES = 3;

/** Puts a member's sign among those of the others, and answers all. */
const giveSign = async (
  { presence, clock }: Pick<PresencePorts, 'presence' | 'clock'>,
  { id, members }: Pick<Quarter, 'id' | 'members'>,
  known: Signs,
  member: string,
  place: string,
): Promise<Signs> => {
  const isArrival = known.get(member)?.place !== place;
  const ids = new Set(members.map((one) => one.id));
  let signs = known;
  for (let tried = 0; tried < ARRIVAL_TRIES; tried += 1) {
    const now = clock.now();
    // Whoever is long gone, or was removed, leaves the record.
    const standing = [...signs].filter(([one, sign]) => ids.has(one) && isWithin(sign, now, AWAY_AFTER_MS));
    const kept = new Map([...standing, [member, { place, at: now }] as const]);
    await presence.keep(id, kept);
    if (!isArrival) return kept;
    signs = await presence.read(id);
    if (signs.get(member)?.place === place) return signs;
  }
  return signs;
};

/**
 * Gives the caller's own sign where it is due, and tells which members are in the same room, or anywhere. Undefined: not
 * asked for, or not known now; nothing else that is asked fails because of it.
 */
export const whoIsPresent = async (
  { presence, clock, log }: PresencePorts,
  { id, members }: Pick<Quarter, 'id' | 'members'>,
  { member, place, asked }: Look,
): Promise<readonly string[] | undefined> => {
  const isAsked = asked !== false;
  const isSigning = member !== null && place !== undefined;
  if (!isAsked && !isSigning) return undefined;
  try {
    let signs = await presence.read(id);
    const now = clock.now();
    const own = member === null ? undefined : signs.get(member);
    // Whoever goes to another room is there at once, and in the one before no longer.
    const isDue = !isWithin(own, now, SIGN_EVERY_MS) || own.place !== place;
    if (isSigning && isDue)
      signs = await giveSign({ presence, clock }, { id, members }, signs, member, place);
    if (!isAsked) return undefined;
    const isThere = (one: string): boolean => {
      if (isSigning && one === member) return true;
      const sign = signs.get(one);
      return (
        isWithin(sign, now, AWAY_AFTER_MS) &&
        (asked === 'anywhere' || place === undefined || sign.place === place)
      );
    };
    return members.flatMap((one) => (isThere(one.id) ? [one.id] : []));
  } catch (error) {
    log.warn('Who is present is not known', error);
    return undefined;
  }
};
