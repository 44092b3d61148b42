import { callAs, publishAs } from '../../support/sites/a-published-site';
import type { Site } from '../../site/site';
import { anIssue } from '../../site/an-issue';
import { aLinkingSite, propertyOf, type LinkingSite } from '../../support/sites/a-linking-site';
import { untilIndexed } from '../../support/sites/until-indexed';
import { wayBack } from '../../support/sites/way-back';

describe('links that are repaired by hand', () => {
  let given: LinkingSite;
  let site: Site;
  let quarter: string;
  let goBack: () => Promise<void>;
  let service: string;
  let own: { readonly id: string; readonly key: string };

  beforeAll(async () => {
    given = await aLinkingSite();
    ({ site, quarter } = given);
    service = await given.cardOf('Refund service');
    const { created } = await publishAs(site, 'ben', quarter);
    const made = created.find(({ row }) => row === service)!;
    own = { id: made.issueId, key: made.issueKey };
    goBack = wayBack(site);
  }, 300_000);
  afterEach(() => goBack());
  afterAll(() => {
    site.close();
  });

  const ben = () => callAs(site, 'ben');
  const again = (confirmed: boolean) =>
    ben()('link.again', { quarter, row: service, issue: own.id, confirmed });

  /** A second issue that says it is the card, as a publisher's lost answer may leave behind. */
  const aDouble = async () => anIssue(site, 'Refund service, too', { okra: (await propertyOf(site, own))! });

  const linksOf = async (id: string): Promise<string> => {
    const { body } = await site.rest({ method: 'GET', path: `/rest/api/3/issue/${id}`, account: 'ada' });
    return JSON.stringify((body as { readonly fields: { readonly issuelinks: unknown } }).fields.issuelinks);
  };

  test('a card is created again only when its issue is gone for everybody', async () => {
    expect((await given.failing(again(true))).message).toContain(`${own.key} is there`);
    given.administer((jira) => {
      const level = jira.addSecurityLevel('SHOP', 'Only cleo', ['cleo']);
      jira.setSecurity(own.key, level.id);
    });
    expect((await given.failing(again(true))).message).toContain('it is hidden from you');
    given.administer((jira) => {
      jira.deleteIssue(own.key);
    });
    expect((await given.failing(again(false))).message).toContain('Confirm that it is gone');
    expect(await given.issueOf(service)).toBe(own.id);
    await again(true);
    expect(await given.issueOf(service)).toBeUndefined();
    const { created } = await publishAs(site, 'ben', quarter);
    expect(created.map(({ row }) => row)).toEqual([service]);
  });

  test('an issue that also says it is a card is shown with both keys, and a forged or settled one is not', async () => {
    expect(await ben()('link.doubles', { quarter })).toEqual({ doubles: [] });
    const double = await aDouble();
    await anIssue(site, 'Forged', {
      okra: { v: 1, ledger: 'another', quarter, milestone: service, type: 'enabler' },
    });
    await untilIndexed(site);
    const { doubles } = await ben()('link.doubles', { quarter });
    expect(doubles).toMatchObject([
      {
        row: service,
        title: 'Refund service',
        linked: { issueId: own.id, issueKey: own.key },
        others: [{ issueId: double.id, issueKey: double.key }],
      },
    ]);
    const settle = { quarter, row: service, keep: own.id, drop: [double.id] };
    expect(await ben()('link.settle', settle)).toMatchObject({ left: [] });
    expect(await propertyOf(site, double)).toBeUndefined();
    expect(await ben()('link.doubles', { quarter })).toEqual({ doubles: [] });
    const links = JSON.parse(await linksOf(double.id)) as readonly {
      readonly type: { readonly name: string };
      readonly outwardIssue?: { readonly id: string };
    }[];
    expect(links).toMatchObject([{ type: { name: 'Duplicate' }, outwardIssue: { id: own.id } }]);
    // Sent again, nothing more happens.
    expect(await ben()('link.settle', settle)).toMatchObject({ left: [] });
    expect((JSON.parse(await linksOf(double.id)) as unknown[]).length).toBe(1);
  });

  test('the other one of two may stay instead, and nothing is deleted', async () => {
    const double = await aDouble();
    await ben()('link.settle', { quarter, row: service, keep: double.id, drop: [own.id] });
    expect(await given.issueOf(service)).toBe(double.id);
    expect(await propertyOf(site, own)).toBeUndefined();
    expect(await propertyOf(site, double)).toMatchObject({ milestone: service });
    const { body } = await site.rest({ method: 'GET', path: `/rest/api/3/issue/${own.id}`, account: 'ada' });
    expect(body).toMatchObject({ id: own.id });
  });

  test('where the site has no duplicates, claims are settled all the same', async () => {
    const double = await aDouble();
    given.administer((jira) => {
      jira.removeLinkType('Duplicate');
    });
    const settle = { quarter, row: service, keep: own.id, drop: [double.id] };
    expect(await ben()('link.settle', settle)).toMatchObject({ left: [] });
    expect(await propertyOf(site, double)).toBeUndefined();
    expect(await linksOf(double.id)).toBe('[]');
  });

  test('issues of an earlier installation that no card matches can be linked by hand', async () => {
    const old = { v: 1, ledger: 'gone', quarter: '10000-gone', type: 'epic', milestone: 'old' };
    const nobodys = await anIssue(site, 'Nobody knows this one', { okra: old });
    await untilIndexed(site);
    const { issues } = await ben()('link.foreign', { quarter });
    expect(issues).toEqual([
      { issueId: nobodys.id, issueKey: nobodys.key, summary: 'Nobody knows this one' },
    ]);
    await ben()('link.remove', { quarter, row: service, issue: own.id });
    await ben()('link.put', { quarter, row: service, issue: nobodys.id, from: null });
    expect(await propertyOf(site, nobodys)).toMatchObject({ quarter, milestone: service });
    await untilIndexed(site);
    expect(await ben()('link.foreign', { quarter })).toEqual({ issues: [] });
  });
});
