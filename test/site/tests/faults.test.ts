import type { FaultRule } from '../exchange/faults';
import { bundleFixture, createFixtureSite, type FixtureSite } from './fixture-app';

const bulk = { as: 'user', method: 'POST', path: '/rest/api/3/issue/bulk', body: { issueUpdates: [] } };

describe('faults', () => {
  const bundle = bundleFixture();
  let site: FixtureSite;

  beforeEach(async () => {
    site = await createFixtureSite(bundle);
  });
  afterEach(() => {
    site.close();
  });

  const arm = (...rules: FaultRule[]) => {
    site.faults.set({ rules });
  };
  const faultsSeen = () =>
    site
      .traffic()
      .map(({ fault, status }) => ({ fault, status }))
      .filter(({ fault }) => fault);
  const perform = (...steps: { call: string; args: unknown[] }[]) => site.call('one-by-one', { steps });

  it('429 comes with Retry-After, 429-bare without, both without effect', async () => {
    arm({ on: 'POST /rest/api/3/issue/bulk', fault: '429', seconds: 7 });
    expect(await site.call('request', bulk)).toMatchObject({ status: 429, retryAfter: '7' });
    arm({ on: 'POST /rest/api/3/issue/bulk', fault: '429-bare' });
    expect(await site.call('request', bulk)).toMatchObject({ status: 429, retryAfter: null });
    expect(site.jira.effects).toEqual([]);
  });

  it('500 and no-effect have no effect; a lost answer had one', async () => {
    arm(
      { on: '*', nth: 1, fault: '500' },
      { on: '*', nth: 2, fault: 'no-effect' },
      { on: '*', nth: 3, fault: 'lost-answer' },
    );
    expect(await site.call('request', bulk)).toMatchObject({ status: 500 });
    expect(await site.call('request', bulk)).toMatchObject({ error: { message: 'fetch failed' } });
    expect(site.jira.effects).toHaveLength(0);
    expect(await site.call('request', bulk)).toMatchObject({ error: { message: 'fetch failed' } });
    expect(site.jira.effects).toHaveLength(1);
    expect(faultsSeen()).toEqual([
      { fault: '500', status: 500 },
      { fault: 'no-effect', status: 0 },
      { fault: 'lost-answer', status: 0 },
    ]);
    expect(site.counters().rest.byStatus).toEqual({ '500': 1, '0': 2 });
  });

  it('die-before ends the worker without effect, die-after with it; the next call is cold', async () => {
    arm({ on: 'kvs set', nth: 1, fault: 'die-before' }, { on: 'kvs set', nth: 2, fault: 'die-after' });
    await expect(perform({ call: 'set', args: ['one', 1] })).rejects.toThrow('die-before');
    await expect(perform({ call: 'set', args: ['two', 2] })).rejects.toThrow('die-after');
    expect(await perform({ call: 'get', args: ['one'] }, { call: 'get', args: ['two'] })).toEqual([null, 2]);
    expect(site.counters().invocations.cold).toBe(3);
  });

  it('dying takes every invocation of that worker along', async () => {
    arm({ on: 'kvs set', fault: 'die-before' });
    const outcomes = await Promise.allSettled([
      site.call('hang'),
      perform({ call: 'set', args: ['one', 1] }),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(site.time.now() - site.traffic()[0]!.at).toBe(0);
  });

  it('conflict is a 409 that nobody caused, and strikes no reads', async () => {
    arm({ on: 'kvs', fault: 'conflict' });
    const [read, written] = (await perform(
      { call: 'get', args: ['c'] },
      { call: 'set', args: ['c', 1] },
    )) as unknown[];
    expect(read).toBeNull();
    expect(written).toMatchObject({ error: { code: 'KEY_CONFLICT', status: 409 } });
  });

  it('stale batch reads miss some recent writes, and a get never does', async () => {
    const keys = Array.from({ length: 20 }, (_, index) => `s:${index}`);
    arm({ on: 'kvs batch', times: 'always', fault: 'stale', seconds: 5 });
    const results = (await perform(
      ...keys.map((key) => ({ call: 'set', args: [key, 1] })),
      { call: 'batchGet', args: [keys.map((key) => ({ key }))] },
      { call: 'get', args: ['s:19'] },
      { call: 'wait', args: [6_000] },
      { call: 'batchGet', args: [keys.map((key) => ({ key }))] },
    )) as { successfulKeys: unknown[]; failedKeys: unknown[] }[];
    const [stale, strict, , fresh] = results.slice(20);
    expect(stale?.failedKeys.length).toBeGreaterThan(0);
    expect(stale?.successfulKeys.length).toBeGreaterThan(0);
    expect(strict).toBe(1);
    expect(fresh?.successfulKeys).toHaveLength(20);
  });

  it('twice lets every writer of a create-once key succeed', async () => {
    const create = (value: string) => ({ call: 'set', args: ['t', value, { keyPolicy: 'FAIL_IF_EXISTS' }] });
    arm({ on: 'kvs', times: 'always', fault: 'twice' });
    const results = await perform(create('mine'), create('yours'), { call: 'get', args: ['t'] });
    expect(results).toEqual([null, null, 'yours']);
  });

  it('lag tells the product how far its search is behind, and strikes nothing else', async () => {
    arm({ on: '*', times: 'always', fault: 'lag', seconds: 90 });
    expect(await site.call('request', { as: 'app', path: '/rest/api/3/myself' })).toMatchObject({
      body: { lag: null },
    });
    expect(await site.call('request', { as: 'app', path: '/rest/api/3/search/jql' })).toMatchObject({
      body: { lag: '90' },
    });
  });

  it('spoil what a product answers and leave its effect, and strike neither storage nor realtime', async () => {
    arm(
      { on: 'POST /rest/api/3/issue/bulk', nth: 1, fault: 'html' },
      { on: 'POST /rest/api/3/issue/bulk', nth: 2, fault: 'empty' },
      { on: 'POST /rest/api/3/issue/bulk', nth: 3, fault: 'truncated' },
      { on: 'kvs', times: 'always', fault: 'truncated' },
    );
    for (let nth = 1; nth <= 3; nth += 1) await site.call('request', bulk);
    expect(site.jira.effects).toHaveLength(3);
    expect(faultsSeen()).toMatchObject([
      { fault: 'html', status: 200 },
      { fault: 'empty' },
      { fault: 'truncated' },
    ]);
    const [html, empty] = site.traffic().filter(({ fault }) => fault !== undefined);
    expect(html?.responseBody).toMatch(/^<!doctype/);
    expect(empty?.responseBody).toBeUndefined();
    expect(await perform({ call: 'set', args: ['k', 1] }, { call: 'get', args: ['k'] })).toEqual([null, 1]);
  });

  it('make one place of an answer odd, always the same one for a seed', async () => {
    const answers: string[] = [];
    for (const seed of [1, 1, 2, 3, 4]) {
      site.reset('keep');
      site.faults.set({ seed, rules: [{ on: '*', fault: 'odd' }] });
      await site.call('request', { as: 'app', path: '/rest/api/3/myself' });
      answers.push(JSON.stringify(site.traffic()[0]?.responseBody));
    }
    expect(answers[0]).toBe(answers[1]);
    expect(new Set(answers).size).toBeGreaterThan(1);
  });

  it('strike the n-th match, as often as told, counted since the rules were set', async () => {
    const path = '/rest/api/3/issue/SHOP-1?fields=id';
    const statuses = async (count: number) => {
      const seen: unknown[] = [];
      for (let index = 0; index < count; index += 1) {
        seen.push(((await site.call('request', { as: 'user', path })) as { status: number }).status);
      }
      return seen;
    };
    arm({ on: 'GET /rest/api/3/issue/{issueIdOrKey}', nth: 2, times: 2, fault: '500' });
    expect(await statuses(5)).toEqual([200, 500, 500, 200, 200]);
    arm({ on: 'GET /rest/api/3/issue/{issueIdOrKey}', nth: 2, times: 'always', fault: '500' });
    expect(await statuses(4)).toEqual([200, 500, 500, 500]);
    site.faults.clear();
    expect(await statuses(1)).toEqual([200]);
  });

  it('by rate follow the seed', async () => {
    const run = async (seed: number) => {
      site.reset('keep');
      site.faults.set({ seed, rules: [{ on: 'kvs get', rate: 0.3, fault: '500' }] });
      await perform(...Array.from({ length: 40 }, () => ({ call: 'get', args: ['r'] })));
      return site.traffic().flatMap(({ n, fault }) => (fault === undefined ? [] : [n]));
    };
    const first = await run(7);
    expect(first.length).toBeGreaterThan(3);
    expect(first.length).toBeLessThan(25);
    expect(await run(7)).toEqual(first);
    expect(await run(8)).not.toEqual(first);
  });

  it('reach realtime, which says so instead of failing', async () => {
    arm({ on: 'realtime', fault: '429' });
    expect(await site.call('publish', { channel: 'c', event: 'e' })).toMatchObject({
      errors: [{ message: 'RATE_LIMIT_EXCEEDED', status: 429 }],
    });
  });
});
