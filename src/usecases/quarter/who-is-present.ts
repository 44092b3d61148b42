import type { Quarter } from '#domain/quarter/quarter';
import type { Clock, Log } from '../ports';
import type { Presence, Sign } from './ports';

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
    const ids = isAsked ? members.map((one) => one.id) : member === null ? [] : [member];
    const signs = await presence.read(id, ids);
    const now = clock.now();
    const own = member === null ? undefined : signs.get(member);
    // Whoever goes to another room is there at once, and in the one before no longer.
    const isDue = !isWithin(own, now, SIGN_EVERY_MS) || own.place !== place;
    if (isSigning && isDue) await presence.give(id, member, { place, at: now });
    if (!isAsked) return undefined;
    return ids.filter((one) => {
      if (isSigning && one === member) return true;
      const sign = signs.get(one);
      return (
        isWithin(sign, now, AWAY_AFTER_MS) &&
        (asked === 'anywhere' || place === undefined || sign.place === place)
      );
    });
  } catch (error) {
    log.warn('Who is present is not known', error);
    return undefined;
  }
};
