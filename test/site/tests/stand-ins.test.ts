import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { showQuarterOnPage } from '../macro-page';
import { createSite, type Site } from '../site';
import type { SiteOptions } from '../site-options';
import { untilIndexed } from '../../support/sites/until-indexed';
import { bundleFixture, fixtureManifest } from './fixture-app';

describe('the site with its own Jira and Confluence', () => {
  const bundle = bundleFixture();
  const open: Site[] = [];
  const create = async (options: Partial<SiteOptions> = {}) => {
    const manifest = {
      ...fixtureManifest,
      modules: {
        ...fixtureManifest.modules,
        'jira:entityProperty': [
          {
            key: 'p',
            propertyKey: 'okra',
            values: [{ path: 'quarter', type: 'string', searchAlias: 'okraQuarter' }],
          },
        ],
      },
    };
    const site = await createSite({ data: 'memory', bundle, manifest, virtualTime: true, ...options });
    open.push(site);
    return site;
  };
  afterEach(() => {
    for (const site of open.splice(0)) site.close();
  });

  const createIssue = async (site: Site) => {
    const project = await site.rest({ method: 'GET', path: '/rest/api/3/project/SHOP', account: 'ben' });
    const { id, issueTypes } = project.body as { id: string; issueTypes: { id: string; name: string }[] };
    const issuetype = { id: issueTypes.find(({ name }) => name === 'Task')!.id };
    const fields = { project: { id }, issuetype, summary: 'A card' };
    const body = { issueUpdates: [{ fields, properties: [{ key: 'okra', value: { quarter: 'q1' } }] }] };
    const created = await site.rest({ method: 'POST', path: '/rest/api/3/issue/bulk', account: 'ben', body });
    expect(created.status).toBe(201);
  };
  const count = async (site: Site) => {
    const body = { jql: 'okraQuarter = q1', maxResults: 100 };
    const found = await site.rest({ method: 'POST', path: '/rest/api/3/search/jql', account: 'ben', body });
    return (found.body as { issues: unknown[] }).issues.length;
  };

  /** Once the index has caught up. */
  const countLater = async (site: Site) => {
    await untilIndexed(site);
    return count(site);
  };

  it("searches by the manifest's aliases, and lags by two seconds or as long as told", async () => {
    const site = await create();
    await createIssue(site);
    expect(await count(site)).toBe(0);
    expect(await countLater(site)).toBe(1);
    const rule = { on: 'POST /rest/api/3/search/jql', times: 'always', fault: 'lag', seconds: 60 } as const;
    site.faults.set({ rules: [rule] });
    expect(await count(site)).toBe(0);
    await site.wait(61_000);
    expect(await count(site)).toBe(1);
  });

  it('goes back to a snapshot in Jira too, and to its beginnings on a reset', async () => {
    const site = await create();
    await createIssue(site);
    const snapshot = site.snapshot();
    await createIssue(site);
    expect(await countLater(site)).toBe(2);
    site.restore(snapshot);
    expect(await countLater(site)).toBe(1);
    site.reset('empty');
    expect(await countLater(site)).toBe(0);
    await createIssue(site);
    expect(await countLater(site)).toBe(1);
  });

  it('keeps issues over a restart', async () => {
    const data = mkdtempSync(join(tmpdir(), 'okra-site-'));
    const first = await create({ data });
    expect(first.isNew).toBe(true);
    await createIssue(first);
    first.close();
    open.splice(0);
    const second = await create({ data });
    expect(second.isNew).toBe(false);
    expect(await countLater(second)).toBe(1);
    second.close();
    open.splice(0);
    rmSync(data, { recursive: true });
  });

  it('shows a quarter on the first page, unseen by traffic and counters', async () => {
    const site = await create();
    await showQuarterOnPage(site, 'quarter-1');
    expect([site.traffic(), site.counters().rest.total]).toEqual([[], 0]);
    const path = '/wiki/api/v2/pages?title=Our%20quarter&body-format=atlas_doc_format';
    const page = await site.rest({ method: 'GET', path, account: 'fay' });
    expect(JSON.stringify(page.body)).toContain('\\"guestParams\\":{\\"quarter\\":\\"quarter-1\\"}');
  });
});
