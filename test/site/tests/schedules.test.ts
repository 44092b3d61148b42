import { bundleFixture, createFixtureSite, fixtureManifest, type FixtureSite } from './fixture-app';

const manifest = {
  ...fixtureManifest,
  modules: {
    ...fixtureManifest.modules,
    scheduledTrigger: [
      { key: 'hourly', function: 'on-schedule', interval: 'hour' },
      { key: 'weekly', function: 'on-schedule', interval: 'week' },
    ],
    function: [
      ...(fixtureManifest.modules['function'] ?? []),
      { key: 'on-schedule', handler: 'index.onSchedule' },
    ],
  },
};

interface Ran {
  readonly request: { readonly context: { readonly moduleKey: string } };
  readonly context: unknown;
}

describe('scheduled triggers', () => {
  const bundle = bundleFixture();
  let site: FixtureSite;
  const ranOf = async () =>
    ((await site.call('heard')) as Ran[]).map(({ request }) => request.context.moduleKey);

  afterEach(() => {
    site.close();
  });

  it('run five minutes after the start and then on their interval, where the site is told to run them', async () => {
    site = await createFixtureSite(bundle, { manifest, runsSchedules: true });
    await site.wait(299_000);
    expect(await ranOf()).toEqual([]);
    await site.wait(2_000);
    expect(await ranOf()).toEqual(['hourly', 'weekly']);
    await site.wait(2 * 3_600_000);
    expect(await ranOf()).toEqual(['hourly', 'weekly', 'hourly', 'hourly']);
    const [first] = (await site.call('heard')) as Ran[];
    expect(first).toMatchObject({
      request: { context: { cloudId: 'cloud-local', moduleKey: 'hourly' } },
      context: { installContext: 'ari:cloud:jira::site/cloud-local' },
    });
    expect(first).not.toHaveProperty('context.principal');
  });

  it('run otherwise only when they are called', async () => {
    site = await createFixtureSite(bundle, { manifest });
    await site.wait(8 * 24 * 3_600_000);
    expect(site.counters().invocations.byFunction).toEqual({});
    const outcome = await site.callFunction({ function: 'on-schedule' });
    expect(outcome).toMatchObject({ reply: { statusCode: 204 } });
  });

  it('begin anew after a reset', async () => {
    site = await createFixtureSite(bundle, { manifest, runsSchedules: true });
    await site.wait(290_000);
    site.reset('empty');
    await site.wait(20_000);
    expect(await ranOf()).toEqual([]);
    await site.wait(280_000);
    expect(await ranOf()).toEqual(['hourly', 'weekly']);
  });
});
