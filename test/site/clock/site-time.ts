import type { SiteClock } from '../product';
import { createEventQueue, type ScheduledEvent } from './event-queue';

/** The site's clock with things to do on it. */
export interface SiteTime extends SiteClock {
  readonly isVirtual: boolean;
  /** How far the clock is ahead of the machine's own, in real-time mode. */
  offset(): number;
  schedule(delayMs: number, fire: () => void): ScheduledEvent;
  /** What happens in passing: it does not make virtual time pass, and waits until something else does. */
  scheduleInBackground(delayMs: number, fire: () => void): ScheduledEvent;
  cancel(event: ScheduledEvent): void;
  wait(ms: number): Promise<void>;
  /** Moves the clock on by `ms`; whatever falls due on the way happens in order. */
  advance(ms: number): Promise<void>;
  /** Says that something happened, so that virtual time does not jump before its consequences are known. */
  noteActivity(): void;
  /** Back (or on) to a moment, with nothing left to fall due; virtual time only. */
  rewind(to: number): void;
  close(): void;
}

interface VirtualTimeOptions {
  readonly startsAt: number;
  /** Resolves when nobody computes any more: all messages sent so far were received and acted upon. */
  readonly settle: () => Promise<void>;
}

const immediate = () => new Promise<void>((resolve) => setImmediate(resolve));

/**
 * Virtual time: a discrete event simulation. The clock stands still while anybody computes, and jumps to the next event
 * when nobody does. Work that leaves the process (files, sockets) does not hold it: only the worker and the event loop do.
 */
export function createVirtualTime({ startsAt, settle }: VirtualTimeOptions): SiteTime {
  const queue = createEventQueue();
  let now = startsAt;
  let activity = 0;
  let isRunning = false;
  let isClosed = false;

  async function run(): Promise<void> {
    while (!isClosed && queue.isAwaited()) {
      const before = activity;
      await immediate();
      await settle();
      await immediate();
      if (activity !== before) continue;
      const next = queue.findNextTime();
      if (next === undefined) break;
      now = Math.max(now, next);
      for (const event of queue.takeDue(now)) if (!event.cancelled) event.fire();
    }
    isRunning = false;
  }

  function schedule(delayMs: number, fire: () => void): ScheduledEvent {
    activity += 1;
    const event = queue.add(now + Math.max(0, delayMs), fire);
    if (!isRunning && !isClosed) {
      isRunning = true;
      void run();
    }
    return event;
  }

  const wait = (ms: number) => new Promise<void>((resolve) => schedule(ms, resolve));

  return {
    isVirtual: true,
    now: () => now,
    offset: () => 0,
    schedule,
    scheduleInBackground: (delayMs, fire) => queue.add(now + Math.max(0, delayMs), fire, true),
    cancel(event) {
      event.cancelled = true;
    },
    wait,
    advance: wait,
    noteActivity() {
      activity += 1;
    },
    rewind(to) {
      queue.clear();
      now = to;
      activity += 1;
    },
    close() {
      isClosed = true;
      queue.clear();
    },
  };
}

/** The machine's own time plus whatever the clock was advanced by. `onOffset` hears of every change. */
export function createRealTime(initialOffset: number, onOffset: (offset: number) => void): SiteTime {
  const queue = createEventQueue();
  let offset = initialOffset;
  let timer: NodeJS.Timeout | undefined;

  const now = () => Date.now() + offset;

  function arm(): void {
    clearTimeout(timer);
    const next = queue.findNextTime();
    // setTimeout takes 31 bits; a later event is armed again on the way.
    if (next !== undefined) timer = setTimeout(fireDue, Math.min(Math.max(0, next - now()), 2_000_000_000));
  }

  function fireDue(): void {
    for (const event of queue.takeDue(now())) if (!event.cancelled) event.fire();
    arm();
  }

  function schedule(delayMs: number, fire: () => void): ScheduledEvent {
    const event = queue.add(now() + Math.max(0, delayMs), fire);
    arm();
    return event;
  }

  return {
    isVirtual: false,
    now,
    offset: () => offset,
    schedule,
    scheduleInBackground: schedule,
    cancel(event) {
      event.cancelled = true;
      arm();
    },
    wait: (ms) => new Promise<void>((resolve) => schedule(ms, resolve)),
    async advance(ms) {
      offset += ms;
      onOffset(offset);
      fireDue();
      await immediate();
    },
    noteActivity() {
      // Real time needs no barrier.
    },
    rewind() {
      throw new Error("The machine's own time does not go back. Ask for virtual time.");
    },
    close() {
      clearTimeout(timer);
      queue.clear();
    },
  };
}
