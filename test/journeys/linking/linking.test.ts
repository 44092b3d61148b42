import { callAs, projects, publishAs } from '../../support/sites/a-published-site';
import type { Site } from '../../site/site';
import { anIssue, type MadeIssue } from '../../site/an-issue';
import { aLinkingSite, propertyOf, type LinkingSite } from '../../support/sites/a-linking-site';
import { wayBack } from '../../support/sites/way-back';

const PUT = 'PUT /rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}';

describe('issues and cards linked by hand', () => {
  let given: LinkingSite;
  let site: Site;
  let quarter: string;
  let goBack: () => Promise<void>;
  let issue: MadeIssue;
  let other: MadeIssue;
  let service: string;
  let door: string;

  beforeAll(async () => {
    given = await aLinkingSite();
    ({ site, quarter } = given);
    issue = await anIssue(site, 'Refunds in the back office');
    other = await anIssue(site, 'Door that opens');
    [service, door] = [await given.cardOf('Refund service'), await given.cardOf('Fake door')];
    goBack = wayBack(site);
  }, 300_000);
  afterEach(async () => {
    site.faults.clear();
    await goBack();
  });
  afterAll(() => {
    site.close();
  });

  const as = (account: string) => callAs(site, account);
  const put = (row: string, { id }: MadeIssue, from: string | null = null, account = 'ben') =>
    as(account)('link.put', { quarter, row, issue: id, from });

  describe('linking', () => {
    test('gives the issue to the card, tells the issue and leaves its words alone', async () => {
      expect(await put(service, issue)).toMatchObject({ issueKey: issue.key });
      expect(await given.issueOf(service)).toBe(issue.id);
      expect(await propertyOf(site, issue)).toMatchObject({ quarter, milestone: service, type: 'enabler' });
      const card = await as('dev')('issue.card', { issue: issue.id });
      expect(card).toMatchObject({ state: 'linked', why: { title: 'Refund service' } });
      const { body } = await site.rest({
        method: 'GET',
        path: `/rest/api/3/issue/${issue.id}`,
        account: 'ada',
      });
      expect(body).toMatchObject({ fields: { summary: 'Refunds in the back office', labels: [] } });
    });

    test('makes the next publish create only the cards that have none', async () => {
      await put(service, issue);
      const { created } = await publishAs(site, 'ben', quarter);
      expect(created.map(({ row }) => row)).not.toContain(service);
      expect(created).toHaveLength(3);
    });

    test('of an issue in another project no more than Linked is told, also before any event, whatever the page claims', async () => {
      const away = await anIssue(site, 'Robot at the gate', { project: 'LAB', account: 'ben' });
      await put(service, away);
      const payload = { extension: { issue: { id: away.id }, project: { id: projects.SHOP } } };
      const status = await site.callFunction({ function: 'issue-status', payload });
      expect(status).toMatchObject({ reply: { status: { value: { label: 'Linked' } } } });
    });

    test('sent again changes nothing', async () => {
      const first = await put(service, issue);
      expect(await put(service, issue)).toEqual(first);
    });

    test('is refused in words for a card that has another issue, and tells that issue nothing', async () => {
      await put(service, issue);
      const refused = await given.failing(put(service, other));
      expect(refused).toMatchObject({ code: 'refused' });
      expect(refused.message).toContain(`is ${issue.key} already`);
      expect(await propertyOf(site, other)).toBeUndefined();
    });

    test('is refused for an issue of another card than the page showed it on', async () => {
      await put(service, issue);
      expect((await given.failing(put(door, issue))).message).toContain(
        'belongs to “Refund service” already',
      );
      expect((await given.failing(put(door, other, service))).message).toContain('no longer linked');
      expect(await given.issueOf(door)).toBeUndefined();
    });

    test('names another quarter that holds the issue, and none that one may not see', async () => {
      const made = await as('ben')('quarter.create', {
        project: projects.LAB,
        commandId: 'lab',
        label: 'Lab Q1',
        team: 'Lab',
        startDate: '2026-01-05',
      });
      await as('ben')('quarter.decide', {
        quarter: made.quarter,
        basedOn: 1,
        commands: [{ id: 'robot', kind: 'milestone.add', values: { title: 'A robot' } }],
      });
      const robot = (await as('ben')('quarter.open', { quarter: made.quarter })).quarter.milestones[0]!.id;
      await as('ben')('link.put', { quarter: made.quarter, row: robot, issue: issue.id, from: null });
      const told = await given.failing(put(service, issue));
      expect(told.message).toContain('“A robot” of Lab Q1');
      given.administer((jira) => {
        jira.grant('LAB', 'cleo', []);
      });
      const hidden = await given.failing(put(service, issue, null, 'cleo'));
      expect(hidden.message).toContain('another quarter, which you may not see');
      expect(hidden.message).not.toMatch(/robot|Lab/);
    });

    test('believes no property that somebody forged', async () => {
      const forged = await anIssue(site, 'Trust me', {
        okra: { v: 1, ledger: 'x', quarter: '10001-nowhere', milestone: 'none', type: 'epic' },
      });
      const claimed = { ...(await propertyOf(site, forged)), quarter, milestone: service };
      await site.rest({
        method: 'PUT',
        path: `/rest/api/3/issue/${forged.id}/properties/okra`,
        account: 'cleo',
        body: claimed,
      });
      expect(await as('ben')('link.cards', { issue: forged.id, quarter })).toMatchObject({ current: null });
      await put(door, forged);
      expect(await given.issueOf(door)).toBe(forged.id);
      expect(await given.issueOf(service)).toBeUndefined();
    });

    test('takes an issue of another project that the caller may edit', async () => {
      const robot = await anIssue(site, 'Moved to the lab', { project: 'LAB' });
      await put(service, robot);
      expect(await given.issueOf(service)).toBe(robot.id);
    });
  });

  describe('rights', () => {
    test('whoever may not link is told so, whoever may not see the issue reads what is absent', async () => {
      expect((await given.failing(put(service, issue, null, 'eli'))).message).toContain(
        'permissions to create',
      );
      const absent = await given.failing(put(service, { id: '99999', key: '' }, null, 'ben'));
      given.administer((jira) => {
        const level = jira.addSecurityLevel('SHOP', 'Only cleo', ['cleo']);
        jira.setSecurity(issue.key, level.id);
      });
      expect(await given.failing(put(service, issue))).toEqual(absent);
      expect(await given.failing(as('ben')('link.cards', { issue: issue.id, quarter }))).toEqual(absent);
      expect(await given.issueOf(service)).toBeUndefined();
    });

    test('without Jira’s permission to edit nothing is linked or unlinked', async () => {
      await put(door, other);
      given.administer((jira) => {
        jira.grant('SHOP', 'cleo', ['BROWSE_PROJECTS', 'CREATE_ISSUES', 'LINK_ISSUES']);
      });
      const refused = await given.failing(put(service, issue, null, 'cleo'));
      expect(refused.message).toContain('You do not have permission to edit this issue');
      expect(await given.issueOf(service)).toBeUndefined();
      const kept = as('cleo')('link.remove', { quarter, row: door, issue: other.id });
      expect((await given.failing(kept)).code).toBe('refused');
      expect(await given.issueOf(door)).toBe(other.id);
    });
  });

  describe('moving and unlinking', () => {
    test('a move frees the first card and tells the issue of the second', async () => {
      await put(service, issue);
      await put(door, issue, service);
      expect(await given.issueOf(service)).toBeUndefined();
      expect(await given.issueOf(door)).toBe(issue.id);
      expect(await propertyOf(site, issue)).toMatchObject({ milestone: door, type: 'signal_test' });
      expect(await as('dev')('issue.card', { issue: issue.id })).toMatchObject({
        why: { title: 'Fake door' },
      });
    });

    test('unlinking leaves the issue with its labels and takes what we wrote', async () => {
      await put(service, issue);
      await publishAs(site, 'ben', quarter);
      await as('ben')('link.remove', { quarter, row: service, issue: issue.id });
      expect(await given.issueOf(service)).toBeUndefined();
      expect(await propertyOf(site, issue)).toBeUndefined();
      expect(await as('dev')('issue.card', { issue: issue.id })).toMatchObject({ state: 'not-linked' });
      const { body } = await site.rest({
        method: 'GET',
        path: `/rest/api/3/issue/${issue.id}`,
        account: 'ada',
      });
      expect(body).toMatchObject({ fields: { labels: expect.arrayContaining(['okra']) as unknown } });
      // Sent again, it is done.
      await as('ben')('link.remove', { quarter, row: service, issue: issue.id });
    });
  });

  describe('when things go wrong', () => {
    test('of two people who link different issues to one card exactly one wins', async () => {
      const both = await Promise.allSettled([
        put(service, issue, null, 'ben'),
        put(service, other, null, 'cleo'),
      ]);
      expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      const winner = await given.issueOf(service);
      for (const one of [issue, other]) {
        const said = await propertyOf(site, one);
        expect(said?.['milestone']).toBe(one.id === winner ? service : undefined);
      }
    });

    test('of two people who link one issue to different cards exactly one wins, and the issue says which', async () => {
      const both = await Promise.allSettled([
        put(service, issue, null, 'ben'),
        put(door, issue, null, 'cleo'),
      ]);
      expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      const row = (await given.issueOf(service)) === undefined ? door : service;
      expect(await given.issueOf(row)).toBe(issue.id);
      expect(await propertyOf(site, issue)).toMatchObject({ milestone: row });
    });

    test.each(['lost-answer', 'no-effect', '500', '429'] as const)(
      'a property write that meets %s is made again, and the card has its issue',
      async (fault) => {
        site.faults.set({ rules: [{ on: PUT, nth: 1, fault, seconds: 1 }] });
        await put(service, issue);
        expect(await given.issueOf(service)).toBe(issue.id);
        expect(await propertyOf(site, issue)).toMatchObject({ milestone: service });
      },
    );

    test('a property write that stays lost leaves the ledger alone and can be repeated', async () => {
      site.faults.set({ rules: [{ on: PUT, times: 'always', fault: 'lost-answer' }] });
      expect((await given.failing(put(service, issue))).code).toBe('upstream');
      expect(await given.issueOf(service)).toBeUndefined();
      site.faults.clear();
      await put(service, issue);
      expect(await given.issueOf(service)).toBe(issue.id);
    });

    test.each(['die-before', 'die-after'] as const)(
      'a call that ends with %s at any write is mended by sending it again',
      async (fault) => {
        for (const on of [PUT, 'kvs set', 'kvs batch']) {
          site.faults.set({ rules: [{ on, nth: 1, fault }] });
          await put(service, issue).catch(() => undefined);
          site.faults.clear();
          await put(service, issue);
          expect(await given.issueOf(service)).toBe(issue.id);
          expect(await propertyOf(site, issue)).toMatchObject({ milestone: service });
          const card = await as('dev')('issue.card', { issue: issue.id });
          expect(card).toMatchObject({ state: 'linked', why: { title: 'Refund service' } });
          await goBack();
        }
      },
      90_000,
    );
  });
});
