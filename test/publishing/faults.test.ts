import { openSite } from '../outside/open-site';
import type { Stage } from '../faults/stage';
import { stages, type StageName } from '../faults/stages';
import { createRandom } from '../site/clock/random';
import type { Site } from '../site/site';
import { aDemoQuarter, publishAs, publishedIssues } from './a-published-site';

const BULK = 'POST /rest/api/3/issue/bulk';

/** So many of all cases, always the same for a seed. */
const sample = (cases: readonly string[], count: number, seed: number): readonly string[] => {
  const random = createRandom(seed);
  const left = [...cases];
  const taken = Array.from(
    { length: Math.min(count, left.length) },
    () => left.splice(Math.floor(random() * left.length), 1)[0] ?? '',
  );
  // As they are played in full: a worker that has to be replaced costs most, so those come last.
  return cases.filter((name) => taken.includes(name));
};

describe.each<readonly [StageName, number, number, string]>([
  ['shop', 90, 20270111, 'publishing that something strikes, links carried by new issues'],
  ['lab', 80, 20270112, 'publishing that something strikes, links made one by one'],
  ['schedule', 40, 20270113, 'several people who publish at once'],
])('%s', (name, count, seed, what) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await stages[name]();
  }, 300_000);
  afterAll(() => {
    stage.close();
  });

  test(`${what}: one issue a card, its links, and a ledger that agrees, in ${String(count)} seeded cases`, async () => {
    const names = sample(stage.cases, count, seed);
    const failed: string[] = [];
    for (const one of names) {
      const problems = await stage.play(one);
      if (problems.length > 0) failed.push(`${one}: ${problems.join('; ')}`);
    }
    process.stdout.write(
      `${name}, ${stage.about}: cases ${String(names.length)} of ${String(stage.cases.length)}, failed ${String(failed.length)}\n`,
    );
    expect(names).toHaveLength(count);
    expect(failed).toEqual([]);
  }, 600_000);
});

describe.each([['SHOP'], ['LAB']] as const)('a publish run in %s', (project) => {
  let site: Site;
  let fresh: ReturnType<Site['snapshot']>;
  let quarter: string;
  let cards: number;

  beforeAll(async () => {
    ({ site } = await openSite());
    quarter = await aDemoQuarter(site, project);
    fresh = site.snapshot();
    cards = (await publishAs(site, 'ben', quarter)).created.length;
  }, 300_000);
  afterAll(() => {
    site.close();
  });

  test('a lost answer of a bulk call is settled by what Jira shows, and not by creating again', async () => {
    site.restore(fresh);
    site.faults.set({ rules: [{ on: BULK, nth: 2, fault: 'lost-answer' }] });
    const { progress } = await publishAs(site, 'ben', quarter);
    expect(progress).toMatchObject({ state: 'done', refused: 0 });
    expect(await publishedIssues(site, project)).toHaveLength(cards);
  });

  test('nothing is created again before two minutes have shown that nothing was created', async () => {
    site.restore(fresh);
    site.faults.set({ rules: [{ on: BULK, nth: 1, fault: 'no-effect' }] });
    const began = site.time.now();
    await publishAs(site, 'ben', quarter);
    const calls = site.traffic().filter(({ operation }) => operation === BULK);
    expect(calls[1]!.at - began).toBeGreaterThanOrEqual(120_000);
    expect(await publishedIssues(site, project)).toHaveLength(cards);
  });

  test('Jira is left alone for as long as it asks', async () => {
    site.restore(fresh);
    site.faults.set({ rules: [{ on: BULK, nth: 2, fault: '429', seconds: 17 }] });
    await publishAs(site, 'ben', quarter);
    const calls = site.traffic().filter(({ operation }) => operation === BULK);
    const limited = calls.findIndex(({ status }) => status === 429);
    expect(calls[limited + 1]!.at - calls[limited]!.at).toBeGreaterThanOrEqual(17_000);
    expect(await publishedIssues(site, project)).toHaveLength(cards);
  });
});
