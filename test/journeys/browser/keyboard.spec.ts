import { anIssue } from '../../site/an-issue';
import { byKeys } from '../../support/browser/by-keys';
import { choose } from '../../support/browser/choose';
import { appFrame } from '../../support/browser/app-page';
import { expect, test } from '../../support/browser/app-test';

/** Atlaskit's dialog writes a style that keeps the page behind from scrolling; the policy refuses it, and all is well. */
const lockOfDialogs = [/^Applying inline style violates/, /csp-report/];

test('milestones are scored by keys alone: arrows move, 1 2 3 score, 0 clears, e opens, Esc closes', async ({
  open,
  fixture,
}) => {
  const page = await open(`/jira/projects/SHOP/okra/q/${fixture.quarter()}/milestones`, { account: 'ada' });
  const okra = appFrame(page);
  const press = (key: string): Promise<void> => page.keyboard.press(key);
  const cell = (scale: string, title: string) => okra.getByRole('combobox', { name: `${scale} of ${title}` });

  await cell('Effort', 'Full price in the basket').focus();
  await press('3');
  await expect(cell('Effort', 'Full price in the basket')).toHaveText('L');
  await press('ArrowRight');
  await expect(cell('Business value', 'Full price in the basket')).toBeFocused();
  await press('1');
  await press('ArrowDown');
  await press('ArrowDown');
  // Over the line that names the next objective.
  await expect(cell('Business value', 'One feed of carrier scans')).toBeFocused();
  await press('0');
  await expect(cell('Business value', 'One feed of carrier scans')).toHaveText('–');
  await expect(okra.getByText('24 milestones, 20 scored')).toBeVisible();
  await press('ArrowLeft');
  await press('ArrowLeft');
  await press('e');
  const card = okra.getByRole('complementary', { name: 'One feed of carrier scans' });
  await expect(card).toBeVisible();
  await card.getByRole('button', { name: 'Next card' }).focus();
  await press('Escape');
  await expect(card).toHaveCount(0);
  await page.reload();
  await expect(cell('Business value', 'Full price in the basket')).toHaveText('$··');
});

test('a pasted table that cannot be read says where; mended, what is odd in it is told and the rest imported', async ({
  open,
  fixture,
  allowed,
}) => {
  allowed.push(...lockOfDialogs);
  const page = await open(`/jira/projects/SHOP/okra/q/${fixture.quarter()}/agreement/import`, {
    account: 'ada',
  });
  const okra = appFrame(page);
  const dialog = okra.getByRole('dialog', { name: 'Import milestones' });
  const text = dialog.getByRole('textbox');
  await text.fill('milestone,type,effort\n"A sign that the parcel left,Epic,L\nCount the calls,Spike,S\n');
  await expect(dialog.getByRole('alert')).toContainText('line 2, column');
  await expect(dialog.getByRole('button', { name: 'Import', exact: true })).toBeDisabled();
  await text.fill('milestone,type,effort\nA sign that the parcel left,Epic,XL\nCount the calls,Spike,S\n');
  await expect(dialog.getByRole('alert')).toHaveCount(0);
  await expect(dialog.getByRole('status').filter({ hasText: 'line 2, column' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Import 2 differences' }).click();
  await expect(dialog).toHaveCount(0);
  await okra.getByRole('tab', { name: 'Milestones' }).click();
  await expect(okra.getByText('26 milestones', { exact: false })).toBeVisible();
  await expect(okra.getByRole('button', { name: 'Count the calls', exact: true })).toBeVisible();
});

test('headings that nobody understands are given a meaning in the dialog', async ({
  open,
  fixture,
  allowed,
}) => {
  allowed.push(...lockOfDialogs);
  const page = await open(`/jira/projects/SHOP/okra/q/${fixture.quarter()}/agreement/import`, {
    account: 'ada',
  });
  const dialog = appFrame(page).getByRole('dialog', { name: 'Import milestones' });
  await dialog.getByRole('textbox').fill('wish,size\nA sign that the parcel left,L\n');
  await expect(dialog.getByRole('alert')).toContainText('line 1');
  await choose(dialog.getByRole('combobox', { name: 'wish' }), 'Milestone');
  await expect(dialog.getByRole('button', { name: 'Import 1 difference' })).toBeEnabled();
});

test('a field opens its list over what scrolls, all of it in sight, and Esc closes the list alone', async ({
  open,
  fixture,
}) => {
  const page = await open(`/jira/projects/SHOP/okra/q/${fixture.quarter()}/milestones`, { account: 'ada' });
  const okra = appFrame(page);
  await okra.getByRole('button', { name: 'Hold my price for a day', exact: true }).first().click();
  const card = okra.getByRole('complementary', { name: 'Hold my price for a day' });
  for (const name of ['Type', /^Depends on/]) {
    const field = card.getByRole('combobox', { name }).first();
    await field.scrollIntoViewIfNeeded();
    const width = async (): Promise<number | undefined> => (await card.boundingBox())?.width;
    const before = await width();
    await field.press('Enter');
    const list = okra.getByRole('listbox');
    await expect(list).toBeInViewport({ ratio: 1 });
    expect(await width()).toBe(before);
    await page.keyboard.press('Escape');
    await expect(list).toHaveCount(0);
    await expect(field).toBeFocused();
  }
  await choose(card.getByRole('combobox', { name: 'Type' }), 'Spike');
  await expect(card.getByRole('combobox', { name: 'Type' })).toHaveText('Spike');
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
});

test('work is brought in from Jira by keys alone, and one goes on at the table', async ({
  open,
  fixture,
  allowed,
}) => {
  allowed.push(...lockOfDialogs);
  await fixture.put('demo');
  const { key } = await anIssue(fixture.site, 'Refunds in the back office', { type: 'Epic' });
  await anIssue(fixture.site, 'Parcels that come back', { type: 'Epic' });
  const page = await open(`/jira/projects/SHOP/okra/q/${fixture.quarter()}/milestones`, { account: 'ada' });
  const okra = appFrame(page);
  const { press, type, tabTo } = byKeys(page, okra);
  await okra.getByRole('button', { name: 'Bring epics' }).focus();
  await press('Enter');
  const dialog = okra.getByRole('dialog', { name: 'Bring work from Jira' });
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await type('refunds');
  await press('Enter');
  await expect(dialog.getByRole('checkbox', { name: /Parcels/ })).toHaveCount(0);
  const work = dialog.getByRole('checkbox', { name: `${key} Refunds in the back office` });
  await tabTo(work);
  await press('Space');
  await expect(work).toBeChecked();
  await tabTo(dialog.getByRole('button', { name: 'Preview 1 work item' }));
  await press('Enter');
  const bring = dialog.getByRole('button', { name: 'Bring 1 epic' });
  await expect(bring).toBeFocused();
  await press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(okra.getByRole('button', { name: 'Refunds in the back office', exact: true })).toBeVisible();
  await expect(okra.getByRole('button', { name: 'Bring epics' })).toBeFocused();
});
