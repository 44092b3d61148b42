import { appFrame } from '../../support/browser/app-page';
import { expect, test } from '../../support/browser/app-test';

test('every place has an address of the host: reload, back and forward walk them, a link opens beside', async ({
  open,
  fixture,
}) => {
  const quarter = `/jira/projects/SHOP/okra/q/${fixture.quarter()}`;
  const page = await open(`${quarter}/milestones`, { account: 'ada' });
  const okra = appFrame(page);
  const isAt = async (path: string): Promise<void> => {
    await expect.poll(() => new URL(page.url()).pathname).toBe(`${quarter}${path}`);
  };
  const card = okra.getByRole('button', { name: 'Close card' });

  await okra.getByRole('button', { name: 'Full price in the basket', exact: true }).click();
  await expect(card).toBeVisible();
  const opened = new URL(page.url()).pathname;
  expect(opened).toMatch(new RegExp(`${quarter}/milestones/.+`));
  await page.reload();
  await expect(card).toBeVisible();
  await okra.getByRole('button', { name: 'Publish to Jira' }).click();
  await okra.getByRole('button', { name: 'Check 28 rows' }).click();
  await isAt('/jira/check');
  await page.goBack();
  await expect(okra.getByRole('button', { name: 'Check 28 rows' })).toBeVisible();
  await page.goBack();
  await expect(card).toBeVisible();
  await page.goBack();
  await expect(card).toHaveCount(0);
  await isAt('/milestones');
  await page.goForward();
  await expect(card).toBeVisible();
  expect(new URL(page.url()).pathname).toBe(opened);

  const link = okra.getByRole('link', { name: 'All quarters' });
  await expect(link).toHaveAttribute('href', new URL('/jira/projects/SHOP/okra/quarters', page.url()).href);
  const [beside] = await Promise.all([
    page.context().waitForEvent('page'),
    link.click({ modifiers: ['ControlOrMeta'] }),
  ]);
  await expect(appFrame(beside).getByRole('heading', { name: 'Quarters' })).toBeVisible();
  expect(new URL(page.url()).pathname).toBe(opened);

  await page.goto(new URL(`${quarter}/nowhere`, page.url()).href);
  await expect(okra.getByRole('heading', { name: 'Nothing is at this address' })).toBeVisible();
  await okra.getByRole('button', { name: 'Open the quarter' }).click();
  await expect(okra.getByRole('heading', { name: 'Golden thread' })).toBeVisible();
});
