import { drivePublish } from '../../../static/src/features/publish/publish-driver';
import type { JiraAdmin } from '../../site/jira/jira-admin';
import type { Site } from '../../site/site';
import { aQuarterOf, callAs, publishAs, publishedIssues } from '../../support/sites/a-published-site';
import { givenSite } from '../../support/sites/given-site';
import { untilIndexed } from '../../support/sites/until-indexed';

const TABLE = [
  'milestone,type,objective,dependencies',
  'Refund service,Enabler,Refunds people can follow,',
  'Refund page,Epic,Refunds people can follow,Refund service',
  'Fake door,Signal Test,Refunds people can follow,',
].join('\n');

/** Long enough after the run that an instant tells the two apart. */
const LATER_MS = 3_600_000;

describe('an undo deletes nothing without proof', () => {
  let site: Site;
  let administer: (work: (jira: JiraAdmin) => void) => void;
  let quarter: string;
  let run: string;

  givenSite(async (opened) => {
    ({ site, administer } = opened);
    quarter = await aQuarterOf(site, TABLE);
    run = (await publishAs(site, 'ben', quarter)).progress!.run!;
    await site.wait(LATER_MS);
  });

  const undoAs = (account: string) =>
    drivePublish({ call: callAs(site, account), wait: (ms) => site.wait(ms), quarter, undoes: run });
  const keyOf = async (title: string): Promise<string> => {
    const issues = await publishedIssues(site);
    return issues.find(({ fields }) => fields.summary === title)!.key;
  };
  const create = async (account: string, fields: object): Promise<string> => {
    const { body } = await site.rest({
      method: 'POST',
      path: '/rest/api/3/issue',
      account,
      body: { fields: { project: { key: 'SHOP' }, issuetype: { name: 'Story' }, ...fields } },
    });
    return (body as { readonly key: string }).key;
  };
  /** The preview says which issue stays and why, and the undo leaves exactly that one. What stands below is searched for. */
  const expectKept = async (key: string, keeps: string, why: RegExp): Promise<void> => {
    await untilIndexed(site);
    const { rows } = await callAs(site, 'ada')('publish.undoPreview', { quarter, run });
    expect(rows.filter((row) => row.keeps !== null)).toMatchObject([
      { issueKey: key, keeps, why: expect.stringMatching(why) },
    ]);
    const { progress, refused } = await undoAs('ada');
    expect(progress).toMatchObject({ state: 'done', created: 3, refused: 1 });
    expect(refused).toMatchObject([{ code: 'KEPT', message: expect.stringMatching(why) }]);
    expect((await publishedIssues(site)).map((issue) => issue.key)).toEqual([key]);
  };

  test('an epic below which somebody put a story', async () => {
    const key = await keyOf('Refund page');
    const story = await create('cleo', { summary: 'Theirs', parent: { key } });
    await expectKept(key, 'children', new RegExp(`^Cleo Marchetti’s ${story} stands below it`));
  });

  test('an epic below which stands what only the app sees, whose key is not told', async () => {
    const key = await keyOf('Refund page');
    const story = await create('cleo', { summary: 'Secret', parent: { key } });
    administer((jira) => {
      const level = jira.addSecurityLevel('SHOP', 'Only cleo', ['cleo']);
      jira.setSecurity(story, level.id);
    });
    await expectKept(key, 'children', /^A work item that you may not see stands below it/);
  });

  test('a work item that somebody moved below an epic of their own', async () => {
    const key = await keyOf('Refund service');
    const epic = await create('cleo', { issuetype: { name: 'Epic' }, summary: 'Theirs' });
    administer((jira) => {
      jira.editAs('cleo', key, { fields: { parent: { key: epic } } });
    });
    await expectKept(key, 'touched', /^Cleo Marchetti changed it on .*[Pp]arent/);
  });

  test('a work item that somebody commented on', async () => {
    const key = await keyOf('Fake door');
    administer((jira) => {
      jira.commentAs('cleo', key, 'Wait');
    });
    await expectKept(key, 'touched', /^Cleo Marchetti changed it on .*comment/);
  });

  test('a work item that somebody linked to theirs', async () => {
    const key = await keyOf('Fake door');
    const other = await create('cleo', { summary: 'Theirs' });
    await site.rest({
      method: 'POST',
      path: '/rest/api/3/issueLink',
      account: 'cleo',
      body: { type: { name: 'Relates' }, inwardIssue: { key }, outwardIssue: { key: other } },
    });
    await expectKept(key, 'touched', /^Cleo Marchetti changed it on .*Link/);
  });

  test('a work item that the publisher linked to their own', async () => {
    const key = await keyOf('Fake door');
    const other = await create('ben', { summary: 'Of Ben' });
    await site.rest({
      method: 'POST',
      path: '/rest/api/3/issueLink',
      account: 'ben',
      body: { type: { name: 'Relates' }, inwardIssue: { key }, outwardIssue: { key: other } },
    });
    await expectKept(key, 'touched', /^Somebody linked it to a work item that OKRA did not link it to/);
  });

  test('a run that somebody else finished is undone whole', async () => {
    await undoAs('ada');
    const started = await callAs(site, 'ben')('publish.start', { quarter });
    await callAs(site, 'ben')('publish.step', { quarter, run: started.run! });
    const { progress } = await publishAs(site, 'cleo', quarter);
    expect(progress).toMatchObject({ state: 'done', created: 4 });
    const creators = (await publishedIssues(site)).map(({ fields }) => fields.creator.accountId);
    expect(new Set(creators)).toEqual(new Set(['ben', 'cleo']));
    const undone = await drivePublish({
      call: callAs(site, 'ada'),
      wait: (ms) => site.wait(ms),
      quarter,
      undoes: started.run!,
    });
    expect(undone.progress).toMatchObject({ state: 'done', refused: 0 });
    expect(await publishedIssues(site)).toEqual([]);
  });

  test('somebody who may not delete is told so, and the undo goes on for whoever may', async () => {
    administer((jira) => {
      jira.grant('SHOP', 'cleo', ['BROWSE_PROJECTS', 'CREATE_ISSUES', 'EDIT_ISSUES', 'LINK_ISSUES']);
    });
    const begun = await callAs(site, 'ada')('publish.undo', { quarter, run });
    const step = callAs(site, 'cleo')('publish.step', { quarter, run: begun.run! });
    await expect(step).rejects.toMatchObject({ code: 'refused' });
    expect(
      site.traffic().filter(({ operation }) => operation?.startsWith('DELETE /rest/api/3/issue')),
    ).toEqual([]);
    expect(await publishedIssues(site)).toHaveLength(4);
    const { progress } = await undoAs('ada');
    expect(progress).toMatchObject({ state: 'done', created: 4, refused: 0 });
    expect(await publishedIssues(site)).toEqual([]);
  });

  test('what is hidden from whoever goes on is left to the one who began', async () => {
    const key = await keyOf('Fake door');
    administer((jira) => {
      jira.grant('SHOP', 'cleo', [
        'BROWSE_PROJECTS',
        'CREATE_ISSUES',
        'EDIT_ISSUES',
        'LINK_ISSUES',
        'DELETE_ISSUES',
      ]);
    });
    await callAs(site, 'ada')('quarter.decide', {
      quarter,
      basedOn: (await callAs(site, 'ada')('quarter.open', { quarter })).seq,
      commands: [{ id: 'join', kind: 'member.join', role: 'product' }],
    });
    const begun = await callAs(site, 'ada')('publish.undo', { quarter, run });
    administer((jira) => {
      const level = jira.addSecurityLevel('SHOP', 'Only ada', ['ada']);
      jira.setSecurity(key, level.id);
    });
    const drive = async (): Promise<void> => {
      for (let n = 0; n < 20; n += 1) {
        const { state, waitMs } = await callAs(site, 'cleo')('publish.step', { quarter, run: begun.run! });
        if (state !== 'running') return;
        await site.wait(waitMs);
      }
    };
    await expect(drive()).rejects.toMatchObject({ code: 'refused' });
    expect((await publishedIssues(site)).map((issue) => issue.key)).toEqual([key]);
    const { runs } = (await callAs(site, 'ada')('quarter.open', { quarter })).quarter;
    expect(runs.find(({ id }) => id === begun.run)).toMatchObject({ state: 'running', refused: [] });
  });
});
