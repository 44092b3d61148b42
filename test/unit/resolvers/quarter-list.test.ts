import { aQuarter, codeOf, decide, ID, join, opened } from '../../support/platform/quarter-work';
import type { Platform } from '../../support/platform/small-platform';
import type { Quarter } from '#domain/quarter/quarter';

interface Listed {
  readonly quarters: readonly { readonly id: string; readonly label: string; readonly archived: boolean }[];
}

const listed = async (platform: Platform) =>
  (await platform.ask<Listed>('dev', 'project.open', { project: 'SHOP' })).quarters.map(
    ({ id, archived }) => [id, archived],
  );

const aside = { id: 'aside', kind: 'quarter.edit', changes: { archived: true } };
const wish = { quarter: ID, commandId: 'two', label: 'Q2 2027', startDate: '2027-04-05' };
const COPY = '10000-two';

const read = async (platform: Platform, who: string): Promise<{ seq: number; quarter: Quarter }> =>
  platform.ask(who, 'quarter.open', { quarter: COPY });

describe('putting a quarter aside', () => {
  it('shows it apart in the list, until an undo takes that back', async () => {
    const platform = await aQuarter();
    const { outcomes } = await decide(platform, 'ada', [aside]);
    expect(outcomes).toMatchObject([{ ok: true, seq: 2 }]);
    expect(await listed(platform)).toEqual([[ID, true]]);
    await decide(platform, 'ada', [{ id: 'back', kind: 'undo', seq: 2 }]);
    expect(await listed(platform)).toEqual([[ID, false]]);
  });

  it('is for whoever leads, and changes nobody’s rights', async () => {
    const platform = await aQuarter();
    const tried = await decide(platform, 'ben', [join('b'), aside]);
    expect(codeOf(tried.outcomes[1])).toBe('FACILITATOR_ONLY');
    expect(await listed(platform)).toEqual([[ID, false]]);
    await decide(platform, 'ada', [aside]);
    const card = { id: 'm', kind: 'milestone.add', values: { title: 'Written all the same' } };
    expect((await decide(platform, 'ben', [card])).outcomes).toMatchObject([{ ok: true }]);
  });

  it('is offered by the glance to whom it is granted', async () => {
    const platform = await aQuarter();
    await decide(platform, 'ben', [join('b')]);
    const leads = (who: string) => platform.ask(who, 'quarter.glance', { quarter: ID });
    expect(await leads('ada')).toMatchObject({ leads: true, seq: 2, people: 2 });
    expect(await leads('ben')).toMatchObject({ leads: false });
    expect(await leads('dev')).toMatchObject({ leads: false });
  });
});

describe('copying a quarter', () => {
  const written = async (): Promise<Platform> => {
    const platform = await aQuarter();
    await decide(platform, 'ada', [
      {
        id: 'frame',
        kind: 'quarter.edit',
        changes: { sprintWeeks: 3, objectiveSlots: 2, joining: 'closed' },
      },
      { id: 'company', kind: 'companyObjective.add', values: { title: 'Be trusted with returns' } },
      { id: 'later', kind: 'objective.add', values: { title: 'Returns by phone', slot: 'next' } },
      { id: 'now', kind: 'objective.add', values: { title: 'Returns in the app' } },
    ]);
    return platform;
  };

  it('makes the next one with its frame and what was put off, led by whoever copied and open to others', async () => {
    const platform = await written();
    expect(await platform.ask('ben', 'quarter.copy', wish)).toEqual({ quarter: COPY });
    const { seq, quarter } = await read(platform, 'ben');
    expect(seq).toBe(2);
    expect(quarter.settings).toMatchObject({
      label: 'Q2 2027',
      team: 'Checkout',
      startDate: '2027-04-05',
      sprintWeeks: 3,
      objectiveSlots: 2,
      joining: 'open',
      demo: false,
      archived: false,
    });
    expect(quarter.members).toMatchObject([{ id: 'two', facilitator: true }]);
    expect(quarter.companyObjectives).toMatchObject([{ title: 'Be trusted with returns' }]);
    expect(quarter.objectives).toMatchObject([{ title: 'Returns by phone', slot: 'current' }]);
    expect(await listed(platform)).toEqual([
      [ID, false],
      [COPY, false],
    ]);
    expect((await opened(platform, 'ada')).seq).toBe(5);
  });

  it('makes it once, however often the same command comes, and goes on where an attempt died', async () => {
    const platform = await written();
    let writes = 0;
    const [warn, error] = [jest.spyOn(console, 'warn'), jest.spyOn(console, 'error')];
    [warn, error].forEach((said) => said.mockImplementation(() => undefined));
    for (let dyingAt = 1; dyingAt < 10; dyingAt += 1) {
      writes = 0;
      platform.interfere(({ path }) =>
        path === '/api/v1/set' && (writes += 1) >= dyingAt
          ? { status: 400, body: { code: 'DEAD', message: '' } }
          : undefined,
      );
      await platform.invoke('ada', 'quarter.copy', wish);
    }
    [warn, error].forEach((said) => said.mockRestore());
    platform.interfere(undefined);
    for (let times = 0; times < 2; times += 1)
      expect(await platform.ask('ada', 'quarter.copy', wish)).toEqual({ quarter: COPY });
    const { seq, quarter } = await read(platform, 'ada');
    expect([seq, quarter.objectives.length]).toEqual([2, 1]);
  });

  it('takes along nothing where there is nothing, and needs what making one needs', async () => {
    const platform = await aQuarter();
    expect(await platform.invoke('dev', 'quarter.copy', wish)).toMatchObject({
      failure: { code: 'refused' },
    });
    expect(await platform.invoke('ada', 'quarter.copy', { ...wish, startDate: '2027-04-06' })).toMatchObject({
      failure: { code: 'refused', details: { refusal: { code: 'NOT_A_MONDAY' } } },
    });
    expect(await listed(platform)).toEqual([[ID, false]]);
    await platform.ask('ada', 'quarter.copy', wish);
    expect((await read(platform, 'ada')).seq).toBe(1);
  });

  it('counts among the quarters that an account makes within an hour', async () => {
    const platform = await aQuarter();
    for (let made = 1; made < 30; made += 1)
      await platform.ask('ada', 'quarter.copy', { ...wish, commandId: `copy-${String(made)}` });
    expect(await platform.invoke('ada', 'quarter.copy', wish)).toMatchObject({
      failure: { code: 'refused', details: { most: 30 } },
    });
  });
});
