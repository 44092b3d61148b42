import { frameOf } from './probe-frames';
import { expect, test } from './bridge-test';

test('the list shows the work items of a space; an account without rights gets a polite page', async ({
  page,
  fixture,
}) => {
  await page.goto(`${fixture.origin}/jira/projects/SHOP?as=ben`);
  await expect(page.getByRole('row')).toHaveCount(7);
  await expect(page.getByText('1–6 of 6')).toBeVisible();
  await page.goto(`${fixture.origin}/jira/projects/SHOP?as=fay`);
  await expect(page.getByRole('heading', { name: /Space SHOP was not found/ })).toBeVisible();
});

test('links say their direction as read from this work item', async ({ page, fixture }) => {
  await page.goto(`${fixture.origin}/jira/browse/SHOP-5?as=ben`);
  const links = page.getByRole('heading', { name: 'is blocked by' }).locator('..');
  await expect(links.getByRole('link', { name: 'Return status events from the warehouse' })).toBeVisible();
});

test('a summary is edited in place and a status by its menu', async ({ page, fixture }) => {
  await page.goto(`${fixture.origin}/jira/browse/SHOP-3?as=ben`);
  await page.getByRole('heading', { name: 'Can wallets cover' }).click();
  await page.getByRole('textbox', { name: 'Summary' }).fill('Which banks take wallets?');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => fixture.state.writes)
    .toContainEqual({
      method: 'PUT',
      path: '/rest/api/3/issue/SHOP-3',
      body: { fields: { summary: 'Which banks take wallets?' } },
    });
  await page.getByRole('button', { name: 'Status: Done' }).click();
  await page.getByRole('menuitem', { name: 'To Do' }).click();
  await expect
    .poll(() => fixture.state.writes)
    .toContainEqual({
      method: 'POST',
      path: '/rest/api/3/issue/SHOP-3/transitions',
      body: { transition: { id: 't-To Do' } },
    });
});

test('the context is closed at first, with its lozenge; its frame exists only while it is open', async ({
  page,
  fixture,
}) => {
  await page.goto(`${fixture.origin}/jira/browse/SHOP-5?as=ben`);
  const header = page.getByRole('button', { name: /Probe/ });
  await expect(header).toContainText('O2 · KR3');
  await expect(header).toHaveAttribute('aria-expanded', 'false');
  await expect(page.locator('iframe')).toHaveCount(0);
  await header.click();
  const frame = await frameOf(page, 'Probe context');
  const extension = await frame.evaluate(async () => (await window.probe.view.getContext()).extension);
  expect(extension).toMatchObject({
    type: 'jira:issueContext',
    issue: { id: '10005', key: 'SHOP-5', type: 'Task', typeId: 'Task' },
    project: { id: '10', key: 'SHOP', type: 'software' },
  });
});

test('a panel is nowhere until it is added, stays after a reload, and goes when it is removed', async ({
  page,
  fixture,
}) => {
  await page.goto(`${fixture.origin}/jira/browse/SHOP-5?as=ben`);
  const panel = page.getByRole('region', { name: 'Probe panel' });
  await page.getByRole('button', { name: 'Apps' }).click();
  await expect(panel).toHaveCount(0);
  await page.getByRole('menuitem', { name: 'Probe' }).click();
  await page.reload();
  await frameOf(page, 'Probe panel');
  await panel.getByRole('button', { name: 'Actions of Probe' }).click();
  await page.getByRole('menuitem', { name: 'Remove from this work item' }).click();
  await expect(panel).toHaveCount(0);
});

test('the editor inserts the macro, opens its configuration and saves what it submits', async ({
  page,
  fixture,
}) => {
  await page.goto(`${fixture.origin}/wiki/spaces/TEAM/pages/30?as=cleo`);
  await page.getByRole('button', { name: 'Edit' }).click();
  const before = fixture.state.page.version.number;
  await page.getByRole('button', { name: 'Insert Probe' }).click();
  const dialog = page.getByRole('dialog', { name: 'Choose' });
  await dialog.locator('iframe').waitFor();
  const config = await dialog
    .locator('iframe')
    .elementHandle()
    .then((element) => element.contentFrame());
  await config!.getByText('Probe of probe-macro').waitFor();
  await config!.evaluate(() => void window.probe.view.submit({ config: { quarter: 'q2' } }));
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('status').filter({ hasText: `Version ${before + 1}, saved` })).toBeVisible();
  await page.getByRole('button', { name: 'Update' }).click();
  await expect(page).toHaveURL(`${fixture.origin}/wiki/spaces/TEAM/pages/30`);
  await expect(page.locator('iframe[title="Probe"]')).toHaveCount(2);
  const probes = () => page.frames().filter((frame) => frame.url().includes('/ui/probe/'));
  await expect.poll(() => probes().length).toBe(2);
  const quarters = await Promise.all(
    probes().map(async (frame) => {
      await frame.getByText('Probe of').waitFor();
      return frame.evaluate(async () => {
        const { config } = (await window.probe.view.getContext()).extension;
        return (config as { quarter: string }).quarter;
      });
    }),
  );
  expect(quarters.sort()).toEqual(['q1', 'q2']);
});

test('account and theme come from the address once and stay with the tab', async ({
  page,
  context,
  fixture,
}) => {
  await page.goto(`${fixture.origin}/?as=cleo&theme=dark`);
  await expect(page).toHaveURL(`${fixture.origin}/`);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Account: Cleo Marchetti' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-color-mode', 'dark');
  await page.getByRole('button', { name: 'Account: Cleo Marchetti' }).click();
  await page.getByRole('menuitemradio', { name: /Ben/ }).click();
  const other = await context.newPage();
  await other.goto(`${fixture.origin}/?as=ada`);
  await expect(other.getByRole('button', { name: 'Account: Ada Okafor' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Account: Ben Lindqvist' })).toBeVisible();
});
