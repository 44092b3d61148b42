import type { RealtimeEvent } from '../site/realtime/realtime';
import type { Site } from '../site/site';
import { createPageCall } from '../site/page-call';
import { openSite } from '../support/sites/open-site';
import type { QuarterStore } from '../../static/src/sync/quarter-store';

interface Subscribe {
  readonly channelName: string;
  readonly onEvent: (payload: unknown) => void;
  readonly options?: { readonly token?: string };
}

let site: Site;
/** When each page heard of a change, in milliseconds. */
const heardAt: number[] = [];
let listening = 0;

/** The host of all pages: realtime goes to the site with the token that each page was handed. */
const callBridge = async (name: string, raw: unknown): Promise<unknown> => {
  if (name !== 'subscribeRealtimeChannel') return true;
  const { channelName, onEvent, options } = raw as Subscribe;
  const scope = 'global';
  const subscription = site.realtime.subscribe(
    { channel: channelName, token: options?.token, scope },
    ({ payload }: RealtimeEvent) => {
      heardAt.push(performance.now());
      onEvent(JSON.parse(payload));
    },
  );
  if ('error' in subscription) throw new Error(subscription.error);
  listening += 1;
  return { unsubscribe: async () => subscription.unsubscribe() };
};

const until = async (is: () => boolean): Promise<void> => {
  const deadline = performance.now() + 20_000;
  while (!is()) {
    if (performance.now() > deadline) throw new Error('It did not come about within 20 seconds.');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

const PAGES = ['ada', 'ada', 'ben', 'ben', 'cleo', 'cleo', 'dev', 'dev', 'eli', 'eli'] as const;

describe('ten pages on one quarter', () => {
  let stores: readonly QuarterStore[];
  let stops: readonly (() => void)[];

  beforeAll(async () => {
    Object.assign(globalThis, { __bridge: { callBridge } });
    // @forge/bridge looks for its host while it is loaded.
    const { createQuarterStore } = await import('../../static/src/sync/quarter-store');
    ({ site } = await openSite({ virtualTime: false, hasRateLimits: true }));
    const { quarter } = await createPageCall(site, { accountId: 'ada' })('quarter.create', {
      project: '10000',
      commandId: 'ten',
      label: 'Q1',
      team: 'Shop team',
      startDate: '2026-01-05',
    });
    let made = 0;
    stores = await Promise.all(
      PAGES.map(async (accountId) => {
        const call = createPageCall(site, { accountId });
        return createQuarterStore({
          call,
          quarter,
          opened: await call('quarter.open', { quarter }),
          now: () => new Date().toISOString(),
          newId: () => `of-ten-${String((made += 1))}`,
          random: Math.random,
          isVisible: () => true,
          unsent: { load: () => [], keep: () => undefined },
        });
      }),
    );
    stops = stores.map((store) => store.start());
    for (const store of stores) store.enter('board');
    await until(() => listening === PAGES.length);
  }, 120_000);

  afterAll(() => {
    for (const stop of stops) stop();
    site.close();
  });

  test('each hear of a change within a second after it was made, and show it soon', async () => {
    const [writer] = stores;
    const { settled } = writer!.decide({ kind: 'objective.add', values: { title: 'Seen by all' } });
    expect(await settled).toMatchObject({ ok: true });
    const doneAt = performance.now();
    await until(() => heardAt.length === PAGES.length);
    expect(Math.max(...heardAt) - doneAt).toBeLessThan(1_000);
    const isShown = ({ getState }: QuarterStore): boolean =>
      getState().quarter.objectives.some(({ title }) => title === 'Seen by all');
    await until(() => stores.every(isShown));
  }, 60_000);
});
