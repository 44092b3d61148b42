import type { FrameLocator, Page } from '@playwright/test';
import { appFrame } from '../../support/browser/app-page';
import { expect, test } from '../../support/browser/app-test';
import { anIssue } from '../../site/an-issue';

const openLinking = async (page: Page): Promise<FrameLocator> => {
  await page.getByRole('button', { name: 'More actions', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Link to OKRA milestone' }).click();
  return page.getByRole('dialog').locator('iframe').contentFrame();
};

test('a work item is linked to a card by keys from its own menu, says why at once, and is unlinked again', async ({
  open,
  fixture,
}) => {
  const { key } = await anIssue(fixture.site, 'Mend the footer');
  const page = await open(`/jira/browse/${key}`, { account: 'ben' });
  const modal = await openLinking(page);
  const search = modal.getByRole('combobox', { name: 'Find a card' });
  await search.fill('hold my price');
  await expect(modal.getByRole('option', { name: /Hold my price for a day/ })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await search.press('Enter');
  await expect(modal.getByText('Linked to Hold my price for a day', { exact: false })).toBeVisible();
  await modal.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();

  await page.getByRole('button', { name: /^OKRA/ }).first().click();
  await expect(appFrame(page).getByText('A basket nobody has to start twice')).toBeVisible();

  const again = await openLinking(page);
  await again.getByRole('button', { name: 'Unlink' }).click();
  await expect(again.getByRole('button', { name: 'Cancel' })).toBeVisible();
  await again.getByRole('button', { name: 'Cancel' }).click();
  await page.reload();
  await page.getByRole('button', { name: /^OKRA/ }).first().click();
  await expect(appFrame(page).getByText('isn’t in a quarter yet', { exact: false })).toBeVisible();
});

test('a card finds its work item by words, is linked to it, and the flag takes that back', async ({
  open,
  fixture,
}) => {
  const { key } = await anIssue(fixture.site, 'Mend the footer');
  const page = await open(`/jira/projects/SHOP/okra/q/${fixture.quarter()}/milestones`, { account: 'ada' });
  const okra = appFrame(page);
  await okra.getByRole('button', { name: 'Hold my price for a day', exact: true }).click();
  await okra.getByRole('button', { name: 'Link an existing work item' }).click();
  await okra.getByRole('textbox', { name: 'Words, key or JQL' }).fill('project = NOWHERE');
  await okra.getByRole('textbox', { name: 'Words, key or JQL' }).press('Enter');
  await expect(okra.getByRole('alert')).toContainText('NOWHERE');
  await okra.getByRole('textbox', { name: 'Words, key or JQL' }).fill('footer');
  await okra.getByRole('button', { name: 'Find', exact: true }).click();
  await okra
    .getByRole('list', { name: 'Work items found' })
    .getByRole('button', { name: 'Link', exact: true })
    .click();
  const drawer = okra.getByRole('complementary', { name: 'Hold my price for a day' });
  await expect(drawer.getByText(key, { exact: true })).toBeVisible();
  await expect(drawer.getByText('To Do')).toBeVisible();

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(drawer.getByRole('button', { name: 'Publish this card' })).toBeVisible();
});
