import type { Input } from '../rpc/call';

/** Outside of rooms nobody waits for anybody: a poll more often than that stays three small reads. */
const LOOK_EVERY_MS = 60_000;
/** In a room a sign is due each fifteen seconds; a little less, so that the third poll of five gives it. */
const LOOK_IN_ROOM_MS = 12_000;
/** As long as the server takes a member's last sign for somebody who is there. */
const KNOWN_FOR_MS = 150_000;

/** Where everybody is who is in no room. */
const OUTSIDE = 'workspace';

/** What a poll sends of it. */
type PresenceAsked = Pick<Input<'quarter.sync'>, 'place' | 'present' | 'silence'>;

export interface PresenceLook {
  /**
   * What the next poll asks of a page in this room, whose reader is this member; nothing where it is not due, or where
   * nobody looks at the page. Where people gather each poll asks.
   */
  readonly ask: (room: string | null, member: string | null, isGathering: boolean) => PresenceAsked;
  /** The answer to a poll that asked. */
  readonly answered: () => void;
  /** Whether the last answer is so old that whoever it names may have left since. */
  readonly isOutdated: () => boolean;
}

interface Look {
  readonly at: number;
  readonly room: string | null;
  readonly member: string | null;
}

/** When a page gives its sign and looks who else is in the quarter: every few polls in a room, at most once a minute else. */
export const createPresenceLook = (now: () => number, isVisible: () => boolean): PresenceLook => {
  /** From where and as whom it looked: whoever has just joined, or left a room, gave no sign of it yet. */
  let looked: Look | null = null;
  let asked: Look | null = null;
  let answeredAt = now();
  return {
    ask: (room, member, isGathering) => {
      const look = { at: now(), room, member };
      asked = look;
      const every = room === null ? LOOK_EVERY_MS : isGathering ? 0 : LOOK_IN_ROOM_MS;
      const isDue = looked?.room !== room || looked.member !== member || look.at - looked.at >= every;
      if (room !== null) return isDue ? { place: room, present: true } : { silence: true };
      return isVisible() && isDue ? { place: OUTSIDE, present: 'anywhere' } : {};
    },
    answered: () => {
      answeredAt = now();
      looked = asked;
    },
    isOutdated: () => now() - answeredAt >= KNOWN_FOR_MS,
  };
};
