import type { SiteClock } from '../product';

/**
 * The three limits that Atlassian applies at once; infinity switches one off.
 * https://developer.atlassian.com/cloud/jira/platform/rate-limiting/
 */
export interface RateLimits {
  readonly pointsPerHour: number;
  readonly perSecond: Readonly<Record<string, number>>;
  readonly perSubject: readonly { readonly seconds: number; readonly writes: number }[];
}

export const DOCUMENTED_LIMITS: RateLimits = {
  pointsPerHour: 65_000,
  perSecond: { GET: 100, POST: 100, PUT: 50, DELETE: 50 },
  perSubject: [
    { seconds: 2, writes: 20 },
    { seconds: 30, writes: 100 },
  ],
};

export interface RateLimitReasons {
  readonly quota: string;
  readonly burst: string;
  readonly subject: string;
}

export interface RateRequest {
  readonly method: string;
  readonly operation: string;
  /** What this request writes to; each counts once a request, however often the request names it. */
  readonly subjects: readonly string[];
}

export interface RateLimiter {
  /** The headers of a 429, or undefined and the request counts. */
  refuse(request: RateRequest): Record<string, string> | undefined;
  spend(points: number): void;
  /** The headers of an answer that was not refused. */
  headers(method: string, operation: string): Record<string, string>;
  setLimits(limits: RateLimits): void;
  reset(): void;
}

const HOUR = 3_600_000;

export function createRateLimiter(clock: SiteClock, reasons: RateLimitReasons): RateLimiter {
  let limits = DOCUMENTED_LIMITS;
  let spent = 0;
  let hour = 0;
  const calls = new Map<string, number[]>();

  const hourOf = (now: number): number => Math.floor(now / HOUR);
  const spentNow = (): number => (hour === hourOf(clock.now()) ? spent : 0);
  const limitOf = (method: string): number => limits.perSecond[method] ?? Number.POSITIVE_INFINITY;

  /** When the next call fits into the window, or undefined if it fits now. */
  function freeAt(key: string, seconds: number, most: number, now: number): number | undefined {
    const recent = (calls.get(key) ?? []).filter((at) => at > now - seconds * 1000);
    const blocking = recent[recent.length - most];
    return blocking === undefined ? undefined : blocking + seconds * 1000;
  }

  function note(key: string, now: number, seconds: number): void {
    const recent = (calls.get(key) ?? []).filter((at) => at > now - seconds * 1000);
    recent.push(now);
    calls.set(key, recent);
  }

  const refusal = (now: number, until: number, limit: number, reason: string): Record<string, string> => ({
    'Retry-After': String(Math.max(1, Math.ceil((until - now) / 1000))),
    'X-RateLimit-Limit': String(limit),
    'X-RateLimit-Remaining': '0',
    'X-RateLimit-Reset': new Date(until).toISOString(),
    'X-RateLimit-NearLimit': 'true',
    'RateLimit-Reason': reason,
  });

  return {
    refuse({ method, operation, subjects }) {
      const now = clock.now();
      if (spentNow() >= limits.pointsPerHour) {
        return refusal(now, (hourOf(now) + 1) * HOUR, limits.pointsPerHour, reasons.quota);
      }
      const burst = limitOf(method);
      const burstUntil = freeAt(operation, 1, burst, now);
      if (burstUntil !== undefined) return refusal(now, burstUntil, burst, reasons.burst);
      for (const subject of subjects) {
        for (const { seconds, writes } of limits.perSubject) {
          const until = freeAt(subject, seconds, writes, now);
          if (until !== undefined) return refusal(now, until, writes, reasons.subject);
        }
      }
      note(operation, now, 1);
      const longest = Math.max(0, ...limits.perSubject.map(({ seconds }) => seconds));
      for (const subject of subjects) note(subject, now, longest);
      return undefined;
    },
    spend(points) {
      const current = hourOf(clock.now());
      spent = (hour === current ? spent : 0) + points;
      hour = current;
    },
    headers(method, operation) {
      const limit = limitOf(method);
      if (!Number.isFinite(limit)) return {};
      const now = clock.now();
      const used = (calls.get(operation) ?? []).filter((at) => at > now - 1000).length;
      const nearQuota = spentNow() >= limits.pointsPerHour * 0.8;
      return {
        'X-RateLimit-Limit': String(limit),
        'X-RateLimit-Remaining': String(Math.max(0, limit - used)),
        ...(nearQuota || used >= limit * 0.8 ? { 'X-RateLimit-NearLimit': 'true' } : {}),
      };
    },
    setLimits(next) {
      limits = next;
    },
    reset() {
      calls.clear();
      spent = 0;
    },
  };
}
