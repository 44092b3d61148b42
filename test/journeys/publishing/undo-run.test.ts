import { drivePublish } from '../../../static/src/features/publish/publish-driver';
import type { FaultRule } from '../../site/exchange/faults';
import type { JiraAdmin } from '../../site/jira/jira-admin';
import type { Site } from '../../site/site';
import { aQuarterOf, callAs, publishAs, publishedIssues } from '../../support/sites/a-published-site';
import { givenSite } from '../../support/sites/given-site';

const TABLE = [
  'milestone,type,objective,dependencies',
  'Refund service,Enabler,Refunds people can follow,',
  'Refund page,Epic,Refunds people can follow,Refund service',
  'Fake door,Signal Test,Refunds people can follow,',
].join('\n');

describe('undoing a run', () => {
  let site: Site;
  let administer: (work: (jira: JiraAdmin) => void) => void;
  let quarter: string;
  let run: string;

  givenSite(async (opened) => {
    ({ site, administer } = opened);
    quarter = await aQuarterOf(site, TABLE);
    run = (await publishAs(site, 'ben', quarter)).progress!.run!;
  });

  const undoAs = (account: string) =>
    drivePublish({ call: callAs(site, account), wait: (ms) => site.wait(ms), quarter, undoes: run });
  const keyOf = async (title: string): Promise<string> => {
    const issues = await publishedIssues(site);
    return issues.find(({ fields }) => fields.summary === title)!.key;
  };

  test('deletes what it created, and the cards can be published again', async () => {
    const { rows, mayDelete } = await callAs(site, 'ada')('publish.undoPreview', { quarter, run });
    expect(mayDelete).toBe(true);
    expect(rows.map(({ keeps }) => keeps)).toEqual([null, null, null, null]);
    expect(await publishedIssues(site)).toHaveLength(4);
    const { progress, removed } = await undoAs('ada');
    expect(progress).toMatchObject({ state: 'done', total: 4, created: 4, refused: 0 });
    expect(removed).toHaveLength(4);
    expect(await publishedIssues(site)).toEqual([]);
    expect((await publishAs(site, 'ben', quarter)).progress).toMatchObject({ state: 'done', created: 4 });
    expect(await publishedIssues(site)).toHaveLength(4);
  });

  test('leaves what somebody touched since, and says who and what', async () => {
    const key = await keyOf('Fake door');
    administer((jira) => {
      jira.transitionAs('cleo', key, 'In Progress');
    });
    const { rows } = await callAs(site, 'ada')('publish.undoPreview', { quarter, run });
    expect(rows.filter(({ keeps }) => keeps !== null)).toMatchObject([
      {
        issueKey: key,
        keeps: 'touched',
        why: expect.stringMatching(/^Cleo Marchetti changed it on .*status/),
      },
    ]);
    const { progress, refused } = await undoAs('ada');
    expect(progress).toMatchObject({ state: 'done', created: 3, refused: 1 });
    expect(refused).toMatchObject([{ code: 'KEPT' }]);
    expect((await publishedIssues(site)).map((issue) => issue.key)).toEqual([key]);
  });

  test('asks for the permission to delete, in words, and changes nothing without it', async () => {
    administer((jira) => {
      jira.grant('SHOP', 'cleo', ['BROWSE_PROJECTS', 'CREATE_ISSUES', 'EDIT_ISSUES', 'LINK_ISSUES']);
    });
    expect(await callAs(site, 'cleo')('publish.undoPreview', { quarter, run })).toMatchObject({
      mayDelete: false,
    });
    await expect(undoAs('cleo')).rejects.toMatchObject({ code: 'refused' });
    expect(await publishedIssues(site)).toHaveLength(4);
  });

  test.each<[string, readonly FaultRule[]]>([
    ['a lost answer', [{ on: 'DELETE /rest/api/3/issue/{issueIdOrKey}', nth: 2, fault: 'lost-answer' }]],
    [
      'a death after a deletion',
      [{ on: 'DELETE /rest/api/3/issue/{issueIdOrKey}', nth: 2, fault: 'die-after' }],
    ],
    ['a death before one', [{ on: 'DELETE /rest/api/3/issue/{issueIdOrKey}', nth: 2, fault: 'die-before' }]],
    [
      'an answer to wait',
      [{ on: 'DELETE /rest/api/3/issue/{issueIdOrKey}', nth: 2, fault: '429', seconds: 9 }],
    ],
    ['a lost note', [{ on: 'kvs set', nth: 3, times: 1, fault: 'lost-answer' }]],
  ])('goes on after %s, and ends with nothing left and nothing claimed', async (_what, rules) => {
    site.faults.set({ rules: [...rules] });
    const { progress } = await undoAs('ada');
    site.faults.clear();
    expect(progress).toMatchObject({ state: 'done', refused: 0 });
    expect(await publishedIssues(site)).toEqual([]);
    expect((await callAs(site, 'ada')('quarter.open', { quarter })).quarter.receipts).toEqual([]);
  });

  test('takes for gone nothing that Jira could not read, and keeps its receipt', async () => {
    site.faults.set({
      rules: [{ on: 'DELETE /rest/api/3/issue/{issueIdOrKey}', nth: 2, fault: 'die-before' }],
    });
    const before = await publishedIssues(site);
    let left: readonly string[] = [];
    const { progress, refused } = await drivePublish({
      call: callAs(site, 'ada'),
      wait: async (ms) => {
        site.faults.clear();
        if (left.length === 0) {
          left = (await publishedIssues(site)).map(({ key }) => key).sort();
          administer((jira) => {
            for (const key of left) jira.troubleReading(key);
          });
        }
        await site.wait(ms);
      },
      quarter,
      undoes: run,
    });
    expect(left).not.toEqual([]);
    expect(left.length).toBeLessThan(before.length);
    expect(progress).toMatchObject({ state: 'done', refused: left.length });
    expect(refused.map(({ code }) => code)).toEqual(left.map(() => 'KEPT'));
    const { receipts } = (await callAs(site, 'ada')('quarter.open', { quarter })).quarter;
    expect(receipts.map(({ issueKey }) => issueKey).sort()).toEqual(left);
  });

  test('two who undo at once delete once', async () => {
    const both = await Promise.all([undoAs('ada'), undoAs('ada')]);
    expect(both.map(({ progress }) => progress?.state)).toEqual(['done', 'done']);
    expect(await publishedIssues(site)).toEqual([]);
  });
});
