import type { SiteClock } from '../product';

/** Counts what happened in the last `seconds`; `take` says whether `amount` more is allowed, and counts it if so. */
export interface RateWindow {
  take(subject: string, amount?: number): boolean;
  clear(): void;
}

export function createRateWindow(clock: SiteClock, most: number, seconds: number): RateWindow {
  const taken = new Map<string, { at: number; amount: number }[]>();
  return {
    take(subject, amount = 1) {
      const since = clock.now() - seconds * 1000;
      const recent = taken.get(subject) ?? [];
      while (recent[0] !== undefined && recent[0].at <= since) recent.shift();
      const used = recent.reduce((sum, one) => sum + one.amount, 0);
      if (used + amount > most) return false;
      const last = recent[recent.length - 1];
      if (last?.at === clock.now()) last.amount += amount;
      else recent.push({ at: clock.now(), amount });
      taken.set(subject, recent);
      return true;
    },
    clear: () => {
      taken.clear();
    },
  };
}
