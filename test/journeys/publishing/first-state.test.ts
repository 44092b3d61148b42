import type { FaultRule } from '../../site/exchange/faults';
import type { Site } from '../../site/site';
import { aQuarterOf, callAs, publishAs } from '../../support/sites/a-published-site';
import { givenSite } from '../../support/sites/given-site';

const TABLE = [
  'milestone,type,objective',
  'Refund service,Enabler,Refunds people can follow',
  'Fake door,Signal Test,Refunds people can follow',
].join('\n');
const BULK = 'POST /rest/api/3/issue/bulk';
const SHOP = '10000';
const LAB = '10001';

describe('what is known of a work item from the moment that a run made it', () => {
  let site: Site;
  let quarter: string;

  givenSite(async (opened) => {
    ({ site } = opened);
    quarter = await aQuarterOf(site, TABLE);
  });
  afterEach(() => {
    site.faults.clear();
  });

  const lozengeOf = async (issueId: string, project: string): Promise<unknown> => {
    const payload = { extension: { issue: { id: issueId }, project: { id: project } } };
    const outcome = await site.callFunction({ function: 'issue-status', payload });
    return 'reply' in outcome
      ? (outcome.reply as { readonly status: { readonly value: { readonly label: string } } }).status.value
          .label
      : outcome;
  };

  test.each<readonly [string, readonly FaultRule[]]>([
    ['at once', []],
    ['after a lost answer', [{ on: BULK, nth: 1, fault: 'lost-answer' }]],
    ['after a death', [{ on: BULK, nth: 1, fault: 'die-after' }]],
  ])('are its project, type and status, %s and without another question', async (_when, rules) => {
    site.faults.set({ rules: [...rules] });
    expect((await publishAs(site, 'ben', quarter)).progress).toMatchObject({ state: 'done', refused: 0 });
    site.faults.clear();
    site.reset('keep');
    const { rows } = await callAs(site, 'dev')('progress.read', { quarter });
    const known = rows.map(({ kind, state }) => [
      kind,
      state?.issueTypeName,
      state?.statusName,
      state?.category,
    ]);
    expect(known.sort()).toEqual([
      ['enabler', 'Task', 'To Do', 'new'],
      ['objective', 'Epic', 'To Do', 'new'],
      ['signal_test', 'Task', 'To Do', 'new'],
    ]);
    for (const { issueId } of rows) {
      expect(await lozengeOf(issueId, SHOP)).toMatch(/^O1/);
      expect(await lozengeOf(issueId, LAB)).toBe('Linked');
    }
    expect(site.counters().rest.byOperation['POST /rest/api/3/issue/bulkfetch']).toBeUndefined();
  });

  test('a run that is undone forgets it', async () => {
    const { progress } = await publishAs(site, 'ben', quarter);
    const { rows } = await callAs(site, 'ada')('progress.read', { quarter });
    const ids = rows.map(({ issueId }) => issueId);
    const call = callAs(site, 'ada');
    const { run } = await call('publish.undo', { quarter, run: progress!.run! });
    for (let left = 20; left > 0; left -= 1) {
      const step = await call('publish.step', { quarter, run: run! });
      if (step.state === 'done') break;
      await site.wait(5_000);
    }
    for (const id of ids) {
      const payload = { extension: { issue: { id }, project: { id: SHOP } } };
      expect(await site.callFunction({ function: 'issue-status', payload })).toEqual({ reply: {} });
    }
  });
});
