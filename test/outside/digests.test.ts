import { digest } from '#domain/jira-publishing/digest';
import { publishAs, publishedIssues } from '../support/sites/a-published-site';
import type { ProcedureKey } from '../../static/src/rpc/call';
import { ask, type Account } from '../support/sites/ask';
import { procedureSamples } from './samples';
import { givenWorld } from './world';

const world = givenWorld();
beforeEach(() => world().restore());

describe('no answer holds a digest of what stands in Jira', () => {
  test.each<Account>(['ada', 'ben', 'dev'])('to %s, whatever they ask', async (account) => {
    const { site, shop } = world();
    await publishAs(site, 'ben', shop.quarter);
    // Of what differs the preview shows Jira's value, to be chosen.
    for (const { id } of (await publishedIssues(site)).slice(0, 3))
      await site.rest({
        method: 'PUT',
        path: `/rest/api/3/issue/${id}`,
        account: 'ada',
        body: { fields: { summary: `Called ${id} by Ada` } },
      });
    const issues = await publishedIssues(site);
    const digests = new Set(
      issues.flatMap(({ fields }) =>
        [fields.summary, fields.issuetype.id, [...fields.labels].sort().join(' ')].map(digest),
      ),
    );
    const tells = (text: string): boolean => [...digests].some((one) => text.includes(`"${one}"`));
    const told: string[] = [];
    const asked = async (procedure: ProcedureKey, payload: object): Promise<void> => {
      if (tells(await ask(site, { account, procedure, payload }))) told.push(procedure);
    };
    await asked('quarter.sync', { quarter: shop.quarter, since: 0 });
    await asked('quarter.sync', { quarter: shop.quarter, since: world().seq });
    for (const [procedure, sample] of Object.entries(procedureSamples)) {
      const key = procedure as ProcedureKey;
      await asked(key, sample(shop));
    }
    await asked('publish.prepare', { quarter: shop.quarter, compare: true });
    expect(issues.length).toBeGreaterThan(20);
    expect(told).toEqual([]);
    const people = await site.callFunction({
      function: 'export-quarter',
      payload: { exportType: 'pdf', extensionPayload: { config: { quarter: shop.quarter } } },
      accountId: account,
    });
    expect(tells(JSON.stringify(people))).toBe(false);
  });
});
