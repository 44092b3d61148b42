import type { Input } from '../rpc/call';

/** Outside of rooms nobody waits for anybody: a poll more often than that stays three small reads. */
const LOOK_EVERY_MS = 60_000;
/** As long as the server takes a member's last sign for somebody who is there. */
const KNOWN_FOR_MS = 150_000;

/** Where everybody is who is in no room. */
const OUTSIDE = 'workspace';

/** What a poll sends of it. */
type PresenceAsked = Pick<Input<'quarter.sync'>, 'place' | 'present'>;

export interface PresenceLook {
  /**
   * What the next poll asks of a page in this room, whose reader is this member; nothing where it is not due, or where
   * nobody looks at the page.
   */
  readonly ask: (room: string | null, member: string | null) => PresenceAsked;
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

/** When a page gives its sign and looks who else is in the quarter: each time in a room, at most once a minute else. */
export const createPresenceLook = (now: () => number, isVisible: () => boolean): PresenceLook => {
  /** From where and as whom it looked: whoever has just joined, or left a room, gave no sign of it yet. */
  let looked: Look | null = null;
  let asked: Look | null = null;
  let answeredAt = now();
  return {
    ask: (room, member) => {
      const look = { at: now(), room, member };
      asked = look;
      if (room !== null) return { place: room, present: true };
      const isDue = looked?.room !== room || looked.member !== member || look.at - looked.at >= LOOK_EVERY_MS;
      return isVisible() && isDue ? { place: OUTSIDE, present: 'anywhere' } : {};
    },
    answered: () => {
      answeredAt = now();
      looked = asked;
    },
    isOutdated: () => now() - answeredAt >= KNOWN_FOR_MS,
  };
};
