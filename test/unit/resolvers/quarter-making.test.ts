import { aQuarter, decide, ID, join, made, opened } from '../../support/platform/quarter-work';
import { startPlatform } from '../../support/platform/small-platform';

describe('making a quarter', () => {
  it('lists it, with its maker as facilitator', async () => {
    const platform = await aQuarter();
    const { me, quarter, seq } = await opened(platform, 'ada');
    expect([seq, me]).toEqual([1, { member: 'one', facilitator: true, administers: true, mayPublish: true }]);
    expect(quarter.settings).toMatchObject({
      label: 'Q1 2027',
      weeks: 13,
      projectId: '10000',
      exportReleased: false,
    });
    const list = await platform.ask('dev', 'project.open', { project: 'SHOP' });
    expect(list).toEqual({
      project: { id: '10000', key: 'SHOP', name: 'Shop' },
      me: { administers: false, mayCreate: false, mayPublish: false },
      quarters: [
        { id: ID, label: 'Q1 2027', demo: false, startDate: '2027-01-04', weeks: 13, archived: false },
      ],
    });
  });

  it('makes it once, however often the same command comes', async () => {
    const platform = await aQuarter();
    platform.restart();
    expect(await platform.ask('ada', 'quarter.create', made)).toEqual({ quarter: ID });
    expect((await opened(platform, 'ada')).seq).toBe(1);
  });

  it('keeps the list up to date, whatever ids quarters were made under before', async () => {
    const platform = await aQuarter();
    // What the server's own id for the next renaming could be guessed to be.
    for (const guess of [`relist-${ID}-2`, `unlist-${ID}`])
      await platform.ask('ben', 'quarter.create', { ...made, commandId: guess });
    const served = { ...made, commandId: `relist:${ID}:2` };
    expect(await platform.invoke('ben', 'quarter.create', served)).toMatchObject({
      failure: { code: 'bad-input' },
    });
    await decide(platform, 'ada', [{ id: 'name', kind: 'quarter.edit', changes: { label: 'Renamed' } }]);
    const { quarters } = await platform.ask<{ quarters: { id: string; label: string }[] }>(
      'dev',
      'project.open',
      {
        project: 'SHOP',
      },
    );
    expect(quarters.find(({ id }) => id === ID)).toMatchObject({ label: 'Renamed' });
  });

  it('goes on where an attempt died', async () => {
    const platform = startPlatform();
    let writes = 0;
    for (let dyingAt = 1; dyingAt < 12; dyingAt += 1) {
      writes = 0;
      platform.interfere(({ path }) =>
        path === '/api/v1/set' && (writes += 1) >= dyingAt
          ? { status: 400, body: { code: 'DEAD', message: '' } }
          : undefined,
      );
      const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
      const error = jest.spyOn(console, 'error').mockImplementation(() => undefined);
      await platform.invoke('ada', 'quarter.create', { ...made, demo: true });
      error.mockRestore();
      warn.mockRestore();
    }
    platform.interfere(undefined);
    expect(await platform.ask('ada', 'quarter.create', { ...made, demo: true })).toEqual({ quarter: ID });
    const { seq, quarter } = await opened(platform, 'ada');
    expect([
      seq,
      quarter.members.filter(({ facilitator }) => facilitator).length > 0,
      quarter.settings.demo,
    ]).toEqual([2, true, true]);
    expect(quarter.milestones.length).toBeGreaterThan(20);
  });

  it('needs Create Issues, and an id that is nobody else’s', async () => {
    const platform = await aQuarter();
    expect(await platform.invoke('dev', 'quarter.create', { ...made, commandId: 'two' })).toMatchObject({
      failure: { code: 'refused' },
    });
    expect(await platform.invoke('ben', 'quarter.create', made)).toMatchObject({
      failure: { code: 'refused' },
    });
    expect((await opened(platform, 'ben')).me.member).toBeNull();
  });

  it('says which rule its settings break', async () => {
    const reply = await startPlatform().invoke('ada', 'quarter.create', { ...made, startDate: '2027-01-05' });
    expect(reply).toMatchObject({
      failure: { code: 'refused', details: { refusal: { code: 'NOT_A_MONDAY' } } },
    });
  });
});

describe('removing a quarter', () => {
  it('is for administrators, and for whoever leads a sample', async () => {
    const platform = await aQuarter();
    expect(await platform.invoke('ben', 'quarter.remove', { quarter: ID })).toMatchObject({
      failure: { code: 'refused' },
    });
    expect(await platform.ask('ben', 'quarter.create', { ...made, commandId: 'sample', demo: true })).toEqual(
      { quarter: '10000-sample' },
    );
    expect(await platform.invoke('cleo', 'quarter.remove', { quarter: '10000-sample' })).toMatchObject({
      failure: { code: 'refused' },
    });
    expect(await platform.ask('ben', 'quarter.remove', { quarter: '10000-sample' })).toBeNull();
    expect(await platform.ask('ada', 'quarter.remove', { quarter: ID })).toBeNull();
    expect(
      (await platform.ask<{ quarters: [] }>('ada', 'project.open', { project: 'SHOP' })).quarters,
    ).toEqual([]);
  });

  it('leaves no person, no link and no entry behind', async () => {
    const platform = await aQuarter();
    await decide(platform, 'ben', [join('b')]);
    await platform.ask('ada', 'quarter.remove', { quarter: ID });
    const left = [...platform.storage.records.keys()].filter((key) => key.includes(ID));
    expect(left).toEqual([`life:q:${ID}`]);
    expect(await platform.invoke('ada', 'quarter.create', made)).toMatchObject({
      failure: { code: 'refused' },
    });
  });
});
