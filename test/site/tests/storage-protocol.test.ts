import { bundleFixture, createFixtureSite, type FixtureSite } from './fixture-app';

describe('key-value storage, asked by the real @forge/kvs', () => {
  const bundle = bundleFixture();
  let site: FixtureSite;

  beforeAll(async () => {
    site = await createFixtureSite(bundle);
  });
  afterAll(() => {
    site.close();
  });

  const step = (call: string, ...args: unknown[]) => ({ call, args });
  const perform = async (...steps: unknown[]) => (await site.call('one-by-one', { steps })) as unknown[];
  const codeOf = (result: unknown) => (result as { error: { code: string; status: number } }).error;

  it('reads back what was set, and nothing for a key that is not there', async () => {
    const [, found, missing] = await perform(
      step('set', 'a:1', { n: 1 }),
      step('get', 'a:1'),
      step('get', 'a:2'),
    );
    expect(found).toEqual({ n: 1 });
    expect(missing).toBeNull();
  });

  it('creates once: FAIL_IF_EXISTS on an existing key is 409 KEY_CONFLICT and changes nothing', async () => {
    const [first, second, kept] = await perform(
      step('set', 'once', 'mine', { keyPolicy: 'FAIL_IF_EXISTS' }),
      step('set', 'once', 'yours', { keyPolicy: 'FAIL_IF_EXISTS' }),
      step('get', 'once'),
    );
    expect(first).toBeNull();
    expect(codeOf(second)).toMatchObject({ code: 'KEY_CONFLICT', status: 409 });
    expect(kept).toBe('mine');
  });

  it('returns the previous or the latest value where asked', async () => {
    const [, previous] = await perform(
      step('set', 'p', 1),
      step('set', 'p', 2, { keyPolicy: 'OVERRIDE', returnValue: 'PREVIOUS' }),
    );
    expect(previous).toEqual({ key: 'p', value: 1 });
  });

  it('deletes, and is silent about a key that is not there', async () => {
    const results = await perform(
      step('set', 'd', 1),
      step('delete', 'd'),
      step('get', 'd'),
      step('delete', 'd'),
    );
    expect(results).toEqual([null, null, null, null]);
  });

  it('answers a batch key by key: found keys with values, missing ones as failed', async () => {
    const [, got] = await perform(
      step('batchSet', [
        { key: 'b:1', value: 1 },
        { key: 'b:2', value: { deep: true } },
      ]),
      step('batchGet', [{ key: 'b:2' }, { key: 'b:3' }]),
    );
    expect(got).toEqual({
      successfulKeys: [{ key: 'b:2', value: { deep: true } }],
      failedKeys: [{ key: 'b:3', error: { code: 'KEY_NOT_FOUND', message: expect.any(String) } }],
    });
  });

  it('refuses a batch of 26 keys and a transaction of 26 operations', async () => {
    const keys = Array.from({ length: 26 }, (_, index) => `many:${index}`);
    const [batch, transaction] = await perform(
      step(
        'batchGet',
        keys.map((key) => ({ key })),
      ),
      step('transact', keys),
    );
    expect(codeOf(batch)).toMatchObject({ code: 'TOO_MANY_BATCH_ENTITIES', status: 400 });
    expect(codeOf(transaction)).toMatchObject({ code: 'UNPROCESSABLE_ENTITY', status: 422 });
  });

  it('refuses a transaction that names a key twice, and applies none of it', async () => {
    const [refusal, left] = await perform(step('transact', ['t:1', 't:1']), step('get', 't:1'));
    expect(codeOf(refusal)).toMatchObject({ code: 'KEY_DUPLICATION_ERROR', status: 400 });
    expect(left).toBeNull();
  });

  it('applies a transaction as a whole', async () => {
    const [, one, two] = await perform(
      step('transact', ['t:2', 't:3']),
      step('get', 't:2'),
      step('get', 't:3'),
    );
    expect([one, two]).toEqual([{ key: 't:2' }, { key: 't:3' }]);
  });

  it.each([
    ['MAX_SIZE', 'x'.repeat(240 * 1024)],
    ['MAX_DEPTH', Array.from({ length: 32 }).reduce((value: unknown) => [value], 1)],
  ])('refuses a value with %s', async (code, value) => {
    const [refusal] = await perform(step('set', 'value', value));
    expect(codeOf(refusal)).toMatchObject({ code, status: 400 });
  });

  it('takes a value of exactly 240 KiB and one nested 31 deep', async () => {
    const largest = 'x'.repeat(240 * 1024 - 2);
    const deepest = Array.from({ length: 31 }).reduce((value: unknown) => [value], 1);
    expect(await perform(step('set', 'largest', largest), step('set', 'deepest', deepest))).toEqual([
      null,
      null,
    ]);
  });

  it.each([
    ['INVALID_KEY', 'no/slash'],
    ['KEY_TOO_LONG', 'k'.repeat(501)],
  ])('refuses a key with %s', async (code, key) => {
    const [refusal] = await perform(step('set', key, 1));
    expect(codeOf(refusal)).toMatchObject({ code, status: 400 });
  });

  it('forgets a value when its time to live is over', async () => {
    const ttl = { ttl: { value: 10, unit: 'SECONDS' } };
    const [, before, , after] = await perform(
      step('set', 'brief', 1, ttl),
      step('get', 'brief'),
      step('wait', 10_001),
      step('get', 'brief'),
    );
    expect([before, after]).toEqual([1, null]);
  });

  it('queries by key with a lag: what was written a moment ago is not found yet', async () => {
    const [, , at, , later] = await perform(
      step('set', 'q:2', 2),
      step('set', 'q:1', 1),
      step('query', 'q:', 10),
      step('wait', 1_000),
      step('query', 'q:', 1),
    );
    expect(at).toMatchObject({ results: [] });
    expect(later).toMatchObject({ results: [{ key: 'q:1', value: 1 }], nextCursor: expect.any(String) });
  });

  it('queries an entity by partition, range, filter and order', async () => {
    const card = (rank: number, title: string, lane = 'left') => ({ lane, rank, title });
    const results = await perform(
      step('entitySet', 'e:1', card(1, 'first card')),
      step('entitySet', 'e:2', card(2, 'second card')),
      step('entitySet', 'e:3', card(3, 'third note')),
      step('entitySet', 'e:4', card(4, 'fourth card')),
      step('entitySet', 'e:5', card(2, 'elsewhere card', 'right')),
      step('wait', 1_000),
      step('entityQuery', 'left', 2, 'card', 'DESC'),
      step('entityGet', 'e:3'),
    );
    const [found, got] = results.slice(6) as [{ results: { key: string }[] }, unknown];
    expect(found.results.map(({ key }) => key)).toEqual(['e:4', 'e:2']);
    expect(got).toEqual(card(3, 'third note'));
  });

  it('changes an entity in a transaction only while its condition holds', async () => {
    const [, refusal, unmoved, done, moved, noted] = await perform(
      step('entitySet', 'm', { lane: 'left', rank: 1, title: 'card' }),
      step('moveIf', 'm', { lane: 'right', rank: 2, title: 'card' }, 7),
      step('get', 'moved'),
      step('moveIf', 'm', { lane: 'right', rank: 2, title: 'card' }, 1),
      step('entityGet', 'm'),
      step('get', 'moved'),
    );
    expect(codeOf(refusal)).toMatchObject({ code: 'CONDITIONAL_CHECK_FAILED', status: 400 });
    expect([unmoved, done, noted]).toEqual([null, null, 'm']);
    expect(moved).toMatchObject({ lane: 'right', rank: 2 });
  });

  it('refuses an entity that is not declared, and an attribute of another type', async () => {
    const [unknown, wrong] = await perform(
      step('unknownEntity'),
      step('entitySet', 'w', { lane: 'left', rank: 'high', title: 'card' }),
    );
    expect(codeOf(unknown)).toMatchObject({ code: 'SCHEMA_NOT_FOUND', status: 404 });
    expect(codeOf(wrong)).toMatchObject({ code: 'INCORRECT_PROPERTY_TYPE', status: 400 });
  });

  it('keeps two installations apart under equal keys', async () => {
    await perform(step('set', 'shared', 'first'));
    const outcome = await site.invoke({
      accountId: 'ada',
      product: 'jira',
      moduleKey: 'page',
      functionKey: 'one-by-one',
      payload: { steps: [step('get', 'shared')] },
      installation: 'another',
    });
    expect(outcome).toEqual({ reply: [null] });
  });
});
