import { appFrame } from '../../support/browser/app-page';
import { expect, test } from '../../support/browser/app-test';

test('two people see each other’s edits without reloading, and undo takes one back by its flag', async ({
  open,
  fixture,
}) => {
  const path = `/jira/projects/SHOP/okra/q/${fixture.quarter()}/milestones`;
  const [ada, ben] = await Promise.all([open(path, { account: 'ada' }), open(path, { account: 'ben' })]);
  const [hers, his] = [appFrame(ada), appFrame(ben)];
  await his.getByRole('button', { name: 'Join this quarter' }).click();
  await expect(his.getByRole('button', { name: 'Join this quarter' })).toHaveCount(0);

  await hers.getByRole('combobox', { name: 'Effort of Hold my price for a day' }).press('3');
  await expect(his.getByRole('combobox', { name: 'Effort of Hold my price for a day' })).toHaveText('L');

  const card = 'Alarm when scans stop coming';
  await hers.getByRole('button', { name: card, exact: true }).click();
  await hers.getByRole('button', { name: `Actions for ${card}` }).click();
  await hers.getByRole('menuitem', { name: 'Delete card' }).click();
  await expect(his.getByRole('button', { name: card, exact: true })).toHaveCount(0);
  await ada.getByRole('button', { name: 'Undo' }).click();
  await expect(his.getByRole('button', { name: card, exact: true })).toBeVisible();
});

test('a card that somebody else wrote is deleted once its author was named, and comes back by undo', async ({
  open,
  fixture,
}) => {
  const path = `/jira/projects/SHOP/okra/q/${fixture.quarter()}/milestones`;
  const [ada, ben] = await Promise.all([open(path, { account: 'ada' }), open(path, { account: 'ben' })]);
  const [hers, his] = [appFrame(ada), appFrame(ben)];
  await his.getByRole('button', { name: 'Join this quarter' }).click();
  await expect(his.getByRole('button', { name: 'Join this quarter' })).toHaveCount(0);

  const card = 'Alarm when scans stop coming';
  await his.getByRole('button', { name: card, exact: true }).click();
  await his.getByRole('button', { name: `Actions for ${card}` }).click();
  await his.getByRole('menuitem', { name: 'Delete card' }).click();
  await expect(ben.getByText(/written by Ada/)).toBeVisible();
  await expect(hers.getByRole('button', { name: card, exact: true })).toBeVisible();
  await ben.getByRole('button', { name: 'Delete it' }).click();
  await expect(hers.getByRole('button', { name: card, exact: true })).toHaveCount(0);
  await ben.getByRole('button', { name: 'Undo' }).click();
  await expect(hers.getByRole('button', { name: card, exact: true })).toBeVisible();
});

test('what somebody types stays when somebody else changes the same text meanwhile', async ({
  open,
  fixture,
}) => {
  const path = `/jira/projects/SHOP/okra/q/${fixture.quarter()}/milestones`;
  const [ada, ben] = await Promise.all([open(path, { account: 'ada' }), open(path, { account: 'ben' })]);
  const [hers, his] = [appFrame(ada), appFrame(ben)];
  await his.getByRole('button', { name: 'Join this quarter' }).click();
  const title = 'Hold my price for a day';
  for (const frame of [hers, his]) await frame.getByRole('button', { name: title, exact: true }).click();

  const drawer = hers.getByRole('complementary', { name: title });
  await drawer.getByRole('button', { name: /, edit Title$/ }).click();
  await drawer.getByRole('textbox', { name: 'Title' }).fill('Hold my price for a week');
  await his.getByRole('button', { name: /, edit Title$/ }).click();
  await his.getByRole('textbox', { name: 'Title' }).fill('Keep my price for two days');
  await ben.keyboard.press('Enter');
  await expect(hers.getByRole('button', { name: 'Keep my price for two days', exact: true })).toBeVisible();

  await ada.keyboard.press('Enter');
  const conflict = hers.getByRole('alert').filter({ hasText: 'Show both' });
  await conflict.getByRole('button', { name: 'Show both' }).click();
  await expect(hers.getByText('Hold my price for a week').first()).toBeVisible();
  await hers.getByRole('button', { name: 'Keep mine' }).click();
  await expect(his.getByRole('button', { name: 'Hold my price for a week', exact: true })).toBeVisible();
});
