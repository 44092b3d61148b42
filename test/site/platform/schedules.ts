import { siteIdentity } from '../identity';
import type { ScheduledEvent } from '../clock/event-queue';
import type { SiteTime } from '../clock/site-time';
import type { InvocationOutcome } from './invocations';
import type { ManifestModule, SiteManifest } from './site-manifest';

export interface Schedules {
  start(): void;
  stop(): void;
}

const minute = 60_000;
const intervals: Readonly<Record<string, number>> = {
  fiveMinute: 5 * minute,
  hour: 60 * minute,
  day: 24 * 60 * minute,
  week: 7 * 24 * 60 * minute,
};

/** "about 5 minutes after app deployment": https://developer.atlassian.com/platform/forge/manifest-reference/modules/scheduled-trigger/ */
const firstRunMs = 5 * minute;

/**
 * Runs the manifest's scheduled triggers in the background of site time. What a run throws is reported and no more: the
 * next run comes when it is due.
 */
export function createSchedules(
  manifest: SiteManifest,
  time: SiteTime,
  run: (trigger: ManifestModule, request: unknown) => Promise<InvocationOutcome>,
  onFailure: (text: string) => void,
): Schedules {
  let next: ScheduledEvent[] = [];

  function schedule(trigger: ManifestModule, intervalMs: number, delayMs: number): void {
    const event = time.scheduleInBackground(delayMs, () => {
      next = next.filter((one) => one !== event);
      schedule(trigger, intervalMs, intervalMs);
      const context = { cloudId: siteIdentity.cloudId, moduleKey: trigger.key };
      void run(trigger, { context, contextToken: 'local' }).then((outcome) => {
        if ('thrown' in outcome) onFailure(`Schedule ${trigger.key}: ${outcome.thrown}`);
        if ('error' in outcome) onFailure(`Schedule ${trigger.key}: ${outcome.error}`);
      });
    });
    next.push(event);
  }

  function stop(): void {
    for (const event of next) time.cancel(event);
    next = [];
  }

  return {
    start() {
      stop();
      for (const trigger of manifest.modules['scheduledTrigger'] ?? []) {
        const interval = String(trigger['interval']);
        const intervalMs = intervals[interval];
        if (intervalMs === undefined) throw new Error(`Schedule ${trigger.key}: no interval "${interval}"`);
        schedule(trigger, intervalMs, firstRunMs);
      }
    },
    stop,
  };
}
