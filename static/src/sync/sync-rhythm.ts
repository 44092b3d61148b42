/** When to ask the server for news: soon after something happened, ever less often while nothing does. */
export const FASTEST_MS = 3_000;
/** People act together there: who is present, and who answered in silence, is told by polls alone. */
const ROOM_MS = 5_000;
/** Nobody waits for anybody, and what is done together is announced: then a poll is only a sign of presence. */
const ROOM_ANNOUNCED_MS = 15_000;
const SLOWEST_MS = 15_000;
/** While changes are announced, polls only look for what an announcement lost. */
const ANNOUNCED_MS = 60_000;
const HIDDEN_MS = 60_000;
const GROWTH = 1.4;
const JITTER = 0.2;

export interface Surroundings {
  /** Changes are announced to this page, and none was found that was not. */
  readonly isAnnounced: boolean;
  readonly isInRoom: boolean;
  /** People are waited for: that they come, or for what they give in silence. */
  readonly isWaiting: boolean;
}

/** @param changed news that nobody announced */
export const nextPause = (
  pause: number,
  changed: boolean,
  { isAnnounced, isInRoom, isWaiting }: Surroundings,
): number => {
  if (isInRoom) return isAnnounced && !isWaiting ? ROOM_ANNOUNCED_MS : ROOM_MS;
  if (changed) return FASTEST_MS;
  return Math.min(isAnnounced ? ANNOUNCED_MS : SLOWEST_MS, pause * GROWTH);
};

/** Everybody was told at the same moment by the same hint: the pauses must not stay in step. */
export const withJitter = (pause: number, random: number): number =>
  pause * (1 - JITTER + 2 * JITTER * random);

export const pauseWhile = (visible: boolean, pause: number): number => (visible ? pause : HIDDEN_MS);

/** After a failed call: 1, 2, 4, 8, then every 15 s. */
export const retryPause = (failures: number): number =>
  Math.min(SLOWEST_MS, 1_000 * 2 ** Math.max(0, failures - 1));
