import { aQuarter, card, codeOf, decide, ID, join, opened } from '../../support/platform/quarter-work';

describe('deciding', () => {
  it('carries out or refuses each command by itself', async () => {
    const platform = await aQuarter();
    const { seq, outcomes, sync } = await decide(platform, 'ada', [
      card('m1'),
      { id: 'x', kind: 'milestone.edit', target: 'none', changes: {} },
      card('m2'),
    ]);
    expect(outcomes.map((outcome) => [outcome.id, outcome.ok])).toEqual([
      ['m1', true],
      ['x', false],
      ['m2', true],
    ]);
    expect([seq, sync.kind === 'entries' && sync.entries.map(({ commandId }) => commandId)]).toEqual([
      3,
      ['m1', 'm2'],
    ]);
  });

  it('answers a command that is sent again as it answered before', async () => {
    const platform = await aQuarter();
    const first = await decide(platform, 'ada', [card('m1')], 1);
    platform.restart();
    const again = await decide(platform, 'ada', [card('m1')], 1);
    expect({ ...again, now: 0 }).toEqual({ ...first, now: 0 });
  });

  it('does not take somebody else’s entry for one’s own', async () => {
    const platform = await aQuarter();
    await decide(platform, 'ben', [join('b')]);
    await decide(platform, 'ada', [card('m1')], 2);
    const { outcomes } = await decide(platform, 'ben', [card('m1', 'Another')], 2);
    expect(codeOf(outcomes[0])).toBe('ID_TAKEN');
  });

  it('does not take another change of one’s own under the same id for the same', async () => {
    const platform = await aQuarter();
    await decide(platform, 'ada', [card('m1')], 1);
    const others = [
      card('m1', 'Another'),
      { id: 'm1', kind: 'objective.add', values: { title: 'm1' } },
      { id: 'm1', kind: 'undo', seq: 1 },
    ];
    for (const isCold of [false, true]) {
      if (isCold) platform.restart();
      for (const other of others) {
        expect(codeOf((await decide(platform, 'ada', [other], 1)).outcomes[0])).toBe('ID_TAKEN');
      }
      expect((await decide(platform, 'ada', [card('m1')], 1)).outcomes[0]).toEqual({
        id: 'm1',
        ok: true,
        seq: 2,
      });
    }
  });

  it('refuses as stale what was based on more than 500 entries ago', async () => {
    const platform = await aQuarter();
    for (let n = 0; n < 6; n += 1) {
      const commands = Array.from({ length: 100 }, (_, i) => ({
        id: `v${n}-${i}`,
        kind: 'vision.write',
        text: `V${n} ${i}`,
        doWhat: '',
        outcome: '',
        forWhom: '',
      }));
      await decide(platform, 'ada', commands, n * 100 + 1);
    }
    for (const isCold of [false, true]) {
      if (isCold) platform.restart();
      const reply = await platform.invoke('ada', 'quarter.decide', {
        quarter: ID,
        basedOn: 50,
        commands: [card('late')],
      });
      expect(reply).toMatchObject({ ok: false, failure: { code: 'stale' } });
    }
    expect((await decide(platform, 'ada', [card('late')], 101)).outcomes[0]?.ok).toBe(true);
  });

  it('names who stands in the way of an undo', async () => {
    const platform = await aQuarter();
    await decide(platform, 'ben', [join('b'), card('m1', 'Mine')]);
    await decide(platform, 'ada', [
      { id: 'e', kind: 'milestone.edit', target: 'm1', changes: { title: 'Ours' } },
    ]);
    const { outcomes } = await decide(platform, 'ben', [{ id: 'u', kind: 'undo', seq: 3 }]);
    expect(codeOf(outcomes[0])).toBe('CHANGED_SINCE');
    expect(outcomes[0]).toMatchObject({ refusal: { parameters: { who: 'ada of Shop' } } });
  });

  it('undoes an entry that is older than anything remembered', async () => {
    const platform = await aQuarter();
    await decide(platform, 'ada', [card('m1', 'Old')]);
    for (let n = 0; n < 3; n += 1) {
      const commands = Array.from({ length: 100 }, (_, i) => card(`c${n}-${i}`));
      await decide(platform, 'ada', commands);
    }
    platform.restart();
    const { outcomes, seq } = await decide(platform, 'ada', [{ id: 'u', kind: 'undo', seq: 2 }]);
    expect(outcomes).toEqual([{ id: 'u', ok: true, seq }]);
    expect((await opened(platform, 'ada')).quarter.milestones.some(({ id }) => id === 'm1')).toBe(false);
  });

  it('brings the list of quarters up to date with their names', async () => {
    const platform = await aQuarter();
    await decide(platform, 'ada', [{ id: 's', kind: 'quarter.edit', changes: { label: 'Spring' } }]);
    expect(await platform.ask('ada', 'project.open', { project: '10000' })).toMatchObject({
      quarters: [{ label: 'Spring' }],
    });
  });
});
