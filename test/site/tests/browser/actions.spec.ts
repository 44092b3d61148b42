import type { Frame, Page } from '@playwright/test';
import { askAxe } from '../../../support/browser/ask-axe';
import { expect, test } from './bridge-test';

/** The probe in the modal that is open. */
const modalFrame = async (page: Page): Promise<Frame> => {
  const element = await page.getByRole('dialog').locator('iframe').elementHandle();
  const frame = await element.contentFrame();
  if (!frame) throw new Error('No modal is open.');
  await frame.getByText('Probe of').waitFor();
  return frame;
};

const extensionOf = (frame: Frame) =>
  frame.evaluate(async () => (await window.probe.view.getContext()).extension);

const openFromMenu = async (page: Page, button: string, item: string): Promise<Frame> => {
  await page.getByRole('button', { name: button, exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
  return modalFrame(page);
};

test('an action of an issue opens in a modal that knows the issue; closing it shows the issue anew', async ({
  page,
  fixture,
}) => {
  await page.goto(`${fixture.origin}/jira/browse/SHOP-5?as=ben`);
  const frame = await openFromMenu(page, 'More actions', 'Link to a card');
  await expect(page.getByRole('dialog', { name: 'Link to a card' })).toBeVisible();
  expect(await extensionOf(frame)).toEqual({
    type: 'jira:issueAction',
    issue: { id: '10005', key: 'SHOP-5', type: 'Task', typeId: 'Task' },
    project: { id: '10', key: 'SHOP', type: 'software' },
    location: `${fixture.origin}/jira/browse/SHOP-5`,
  });
  await frame.evaluate(() => window.probe.invoke('link', { card: 7 }));
  expect(fixture.state.invocations.at(-1)).toMatchObject({
    accountId: 'ben',
    moduleKey: 'probe-issue-action',
  });
  const readAgain = page.waitForRequest(/issue\/SHOP-5\?/);
  await frame.evaluate(() => void window.probe.view.close());
  await expect(page.getByRole('dialog')).toBeHidden();
  await readAgain;
});

test('an action that is closed from outside runs the callback that its page left', async ({
  page,
  fixture,
}) => {
  await page.goto(`${fixture.origin}/jira/browse/SHOP-5?as=ben`);
  const frame = await openFromMenu(page, 'More actions', 'Link to a card');
  await frame.evaluate(() =>
    window.probe.view.onClose(() => window.probe.invoke('left', { draft: true }) as Promise<void>),
  );
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  expect(fixture.state.invocations.at(-1)).toMatchObject({ functionKey: 'left', payload: { draft: true } });
});

test('the backlog shows sprints and what is left, and moves what is selected', async ({ page, fixture }) => {
  await page.goto(`${fixture.origin}/jira/projects/SHOP?as=ben`);
  await page.getByRole('link', { name: 'Backlog' }).click();
  const group = (name: string) =>
    page.locator('section').filter({ has: page.getByRole('heading', { name }) });
  await expect(group('SHOP Sprint 7').getByRole('listitem')).toHaveText([/SHOP-5/]);
  await expect(group('SHOP Sprint 8')).toContainText('0 work items');
  // Epics have their own place in Jira, and what is done is not left.
  await expect(group('Backlog').getByRole('listitem')).toHaveText([/SHOP-6/]);
  await page.getByRole('checkbox', { name: 'Select SHOP-6' }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('status').filter({ hasText: '1 selected' })).toBeVisible();
  await page.getByRole('button', { name: 'Move to' }).click();
  await page.getByRole('menuitem', { name: 'SHOP Sprint 8' }).click();
  await expect(page.getByText('Nothing selected')).toBeVisible();
  expect(fixture.state.writes).toContainEqual({
    method: 'POST',
    path: '/rest/agile/1.0/sprint/8/issue',
    body: { issues: ['SHOP-6'] },
  });
});

test('an action of the backlog knows the board and which of its actions was chosen', async ({
  page,
  fixture,
}) => {
  await page.goto(`${fixture.origin}/jira/projects/SHOP/backlog?as=ben`);
  const frame = await openFromMenu(page, 'More actions', 'Link to cards: Now');
  expect(await extensionOf(frame)).toEqual({
    type: 'jira:backlogAction',
    project: { id: '10', key: 'SHOP', type: 'software' },
    board: { id: '1', type: 'scrum' },
    location: `${fixture.origin}/jira/projects/SHOP/backlog`,
    action: 'now',
  });
});

test('a query in the address opens as a list, in this tab or another; its action knows what is ticked', async ({
  page,
  context,
  fixture,
}) => {
  await page.goto(`${fixture.origin}/jira/projects/SHOP/probe?as=ben`);
  const probe = await page
    .locator('iframe[title="Probe"]')
    .elementHandle()
    .then((element) => element.contentFrame());
  await probe?.getByText('Probe of').waitFor();
  const jql = 'okraObjective IS EMPTY AND text ~ "a & b"';
  const url = `/issues/?jql=${encodeURIComponent(jql)}`;
  const opened = context.waitForEvent('page');
  await probe?.evaluate((address) => void window.probe.router.open(address), url);
  const other = await opened;
  await expect(other.getByRole('textbox', { name: 'JQL' })).toHaveValue(jql);
  await other.close();
  await probe?.evaluate((address) => void window.probe.router.navigate(address), url);
  await expect(page).toHaveURL(`${fixture.origin}${url}`);
  await expect(page.getByText('1–6 of 6')).toBeVisible();
  await expect(page.getByRole('row').nth(2)).toContainText('SHOP-2');
  for (const key of ['SHOP-2', 'SHOP-4']) await page.getByRole('checkbox', { name: `Select ${key}` }).check();
  const frame = await openFromMenu(page, 'Apps', 'Link these');
  expect(await extensionOf(frame)).toMatchObject({
    type: 'jira:issueNavigatorAction',
    jql,
    issueKeys: ['SHOP-2', 'SHOP-4'],
  });
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  const query = page.getByRole('textbox', { name: 'JQL' });
  await query.fill('project = SHOP');
  await query.press('Enter');
  await expect(page).toHaveURL(`${fixture.origin}/issues/?jql=project+%3D+SHOP`);
});

test('the palette finds a command by its title or keyword and opens its page in the space at hand', async ({
  page,
  fixture,
}) => {
  await page.goto(`${fixture.origin}/jira/browse/SHOP-5?as=ben`);
  await page.getByRole('heading', { name: 'Show the refund date' }).waitFor();
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: 'Search or run a command' });
  await expect(field).toBeFocused();
  await expect(page.getByRole('option', { selected: true })).toContainText('Open the quarter');
  await page.keyboard.type('jot');
  await expect(page.getByRole('option')).toHaveText([/Jot down/, /Search work items for “jot”/]);
  await field.fill('okr');
  await expect(page.getByRole('option', { selected: true })).toContainText('Open the quarter');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${fixture.origin}/jira/projects/SHOP/probe`);

  await page.getByRole('button', { name: 'Search' }).click();
  await field.fill('jot');
  await page.keyboard.press('Enter');
  expect(await extensionOf(await modalFrame(page))).toMatchObject({ type: 'jira:command' });
  await page.keyboard.press('Escape');

  await page.keyboard.press('Meta+k');
  await field.fill('refund "date"');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'JQL' })).toHaveValue(
    'text ~ "refund \\"date\\"" ORDER BY updated DESC',
  );
});

test('a comment is written, and a work item deleted, by hand', async ({ page, fixture }) => {
  await page.goto(`${fixture.origin}/jira/browse/SHOP-3?as=ben`);
  await expect(page.getByText('Seen it.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Comment' }).fill('Looked at it');
  await page.getByRole('button', { name: 'Save' }).click();
  const content = [{ type: 'paragraph', content: [{ type: 'text', text: 'Looked at it' }] }];
  await expect
    .poll(() => fixture.state.writes)
    .toContainEqual({
      method: 'POST',
      path: '/rest/api/3/issue/SHOP-3/comment',
      body: { body: { type: 'doc', version: 1, content } },
    });
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await page.getByRole('dialog', { name: 'Delete SHOP-3?' }).getByRole('button', { name: 'Delete' }).click();
  await expect(page).toHaveURL(`${fixture.origin}/jira/projects/SHOP/list`);
  expect(fixture.state.writes).toContainEqual({
    method: 'DELETE',
    path: '/rest/api/3/issue/SHOP-3?deleteSubtasks=true',
    body: {},
  });
});

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing on these pages, ${theme}`, async ({ page, fixture }) => {
    test.setTimeout(120_000);
    // Half faded in, a text has not its contrast yet.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const violations = async (): Promise<string[]> => {
      const found = await askAxe(page, { frames: false });
      return found.map(({ id, html }) => `${id}: ${html}`);
    };
    const see = `as=ben&theme=${theme}`;
    await page.goto(`${fixture.origin}/jira/projects/SHOP/backlog?${see}`);
    await page.getByRole('checkbox', { name: 'Select SHOP-6' }).check();
    expect(await violations()).toEqual([]);
    await page.goto(`${fixture.origin}/issues/?jql=project=SHOP`);
    await page.getByRole('checkbox', { name: 'Select SHOP-2' }).check();
    expect(await violations()).toEqual([]);
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('o');
    expect(await violations()).toEqual([]);
    await page.goto(`${fixture.origin}/jira/browse/SHOP-5`);
    await page.getByText('Seen it.').waitFor();
    expect(await violations()).toEqual([]);
    await openFromMenu(page, 'More actions', 'Link to a card');
    expect(await violations()).toEqual([]);
  });
}
