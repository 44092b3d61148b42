import type { Site } from '../../site/site';
import { appFrame } from '../../support/browser/app-page';
import { expect, test } from '../../support/browser/app-test';
import { addQuarter } from '../../support/browser/add-quarter';
import { untilIndexed } from '../../support/sites/until-indexed';
import { tableOfMilestones } from '../../support/browser/table-of-milestones';

/** Summaries of all work items that the app made in SHOP, page by page as Jira gives them. */
const summariesOf = async (site: Site): Promise<readonly string[]> => {
  const summaries: string[] = [];
  const jql = encodeURIComponent('project = SHOP AND labels = okra');
  for (let token = ''; ;) {
    const next = token === '' ? '' : `&nextPageToken=${encodeURIComponent(token)}`;
    const answer = await site.rest({
      method: 'GET',
      path: `/rest/api/3/search/jql?jql=${jql}&fields=summary&maxResults=100${next}`,
      account: 'ada',
    });
    const page = answer.body as { issues: { fields: { summary: string } }[]; nextPageToken?: string };
    summaries.push(...page.issues.map(({ fields }) => fields.summary));
    if (page.nextPageToken === undefined) return summaries;
    token = page.nextPageToken;
  }
};

test('a publish whose browser closed after the second batch is finished by somebody else, without duplicates', async ({
  open,
  fixture,
}) => {
  test.setTimeout(180_000);
  const quarter = await addQuarter(fixture.site, { id: 'long', table: tableOfMilestones(120, 3) });
  const path = `/jira/projects/SHOP/okra/q/${quarter}/jira`;
  const batches = (): number =>
    fixture.site
      .traffic()
      .filter(({ operation, status }) => operation === 'POST /rest/api/3/issue/bulk' && status === 201)
      .length;

  const first = await open(path, { account: 'ada' });
  const hers = appFrame(first);
  await hers.getByRole('button', { name: 'Check 123 rows' }).click();
  await hers.getByRole('button', { name: 'Preview 123 rows' }).click();
  await hers.getByRole('button', { name: 'Publish 123 rows' }).click();
  await expect.poll(batches, { timeout: 60_000, intervals: [50] }).toBeGreaterThanOrEqual(2);
  await first.context().close();

  const second = await open(path, { account: 'ben' });
  const his = appFrame(second);
  await his.getByRole('button', { name: 'Take over this run' }).click();
  await expect(his.getByRole('heading', { name: 'All 123 rows are in Jira' })).toBeVisible({
    timeout: 90_000,
  });

  await untilIndexed(fixture.site);
  const summaries = await summariesOf(fixture.site);
  expect(summaries).toHaveLength(123);
  expect(new Set(summaries).size).toBe(123);
});
