import { AsyncLocalStorage } from 'node:async_hooks';
import type { Clock, Random } from '../../../src/usecases/ports';
import { createKvsProtocol, responseOf, seizeStorage } from './kvs-protocol';

export const faultNames = [
  'conflicts',
  'lostAnswers',
  'noEffects',
  'lateEffects',
  'staleReads',
  'deaths',
] as const;
export type Faults = Record<(typeof faultNames)[number], number>;

/** One container of the backend: it may die, and whatever it awaits then never comes. */
export interface Container {
  readonly died: Promise<undefined>;
  readonly isDead: boolean;
  readonly die: () => void;
}

export const startContainer = (): Container => {
  let announce = (): void => undefined;
  let isDead = false;
  const died = new Promise<undefined>((resolve) => (announce = () => resolve(undefined)));
  return {
    died,
    get isDead() {
      return isDead;
    },
    die: () => {
      isDead = true;
      announce();
    },
  };
};

interface Pending {
  readonly container: Container;
  /** The request and its answer. */
  readonly run: () => void;
  /** The request alone: whoever asked is gone. */
  readonly reach: () => void;
}

/** One for all schedules: each that exists slows down every promise. */
const current = new AsyncLocalStorage<Container>();

/** Until every promise that can go on has gone on. */
const quiet = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Deterministic numbers from a seed (mulberry32). */
const seeded = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

/**
 * Runs containers against one storage. Each of their requests waits until the seed picks it, so every request is a
 * point at which another container may be served first. The seed also decides what goes wrong.
 */
export const createSchedule = (seed: number) => {
  const next = seeded(seed);
  const faults: Faults = {
    conflicts: 0,
    lostAnswers: 0,
    noEffects: 0,
    lateEffects: 0,
    staleReads: 0,
    deaths: 0,
  };
  const protocol = createKvsProtocol({ absent: () => (next() < 0.5 ? 'left out' : 'failed') });
  let pending: Pending[] = [];
  let now = 0;
  /** Keys lately written: what a batch read may not show yet. */
  let young: string[] = [];
  let isCalm = false;

  const carryOut = (path: string, body: unknown, hidden?: (key: string) => boolean) => {
    const answer = protocol.answer(path, body, hidden);
    if (answer.status === 409) faults.conflicts += 1;
    else if (path === '/api/v1/set') young = [...young.slice(-4), (body as { key: string }).key];
    return answer;
  };

  const staleness = (path: string, body: unknown) => {
    if (isCalm || path !== '/api/v1/batch/get' || next() > 0.3) return undefined;
    const hidden = new Set(young.filter(() => next() < 0.7));
    if ((body as { key: string }[]).some(({ key }) => hidden.has(key))) faults.staleReads += 1;
    return (key: string) => hidden.has(key);
  };

  const serve = (
    container: Container,
    path: string,
    body: unknown,
    resolve: (r: Response) => void,
    reject: (e: Error) => void,
  ) => {
    const lost = () => {
      reject(new TypeError('fetch failed'));
    };
    const chance = isCalm ? 1 : next();
    if (chance < 0.02) {
      faults.deaths += 1;
      container.die();
      // What was under way reaches storage or not, and nobody hears of it.
      const underWay = pending.filter((request) => request.container === container);
      pending = pending.filter((request) => request.container !== container);
      if (next() < 0.5) carryOut(path, body);
      for (const { reach } of underWay) if (next() < 0.5) reach();
      return;
    }
    if (path === '/api/v1/set' && chance < 0.06) {
      faults.lostAnswers += 1;
      carryOut(path, body);
      lost();
      return;
    }
    if (chance < 0.08) {
      faults.noEffects += 1;
      lost();
      return;
    }
    if (path === '/api/v1/set' && chance < 0.1) {
      faults.lateEffects += 1;
      const reach = (): void => void carryOut(path, body);
      pending.push({ container: startContainer(), run: reach, reach });
      lost();
      return;
    }
    resolve(responseOf(carryOut(path, body, staleness(path, body))));
  };

  seizeStorage((_, path, init) => {
    const container = current.getStore() ?? startContainer();
    const body = JSON.parse(init?.body ?? 'null') as unknown;
    return new Promise((resolve, reject) => {
      const run = (): void => {
        serve(container, path, body, resolve, reject);
      };
      pending.push({ container, run, reach: () => void carryOut(path, body) });
    });
  });

  const clock: Clock = {
    now: () => now,
    wait: (ms) => {
      const container = current.getStore() ?? startContainer();
      return new Promise((resolve) => {
        const run = (): void => {
          now += ms;
          resolve();
        };
        pending.push({ container, run, reach: () => undefined });
      });
    },
  };
  const random: Random = { next };

  return {
    clock,
    random,
    faults,
    protocol,
    pick: next,
    /** What is under way arrives; from then on nothing goes wrong. */
    calm: async (): Promise<void> => {
      isCalm = true;
      for (const { container, run } of pending.splice(0)) if (!container.isDead) run();
      await quiet();
    },
    within: <T>(container: Container, work: () => Promise<T>): Promise<T> => current.run(container, work),
    /** Serves requests in the order that the seed picks until the work is done, or everybody died. */
    drive: async (work: Promise<unknown>): Promise<void> => {
      const state = { isDone: false };
      const done = work.finally(() => (state.isDone = true));
      done.catch(() => undefined);
      for (;;) {
        await quiet();
        pending = pending.filter(({ container }) => !container.isDead);
        if (state.isDone || pending.length === 0) break;
        const [job] = pending.splice(Math.floor(next() * pending.length), 1);
        job?.run();
      }
      if (state.isDone) await done;
    },
  };
};
