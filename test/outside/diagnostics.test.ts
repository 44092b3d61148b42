import type { Command } from '#domain/quarter/command';
import type { TrafficLine } from '../site/exchange/exchange';
import type { FaultRule } from '../site/exchange/faults';
import { askParsed, type Account } from '../support/sites/ask';
import { openSite, type OpenedSite } from '../support/sites/open-site';
import type { Diagnosis, Probe, ProbeName } from '../../src/usecases/diagnostics/run-diagnostics';
import { givenWorld, LAB_ID, roundOnSecond, SHOP_ID } from './world';

const world = givenWorld();
beforeEach(() => world().restore());

const always = (fault: FaultRule['fault'], on = 'kvs'): FaultRule => ({ on, times: 'always', fault });

const FOR_ADMINISTRATORS = /run the checks again.*send their report/;
const FOR_OTHERS = /Everything can be read and exported. Ask an administrator/;

const create = (site: OpenedSite['site'], account: Account, commandId: string) =>
  askParsed(site, {
    account,
    procedure: 'quarter.create',
    payload: { project: SHOP_ID, commandId, label: 'Q3', team: 'Team', startDate: '2026-07-06' },
  });

const decide = async (account: Account, command: Command) => {
  const { site, shop, seq } = world();
  const payload = { quarter: shop.quarter, basedOn: seq, commands: [command] };
  return askParsed(site, { account, procedure: 'quarter.decide', payload });
};

const write = (account: Account, id: string) =>
  decide(account, { id, kind: 'objective.add', values: { title: 'Written meanwhile' } });

const diagnose = async (rules: readonly FaultRule[] = [], later = 10_000) => {
  const { site, shop } = world();
  await site.advance(later);
  site.faults.set({ rules });
  const reply = await askParsed(site, {
    account: 'ada',
    procedure: 'diagnostics.run',
    payload: { quarter: shop.quarter },
  });
  site.faults.clear();
  if (!reply.ok) throw new Error(JSON.stringify(reply.failure));
  const { probes, ...rest } = reply.value as Diagnosis;
  const states: Partial<Record<ProbeName, Probe['state']>> = {};
  for (const { probe, state } of probes) states[probe] = state;
  const factsOf = (name: ProbeName) => probes.find(({ probe }) => probe === name)?.facts;
  return { ...rest, states, factsOf };
};

const keyOf = ({ requestBody }: TrafficLine): string =>
  (requestBody as { readonly key?: string } | undefined)?.key ?? '';

describe('before the first change on a site', () => {
  test('it is tried once whether storage creates a key once, and never again', async () => {
    const { site } = await openSite();
    const tried = () => site.traffic().filter((line) => keyOf(line).startsWith('check:'));
    expect(await create(site, 'ada', 'first')).toMatchObject({ ok: true });
    expect(tried().map(({ operation, status }) => `${operation ?? ''} ${String(status)}`)).toEqual([
      'kvs get 404',
      'kvs set 204',
      ...Array.from({ length: 3 }, () => 'kvs set 409'),
      'kvs get 200',
      'kvs set 204',
    ]);
    site.reset('keep');
    site.restart();
    expect(await create(site, 'ben', 'second')).toMatchObject({ ok: true });
    expect(tried()).toEqual([]);
    site.close();
  });

  test('one that creates it twice gets nothing to keep, and who asks is told what it means to them', async () => {
    const { site } = await openSite();
    site.faults.set({ rules: [always('twice', 'kvs set')] });
    for (const [account, sentence] of [
      ['ada', FOR_ADMINISTRATORS],
      ['ben', FOR_OTHERS],
    ] as const) {
      const { failure } = await create(site, account, `by-${account}`);
      expect(failure).toMatchObject({ code: 'refused', details: { code: 'STORAGE_UNSAFE' } });
      expect(failure?.message).toMatch(sentence);
    }
    const entries = site.traffic().filter((line) => /:e:\d+$/.test(keyOf(line)) && line.method === 'POST');
    expect(entries.filter(({ operation }) => operation === 'kvs set')).toEqual([]);
    site.close();
  });
});

describe('where storage was seen to create one key twice', () => {
  const seal = async (): Promise<void> => {
    await diagnose([always('twice', 'kvs set')]);
  };

  test('OKRA takes no change of any kind, and shows everything', async () => {
    await seal();
    const { site, shop, quarter } = world();
    for (const [account, sentence] of [
      ['ada', FOR_ADMINISTRATORS],
      ['cleo', FOR_OTHERS],
    ] as const) {
      const { value } = await write(account, `refused-${account}`);
      const { outcomes } = value as {
        readonly outcomes: readonly { readonly refusal: { readonly text: string } }[];
      };
      expect(outcomes).toMatchObject([{ ok: false, refusal: { code: 'STORAGE_UNSAFE' } }]);
      expect(outcomes[0]!.refusal.text).toMatch(sentence);
    }
    const ballot = await decide('cleo', { id: 'b', kind: 'ballot.cast', round: roundOnSecond, value: 'M' });
    expect(ballot.value).toMatchObject({ outcomes: [{ ok: false, refusal: { code: 'STORAGE_UNSAFE' } }] });
    const published = await askParsed(site, {
      account: 'ada',
      procedure: 'publish.step',
      payload: { quarter: shop.quarter, run: shop.run },
    });
    expect(published.failure).toMatchObject({ code: 'refused', details: { code: 'STORAGE_UNSAFE' } });
    const opened = await askParsed(site, {
      account: 'dev',
      procedure: 'quarter.open',
      payload: { quarter: shop.quarter },
    });
    expect(opened.value).toMatchObject({
      quarter: { objectives: quarter.objectives.map(({ id }) => ({ id })) },
    });
  });

  test('a look that finds it mended opens OKRA again', async () => {
    await seal();
    expect((await write('ben', 'refused')).value).toMatchObject({ outcomes: [{ ok: false }] });
    expect((await diagnose()).states['create-once']).toBe('works');
    expect((await write('ben', 'taken')).value).toMatchObject({ outcomes: [{ ok: true }] });
  });
});

describe('the report for administrators', () => {
  test('says of every question what a real site answered', async () => {
    const { app, states, factsOf } = await diagnose();
    expect(app).toEqual({ version: '1.0.0', environment: 'DEVELOPMENT', license: 'active' });
    expect(states).toEqual({
      'create-once': 'works',
      'strict-read': 'works',
      'batch-read': 'works',
      'property-index': 'works',
      'app-role': 'works',
      'app-sight': 'works',
      hints: 'works',
      license: 'works',
    });
    expect(factsOf('create-once')).toEqual({ rounds: 5, writers: 10, twice: 0 });
  });

  test('tells of storage that creates twice, and of batches that lag', async () => {
    const twice = await diagnose([always('twice', 'kvs set')]);
    expect(twice.states['create-once']).toBe('fails');
    expect(twice.factsOf('create-once')).toEqual({ rounds: 5, writers: 10, twice: 5 });
    const lenient = await diagnose([always('stale', 'kvs batch get')]);
    expect(lenient.states).toMatchObject({
      'create-once': 'works',
      'strict-read': 'works',
      'batch-read': 'differs',
    });
    expect((await write('ben', 'taken')).value).toMatchObject({ outcomes: [{ ok: true }] });
  });

  test('tells of an index that is not ready, and of a question that nobody answered', async () => {
    const late = await diagnose([{ ...always('lag', 'POST /rest/api/3/search/jql'), seconds: 7_200 }]);
    expect(late.states).toMatchObject({ 'property-index': 'fails', 'app-sight': 'works' });
    const silent = await diagnose([always('500', 'POST /rest/api/3/issue/bulkfetch')]);
    expect(silent.states).toMatchObject({
      'property-index': 'unknown',
      'app-sight': 'unknown',
      'app-role': 'works',
      'create-once': 'works',
    });
    expect(silent.factsOf('app-sight')).toEqual({ status: 500 });
  });

  test('tells of hints that are refused', async () => {
    expect((await diagnose([always('500', 'realtime')])).states.hints).toBe('fails');
  });

  test('tells that the app was kept out of the project', async () => {
    const { administer } = world();
    administer((jira) => jira.hideProjectFromApp('SHOP'));
    const { states } = await diagnose();
    expect(states).toMatchObject({ 'app-role': 'fails', 'app-sight': 'differs' });
  });

  test('tries storage no oftener than every ten seconds, whoever asks', async () => {
    expect((await diagnose()).states['create-once']).toBe('works');
    const { site } = world();
    site.reset('keep');
    const { states, factsOf } = await diagnose([], 0);
    expect([states['create-once'], factsOf('create-once'), states['app-role']]).toEqual([
      'unknown',
      { status: 429 },
      'works',
    ]);
    const tried = site.traffic().filter((line) => keyOf(line).startsWith('check:try:'));
    expect(tried.map(({ status }) => status)).toEqual([409]);
    expect((await diagnose()).states['create-once']).toBe('works');
  });

  test('is not there for anybody else', async () => {
    const { site, shop } = world();
    const ask = (account: Account, quarter: string) =>
      askParsed(site, { account, procedure: 'diagnostics.run', payload: { quarter } });
    const absent = await ask('ada', `${LAB_ID}-never`);
    for (const account of ['ben', 'cleo', 'dev', 'eli', 'fay', null] as const)
      expect(await ask(account, shop.quarter)).toEqual(absent);
  });
});
