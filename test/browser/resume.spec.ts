import { appFrame } from './app-page';
import { expect, test } from './app-fixture';
import { addQuarter } from './add-quarter';
import { tableOfMilestones } from './table-of-milestones';

test('a publish whose browser closed after the second batch is finished by somebody else, without duplicates', async ({
  open,
  stage,
}) => {
  test.setTimeout(180_000);
  const quarter = await addQuarter(stage.site, { id: 'long', table: tableOfMilestones(120, 3) });
  const path = `/jira/projects/SHOP/okra/q/${quarter}/jira`;
  const batches = (): number =>
    stage.site
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
  await his.getByRole('button', { name: 'Continue this run' }).click();
  await expect(his.getByRole('heading', { name: 'All 123 rows are in Jira' })).toBeVisible({
    timeout: 90_000,
  });

  const search = `/rest/api/3/search/jql?jql=${encodeURIComponent('project = SHOP AND labels = okra')}&fields=summary&maxResults=200`;
  const answer = await stage.site.rest({ method: 'GET', path: search, account: 'ada' });
  const { issues } = answer.body as { issues: { fields: { summary: string } }[] };
  const summaries = issues.map(({ fields }) => fields.summary);
  expect(summaries).toHaveLength(123);
  expect(new Set(summaries).size).toBe(123);
});
