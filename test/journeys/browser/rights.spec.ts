import { macroPage } from '../../tools/shots/page-screens';
import { appFrame } from '../../support/browser/app-page';
import { expect, test } from '../../support/browser/app-test';

test('who may only browse reads the quarter, and is told why publishing is not for them', async ({
  open,
  fixture,
}) => {
  const quarter = `/jira/projects/SHOP/okra/q/${fixture.quarter()}`;
  const page = await open(`${quarter}/milestones`, { account: 'dev' });
  const okra = appFrame(page);
  await expect(okra.getByText('You are reading along', { exact: false })).toBeVisible();
  await expect(okra.getByRole('button', { name: 'Add milestone' })).toHaveCount(0);
  await okra.getByRole('tab', { name: 'Jira' }).click();
  await expect(okra.getByRole('heading', { name: 'Publishing is not open to you' })).toBeVisible();
  await expect(okra.getByRole('button', { name: /^Publish \d/ })).toHaveCount(0);
});

test('who may not browse the project reads one polite sentence in Confluence and nothing of the quarter', async ({
  open,
  fixture,
}) => {
  const page = await open(await macroPage(fixture), { account: 'fay' });
  const macro = appFrame(page);
  await expect(
    macro.getByText('This part of the page isn’t visible to you.', { exact: false }),
  ).toBeVisible();
  await expect(macro.getByText('Demo quarter', { exact: false })).toHaveCount(0);
});
