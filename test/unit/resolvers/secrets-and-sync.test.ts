import { aQuarter, card, decide, ID, join, opened, type Sync } from '../../support/platform/quarter-work';
import { type Platform } from '../../support/platform/small-platform';

describe('what is sealed until the reveal', () => {
  const cast = { id: 'cast', kind: 'ballot.cast', round: 'round', value: 'L' };
  const start = async (): Promise<Platform> => {
    const platform = await aQuarter();
    await decide(platform, 'ben', [join('b')]);
    await decide(platform, 'cleo', [join('c')]);
    await decide(platform, 'ada', [card('m1'), { id: 'round', kind: 'effortRound.open', milestone: 'm1' }]);
    return platform;
  };

  it('S3-4 is no entry, and its author’s alone to read', async () => {
    const platform = await start();
    const { seq } = await opened(platform, 'cleo');
    const answer = await decide(platform, 'ben', [cast], seq);
    expect(answer).toMatchObject({ seq, outcomes: [{ id: 'cast', ok: true, seq }] });
    expect(answer).toMatchObject({ own: [{ round: 'round', content: 'L' }], sync: { entries: [] } });
    expect(await platform.ask('cleo', 'quarter.sync', { quarter: ID, since: seq })).toMatchObject({
      seq,
      entries: [],
      own: [],
    });
  });

  it('is everybody’s after it, as two entries: the closing, and what was sealed', async () => {
    const platform = await start();
    await decide(platform, 'ben', [cast]);
    const { seq } = await opened(platform, 'cleo');
    await decide(platform, 'ada', [{ id: 'reveal', kind: 'effortRound.reveal', round: 'round' }]);
    const sync = await platform.ask<Sync>('cleo', 'quarter.sync', { quarter: ID, since: seq });
    expect(sync).toMatchObject({
      kind: 'entries',
      entries: [{ command: 'effortRound.reveal' }, { command: 'sealed.disclose', by: null }],
    });
    expect(JSON.stringify(sync)).toContain('"value":"L"');
  });
});

describe('synchronisation', () => {
  it('answers what happened since, and the whole quarter after a long absence', async () => {
    const platform = await aQuarter();
    await decide(platform, 'ada', [card('m1'), card('m2')]);
    expect(await platform.ask<Sync>('ben', 'quarter.sync', { quarter: ID, since: 2 })).toMatchObject({
      kind: 'entries',
      seq: 3,
      entries: [{ commandId: 'm2' }],
    });
    expect(await platform.ask<Sync>('ben', 'quarter.sync', { quarter: ID, since: 3 })).toMatchObject({
      kind: 'entries',
      entries: [],
    });
    expect(await platform.ask<Sync>('ben', 'quarter.sync', { quarter: ID, since: 99 })).toMatchObject({
      kind: 'refresh',
      seq: 3,
    });
  });

  it('hands out a right to listen when the page asks, and announces numbers alone', async () => {
    const platform = await aQuarter();
    const { hint } = await opened(platform, 'dev');
    expect(hint).toMatchObject({ channel: `okra-quarter-${ID}` });
    const token = JSON.parse(Buffer.from(hint?.token.split('.')[1] ?? '', 'base64url').toString()) as object;
    expect(token).toMatchObject({ permissions: ['subscribe'] });
    expect(await platform.ask('dev', 'quarter.sync', { quarter: ID, since: 1 })).toMatchObject({
      hint: null,
    });
    expect(
      await platform.ask('dev', 'quarter.sync', { quarter: ID, since: 1, wantsHint: true }),
    ).toMatchObject({ hint: { channel: hint?.channel } });
    platform.takePublished();
    await decide(platform, 'ada', [card('m1')]);
    expect(platform.takePublished()).toMatchObject([
      { name: hint?.channel, payload: '{"seq":2}', isGlobal: true },
    ]);
  });

  it('gives no token to whoever may not see the quarter', async () => {
    const platform = await aQuarter();
    platform.takeRequests();
    await platform.invoke('zoe', 'quarter.open', { quarter: ID });
    await platform.invoke('zoe', 'quarter.sync', { quarter: ID, since: 0, wantsHint: true });
    expect(platform.takeRequests().filter(({ kind }) => kind === 'realtime')).toEqual([]);
  });

  it('does not fail what was asked where realtime fails', async () => {
    const platform = await aQuarter();
    platform.interfere(({ kind }) => (kind === 'realtime' ? { status: 429 } : undefined));
    const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    expect((await decide(platform, 'ada', [card('m1')])).outcomes[0]?.ok).toBe(true);
    expect(warn).toHaveBeenCalled();
    warn.mockRestore();
  });
});
