/**
 * The clock of an activity, the same on every screen: instants are the server's, a browser draws it from its own clock
 * and the difference between the two.
 */
export type Timer = {
  /** ISO instant. */
  readonly startedAt: string;
  /** Seconds that the activity has, added ones among them. */
  readonly length: number;
  /** ISO instant since which it stands still; null: it runs. */
  readonly pausedAt: string | null;
  /** Milliseconds for which it stood still before. */
  readonly pausedFor: number;
};

const SECONDS = 60;

export const startedTimer = (at: string, minutes: number): Timer => ({
  startedAt: at,
  length: minutes * SECONDS,
  pausedAt: null,
  pausedFor: 0,
});

/** Milliseconds that an activity took so far, without its pauses; never less than none. */
export const passed = ({ startedAt, pausedAt, pausedFor }: Timer, now: number): number =>
  Math.max(0, (pausedAt === null ? now : Date.parse(pausedAt)) - Date.parse(startedAt) - pausedFor);

/** Milliseconds that are left; less than none: it runs over by so much (G-6). */
export const remaining = (timer: Timer, now: number): number => timer.length * 1000 - passed(timer, now);

export const pausedTimer = (timer: Timer, at: string): Timer =>
  timer.pausedAt === null ? { ...timer, pausedAt: at } : timer;

export const resumedTimer = (timer: Timer, at: string): Timer =>
  timer.pausedAt === null
    ? timer
    : {
        ...timer,
        pausedAt: null,
        pausedFor: timer.pausedFor + Math.max(0, Date.parse(at) - Date.parse(timer.pausedAt)),
      };

export const extendedTimer = (timer: Timer, minutes: number): Timer => ({
  ...timer,
  length: timer.length + minutes * SECONDS,
});
