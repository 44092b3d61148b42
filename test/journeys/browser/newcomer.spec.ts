import { appFrame } from '../../support/browser/app-page';
import { expect, test } from '../../support/browser/app-test';

test('a newcomer publishes the demo quarter, sees on an issue why it exists, and the quarter in Confluence', async ({
  open,
}) => {
  test.setTimeout(120_000);
  const page = await open('/jira/projects/SHOP', { account: 'ben' });
  await page.getByRole('link', { name: 'OKRA' }).click();
  const okra = appFrame(page);
  await okra.getByRole('button', { name: 'Publish to Jira' }).click();
  await okra.getByRole('button', { name: 'Check 28 rows' }).click();
  await expect(okra.getByRole('heading', { name: 'Nothing stands in the way' })).toBeVisible();
  await okra.getByRole('button', { name: 'Preview 28 rows' }).click();
  await okra.getByRole('button', { name: 'Publish 28 rows' }).click();
  await expect(okra.getByRole('heading', { name: 'All 28 rows are in Jira' })).toBeVisible({
    timeout: 60_000,
  });

  const row = okra.getByRole('row').filter({ hasText: 'Show a window to one region' });
  const [issue] = await Promise.all([
    page.context().waitForEvent('page'),
    row.getByRole('button', { name: /^SHOP-\d+$/ }).click(),
  ]);
  const context = issue.getByRole('button', { name: /^OKRA/ });
  await expect(context).toContainText('O2 · KR1 · Signal Test');
  await context.click();
  const why = appFrame(issue);
  const thread = why.getByRole('list', { name: 'Why this work item exists' });
  await expect(thread).toContainText('A delivery promise that we keep');
  await expect(thread).toContainText('96% of parcels arrive within the promised window');
  await expect(thread).toContainText('If we promise a window instead of a day');
  await expect(why.getByRole('heading', { name: 'Weeks 2–3' })).toBeVisible();

  await page.goto(new URL('/wiki/spaces/TEAM', page.url()).href);
  await page.getByRole('link', { name: 'Our quarter' }).click();
  const macro = appFrame(page);
  await expect(macro.getByRole('heading', { name: 'Shop team · Demo quarter' })).toBeVisible();
  await expect(macro.getByRole('region', { name: 'A delivery promise that we keep' })).toContainText(
    'Show a window to one region',
  );
});
