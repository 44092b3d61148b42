import { ask, type Account } from '../../support/sites/ask';
import { openSite } from '../../support/sites/open-site';
import {
  aQuarterOf,
  callAs,
  publishAs,
  publishedIssues,
  type JiraIssue,
} from '../../support/sites/a-published-site';
import { wayBack } from '../../support/sites/way-back';
import type { Site } from '../../site/site';

const TABLE = ['milestone,type,objective', 'Open card,Epic,Be found', 'Secret card,Epic,Be found'].join('\n');
/** What stands in no other text of the quarter. */
const TELLING = 'Under embargo';

describe.each(['SHOP', 'LAB'] as const)('an issue that a security level hides, in %s', (place) => {
  let site: Site;
  let quarter: string;
  let secret: JiraIssue;
  let open: JiraIssue;
  let goBack: () => Promise<void>;

  const reply = (account: Account, procedure: 'progress.read' | 'progress.refresh' = 'progress.read') =>
    ask(site, { account, procedure, payload: { quarter } });
  const settle = () => site.wait(200_000);
  const reconcile = () => site.callFunction({ function: 'reconcile-issues', accountId: null, payload: {} });
  const hide = () => {
    const jira = site.jiraAdmin();
    const { id } = jira.addSecurityLevel(place, 'Board', ['ada']);
    jira.setSecurity(secret.key, id);
  };
  /** A status of its own name tells in the reply's bytes whether the state got out. */
  const tellStatus = async (statusId: string): Promise<void> => {
    const { issuetype, project } = (
      (await site.rest({ method: 'GET', path: `/rest/api/3/issue/${secret.id}`, account: 'ada' })).body as {
        fields: Record<string, unknown>;
      }
    ).fields;
    const status = { id: statusId, name: TELLING, statusCategory: { key: 'done' } };
    await site.callFunction({
      function: 'issue-changed',
      accountId: null,
      payload: {
        eventType: 'avi:jira:updated:issue',
        selfGenerated: false,
        timestamp: String(site.time.now()),
        issue: { id: secret.id, key: secret.key, fields: { issuetype, project, status } },
      },
    });
  };

  beforeAll(async () => {
    ({ site } = await openSite());
    quarter = await aQuarterOf(site, TABLE, { project: place });
    await publishAs(site, 'ben', quarter);
    const issues = await publishedIssues(site, place);
    secret = issues.find(({ fields }) => fields.summary === 'Secret card')!;
    open = issues.find(({ fields }) => fields.summary === 'Open card')!;
    await settle();
    await callAs(site, 'ben')('progress.refresh', { quarter });
    goBack = wayBack(site);
  }, 300_000);
  afterEach(async () => {
    site.events.set({ seconds: [2, 5], duplicates: 0 });
    await goBack();
  });
  afterAll(() => {
    site.close();
  });

  test('is told to members of the level alone, by whichever way its state came', async () => {
    hide();
    site.jiraAdmin().transitionAs('ada', secret.key, 'Done');
    site.jiraAdmin().transitionAs('ada', open.key, 'In Progress');
    for (const way of [settle, reconcile, () => site.wait(61_000)]) {
      await way();
      for (const account of ['ben', 'cleo'] as const) {
        for (const procedure of ['progress.read', 'progress.refresh'] as const) {
          const bytes = await reply(account, procedure);
          expect(bytes).toContain('In Progress');
          expect(bytes).not.toContain('Done');
          expect(bytes).not.toContain('"category":"done"');
          expect(bytes).toContain('"gone":"hidden"');
        }
      }
      const toAda = await reply('ada');
      expect(toAda).toContain('"statusName":"Done"');
      expect(toAda).not.toContain('"gone":"hidden"');
    }
  });

  test('is not told while the event that hides it is still on its way behind a later one', async () => {
    site.events.set({ seconds: [180, 180] });
    hide();
    await tellStatus('10002');
    for (const account of ['ben', 'cleo'] as const) expect(await reply(account)).not.toContain(TELLING);
    site.events.set({ seconds: [2, 5] });
  });

  test('is not told where Jira does not answer the viewer', async () => {
    hide();
    await tellStatus('10002');
    site.faults.set({
      seed: 1,
      rules: [{ on: 'POST /rest/api/3/issue/bulkfetch', nth: 1, times: 'always', fault: '500' }],
    });
    const bytes = await reply('cleo');
    expect(bytes).toContain('"isPartial":true');
    expect(bytes).not.toContain(TELLING);
    expect(bytes).toContain('"statusName":"To Do"');
    site.faults.clear();
  });

  test('a moved issue is not told to whom the other project is closed', async () => {
    const target = place === 'SHOP' ? 'LAB' : 'SHOP';
    site.jiraAdmin().grant(target, 'cleo', []);
    site.jiraAdmin().moveIssue(secret.key, target);
    site.jiraAdmin().transitionAs('ada', site.jiraAdmin().findIssue(secret.id)!.key, 'Done');
    for (const way of [settle, reconcile]) {
      await way();
      const bytes = await reply('cleo');
      expect(bytes).not.toContain('Done');
      expect(bytes).not.toContain(`${target}-`);
      expect(await reply('ben')).toContain(`"movedTo":"${target}"`);
    }
  });

  test('whoever may not browse the project is told as much as of a quarter that never was', async () => {
    for (const procedure of ['progress.read', 'progress.refresh'] as const) {
      const never = await ask(site, { account: 'fay', procedure, payload: { quarter: '10000-never' } });
      expect(await reply('fay', procedure)).toBe(never);
    }
  });
});
