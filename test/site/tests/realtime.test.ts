import type { RealtimeEvent } from '../realtime/realtime';
import { bundleFixture, createFixtureSite, type FixtureSite } from './fixture-app';

describe('realtime, asked by the real @forge/realtime', () => {
  const bundle = bundleFixture();
  let site: FixtureSite;

  beforeEach(async () => {
    site = await createFixtureSite(bundle);
  });
  afterEach(() => {
    site.close();
  });

  const sign = async (channel: string, claims: unknown, permissions: string[]) =>
    ((await site.call('sign', { channel, claims, permissions })) as { token: string }).token;
  const listen = (channel: string, token?: string) => {
    const events: RealtimeEvent[] = [];
    const subscription = site.realtime.subscribe({ channel, token, scope: 'global' }, (event) =>
      events.push(event),
    );
    return { events, subscription };
  };

  it('brings an event to those whose token has equal claims, and to nobody else', async () => {
    const channel = 'quarter-1';
    const member = listen(channel, await sign(channel, { quarter: '1' }, ['subscribe']));
    const other = listen(channel, await sign(channel, { quarter: '2' }, ['subscribe']));
    const stranger = listen(channel);
    const token = await sign(channel, { quarter: '1' }, ['publish']);
    const sent = await site.call('publish', { channel, event: { sequence: 4 }, options: { token } });
    expect(sent).toMatchObject({ eventId: expect.any(String) });
    expect(member.events.map(({ payload }) => JSON.parse(payload) as unknown)).toEqual([{ sequence: 4 }]);
    expect([other.events, stranger.events]).toEqual([[], []]);
  });

  it('refuses to subscribe with a token to publish, with one of another channel, or a forged one', async () => {
    const toPublish = await sign('a', {}, ['publish']);
    const ofOther = await sign('b', {}, ['subscribe']);
    const own = await sign('a', {}, ['subscribe']);
    const forged = `${own.slice(0, -4)}AAAA`;
    for (const token of [toPublish, ofOther, forged]) {
      expect(listen('a', token).subscription).toMatchObject({ error: expect.any(String) });
    }
    expect(listen('a', own).subscription).not.toHaveProperty('error');
  });

  it('refuses a token after its hour', async () => {
    const token = await sign('a', {}, ['subscribe']);
    await site.wait(3_600_000);
    expect(listen('a', token).subscription).toMatchObject({
      error: expect.stringContaining('TOKEN_EXPIRED'),
    });
  });
});
