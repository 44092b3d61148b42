import { startPlatform, type Platform } from '../../support/platform/small-platform';

const made = {
  project: '10000',
  commandId: 'one',
  label: 'Q1 2027',
  team: 'Checkout',
  startDate: '2027-01-04',
};
const ID = '10000-one';

const questions = (platform: Platform): number =>
  platform.takeRequests().filter(({ path }) => path.includes('mypermissions')).length;

describe('what Jira is asked about rights', () => {
  let now = Date.UTC(2027, 0, 4, 8);

  beforeEach(() => {
    jest.spyOn(Date, 'now').mockImplementation(() => now);
  });
  afterEach(() => jest.restoreAllMocks());

  it('is one question per account and project in ten minutes of work', async () => {
    const platform = startPlatform();
    await platform.ask('ada', 'quarter.create', made);
    platform.takeRequests();
    for (let minute = 0; minute < 9; minute += 1) {
      await platform.ask('ada', 'project.open', { project: 'SHOP' });
      await platform.ask('ada', 'quarter.open', { quarter: ID });
      await platform.ask('ada', 'quarter.sync', { quarter: ID, since: 1 });
      await platform.ask('ada', 'quarter.decide', {
        quarter: ID,
        basedOn: 1,
        commands: [{ id: `m${minute}`, kind: 'milestone.add', values: { title: 'One' } }],
      });
      if (minute === 4) platform.restart();
      now += 60_000;
    }
    expect(questions(platform)).toBe(0);
    now += 2 * 60_000;
    await platform.ask('ada', 'quarter.open', { quarter: ID });
    expect(questions(platform)).toBe(1);
  });

  it('is asked again before settings change, and a right that was taken away counts from then on', async () => {
    const platform = startPlatform();
    await platform.ask('ada', 'quarter.create', made);
    now += 2 * 60_000;
    platform.takeRequests();
    platform.rights['ada'] = [];
    const edit = {
      quarter: ID,
      basedOn: 1,
      commands: [{ id: 's', kind: 'quarter.edit', changes: { label: 'Mine' } }],
    };
    expect(await platform.invoke('ada', 'quarter.decide', edit)).toMatchObject({
      failure: { code: 'not-found' },
    });
    expect(questions(platform)).toBe(1);
    expect(await platform.invoke('ada', 'quarter.open', { quarter: ID })).toMatchObject({
      failure: { code: 'not-found' },
    });
  });

  it('is not believed when it answered to somebody else', async () => {
    const platform = startPlatform();
    await platform.ask('ada', 'quarter.create', made);
    platform.interfere(({ path }) =>
      path === '/rest/api/3/myself' ? { status: 200, body: { accountId: 'somebody else' } } : undefined,
    );
    expect(await platform.invoke('ben', 'quarter.open', { quarter: ID })).toMatchObject({
      failure: { code: 'not-found' },
    });
  });
});
