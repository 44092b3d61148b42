import { deflateSync } from 'fflate';
import {
  aQuarter,
  card,
  decide,
  ID,
  join,
  made,
  opened,
  type Decided,
} from '../../support/platform/quarter-work';

describe('commands that travel packed', () => {
  const packed = (value: unknown): string =>
    Buffer.from(deflateSync(Buffer.from(JSON.stringify(value)))).toString('base64');

  it('are carried out like others', async () => {
    const platform = await aQuarter();
    const reply = await platform.ask<Decided>('ada', 'quarter.decide', {
      quarter: ID,
      basedOn: 1,
      packed: packed([card('m1')]),
    });
    expect(reply.outcomes).toEqual([{ id: 'm1', ok: true, seq: 2 }]);
  });

  it('may come in pieces, in any order, under their sender’s account alone', async () => {
    const platform = await aQuarter();
    await decide(platform, 'ben', [join('b')]);
    const noise = Array.from({ length: 60_000 }, (_, i) => Math.imul(i + 1, 2654435761).toString(36)).join(
      ' ',
    );
    const text = packed([
      card('m1'),
      { id: 'v', kind: 'vision.write', text: 'x', doWhat: noise.slice(0, 40_000), outcome: '', forWhom: '' },
    ]);
    const half = Math.ceil(text.length / 2);
    const piece = (index: number) => ({
      quarter: ID,
      upload: 'up',
      index,
      of: 2,
      data: text.slice(index * half, (index + 1) * half),
    });
    await platform.ask('ada', 'quarter.upload', piece(1));
    const missing = await platform.invoke('ada', 'quarter.decide', { quarter: ID, basedOn: 2, upload: 'up' });
    expect(missing).toMatchObject({ failure: { code: 'refused' } });
    await platform.ask('ada', 'quarter.upload', piece(0));
    expect(
      await platform.invoke('ben', 'quarter.decide', { quarter: ID, basedOn: 2, upload: 'up' }),
    ).toMatchObject({ failure: { code: 'refused' } });
    const { outcomes } = await platform.ask<Decided>('ada', 'quarter.decide', {
      quarter: ID,
      basedOn: 2,
      upload: 'up',
    });
    expect(outcomes[0]).toEqual({ id: 'm1', ok: true, seq: 3 });
  });

  it('may be pieces larger than a stored value', async () => {
    const platform = await aQuarter();
    const text = 'A'.repeat(430_000);
    await platform.ask('ada', 'quarter.upload', { quarter: ID, upload: 'up', index: 0, of: 1, data: text });
    const stored = [...platform.storage.records].filter(([key]) => key.startsWith('upload:'));
    expect(stored).toHaveLength(3);
  });

  it('are so many characters an hour and account, to whatever quarters, and no more', async () => {
    const platform = await aQuarter();
    await platform.ask('ada', 'quarter.create', { ...made, commandId: 'two' });
    await decide(platform, 'ben', [join('b')]);
    const data = 'A'.repeat(450_000);
    const send = (who: string, n: number) =>
      platform.invoke(who, 'quarter.upload', {
        quarter: n % 2 === 0 ? ID : '10000-two',
        upload: `u${String(n)}`,
        index: n % 16,
        of: 16,
        data,
      });
    for (let n = 0; n < 88; n += 1) expect(await send('ada', n)).toMatchObject({ ok: true });
    const refused = await send('ada', 88);
    expect(refused).toMatchObject({ ok: false, failure: { code: 'refused' } });
    expect(JSON.stringify(refused)).toMatch(/40 MB within this hour.*Go on in \d+ minutes/);
    expect(await send('ben', 0)).toMatchObject({ ok: true });
  });

  it.each([
    ['what is not packed', 'hello'],
    [
      'a small text that unfolds into a huge one',
      // Valid JSON, so that nothing but its size can be what is refused.
      Buffer.from(
        deflateSync(Buffer.from(`${JSON.stringify([card('m1')])}${' '.repeat(40_000_000)}`)),
      ).toString('base64'),
    ],
  ])('are refused when they are %s', async (_, text) => {
    const platform = await aQuarter();
    const reply = await platform.invoke('ada', 'quarter.decide', { quarter: ID, basedOn: 1, packed: text });
    expect(reply).toMatchObject({ ok: false, failure: { code: 'refused' } });
    expect((await opened(platform, 'ada')).seq).toBe(1);
  });

  it('are checked like others once unpacked', async () => {
    const platform = await aQuarter();
    const reply = await platform.invoke('ada', 'quarter.decide', {
      quarter: ID,
      basedOn: 1,
      packed: packed([{ id: 'p', kind: 'publish.clear', run: 'r' }]),
    });
    expect(reply).toMatchObject({ ok: false, failure: { code: 'bad-input' } });
  });
});
