import type { NewCommand } from '../../../static/src/sync/new-command';
import type { QuarterStore } from '../../../static/src/sync/quarter-store';
import type { Answer, Call } from '../../../static/src/rpc/call';
import { CallFailed } from '../../../static/src/rpc/call-failed';
import { createRandom } from '../../site/clock/random';
import { createPageCall } from '../../site/page-call';
import type { RealtimeEvent } from '../../site/realtime/realtime';
import type { Site } from '../../site/site';

interface Subscribe {
  readonly channelName: string;
  readonly onEvent: (payload: unknown) => void;
  readonly options?: { readonly token?: string };
}

export interface TeamWorld {
  /** Of calls whose answer is lost after the server did what was asked. */
  readonly lost: number;
  readonly hasRealtime: boolean;
  /** Milliseconds that every call is under way, beside what the server takes. */
  readonly wayMs: number;
  /** Whether a page reaches the server now. */
  readonly isOnline: (account: string) => boolean;
}

const SOUND: TeamWorld = { lost: 0, hasRealtime: true, wayMs: 0, isOnline: () => true };

export interface TeamPages {
  readonly stores: readonly QuarterStore[];
  /** What somebody says, once it is entered, by its id; a refusal is an error. */
  readonly say: (store: QuarterStore, command: NewCommand) => Promise<string>;
  /** Waits until all of these pages are at the same entry with nothing left to send, for two minutes at most. */
  readonly untilEqual: (stores?: readonly QuarterStore[]) => Promise<boolean>;
  readonly lost: () => number;
  /** Somebody closes their page. */
  readonly leave: (page: number) => void;
  readonly close: () => void;
}

/** The pages' timers and clock run on the site's virtual time; answers the way back. */
const seizeTime = ({ time }: Site): (() => void) => {
  const { setTimeout: setReal, clearTimeout: clearReal } = globalThis;
  const realNow = Date.now;
  Object.assign(globalThis, {
    setTimeout: (fire: () => void, ms = 0) => time.schedule(ms, fire),
    clearTimeout: (event: Parameters<typeof time.cancel>[0] | undefined) => {
      if (event !== undefined) time.cancel(event);
    },
  });
  Date.now = () => time.now();
  return () => {
    Object.assign(globalThis, { setTimeout: setReal, clearTimeout: clearReal });
    Date.now = realNow;
  };
};

type CallBridge = (name: string, raw: unknown) => Promise<unknown>;

/** The host that pages talk to now: @forge/bridge keeps what it found when it was loaded, once for all pages of a process. */
let host: CallBridge = () => Promise.reject(new Error('No page is open.'));
const throughHost: CallBridge = (name, raw) => host(name, raw);

/** Pages of one quarter as browsers run them, but for their pictures: store, outbox, rhythm, presence, realtime. */
export const openTeamPages = async (
  site: Site,
  quarter: string,
  accounts: readonly string[],
  world: Partial<TeamWorld> = {},
): Promise<TeamPages> => {
  const { lost: rate, hasRealtime, wayMs, isOnline } = { ...SOUND, ...world };
  const chance = createRandom(7);
  let lost = 0;
  host = async (name, raw) => {
    if (name !== 'subscribeRealtimeChannel') return true;
    if (!hasRealtime) throw new Error('There is no realtime here.');
    const { channelName, onEvent, options } = raw as Subscribe;
    const subscription = site.realtime.subscribe(
      { channel: channelName, token: options?.token, scope: 'global' },
      ({ payload }: RealtimeEvent) => {
        onEvent(JSON.parse(payload));
      },
    );
    if ('error' in subscription) throw new Error(subscription.error);
    return { unsubscribe: async () => subscription.unsubscribe() };
  };
  Object.assign(globalThis, { __bridge: { callBridge: throughHost } });
  // @forge/bridge looks for its host while it is loaded.
  const { createQuarterStore } = await import('../../../static/src/sync/quarter-store');
  const giveBack = seizeTime(site);

  const overNetwork =
    (account: string, call: Call): Call =>
    async (key, input) => {
      const unreachable = (message: string) => new CallFailed({ code: 'unreachable', message }, key);
      if (!isOnline(account)) throw unreachable('There is no network.');
      if (wayMs > 0) await new Promise<void>((resolve) => setTimeout(resolve, wayMs));
      const answer: Answer<typeof key> = await call(key, input);
      if (chance() >= rate) return answer;
      lost += 1;
      throw unreachable('The answer was lost.');
    };

  let made = 0;
  const stores: QuarterStore[] = [];
  for (const accountId of accounts) {
    const call = createPageCall(site, { accountId });
    stores.push(
      createQuarterStore({
        call: overNetwork(accountId, call),
        quarter,
        opened: await call('quarter.open', { quarter }),
        now: () => new Date(site.time.now()).toISOString(),
        newId: () => `of-${accountId}-${String((made += 1))}`,
        random: createRandom(accountId.charCodeAt(0)),
        isVisible: () => true,
        unsent: { load: () => [], keep: () => undefined },
      }),
    );
  }
  const stops = stores.map((store) => store.start());
  const isEqual = (some: readonly QuarterStore[]): boolean =>
    new Set(some.map((store) => store.getState().seq)).size === 1 &&
    some.every((store) => store.getState().pending.length === 0);
  return {
    stores,
    say: async (store, command) => {
      const submitted = store.decide(command);
      const settled = await submitted.settled;
      if (!settled.ok) throw new Error(`${command.kind} was refused: ${settled.refusal.text}`);
      return submitted.id;
    },
    untilEqual: async (some = stores) => {
      for (let second = 0; second < 120 && !isEqual(some); second += 1) await site.wait(1_000);
      return isEqual(some);
    },
    lost: () => lost,
    leave: (page) => stops[page]?.(),
    close: () => {
      for (const stop of stops) stop();
      giveBack();
    },
  };
};
