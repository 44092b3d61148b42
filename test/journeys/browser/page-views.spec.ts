import { showQuarterOnPage } from '../../site/macro-page';
import { appFrame } from '../../support/browser/app-page';
import { expect, test } from '../../support/browser/app-test';
import { macroPage } from '../../tools/shots/page-screens';

const VIEWS = [
  ['One objective', /Choose an objective/],
  ['Findings and risks', /Nothing here stops anybody/],
  ['Changes since agreed', /has not agreed on a draft yet/],
  ['#0 Vision', /notes/],
  ['#1 Objectives', /Company objectives and who serves them/],
  ['#2 Milestones', /cards learn before anything is built/],
  ['#3 Scores', /Skills asked for/],
] as const;

test('whoever edits a page chooses what it answers, sees it beside the choice, and readers see the same', async ({
  open,
  fixture,
}) => {
  const path = await macroPage(fixture);
  const page = await open(path, { account: 'ada' });
  await appFrame(page).getByRole('button', { name: 'Open in Jira' }).waitFor();
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await page
    .getByRole('button', { name: /^Configure/ })
    .first()
    .click();
  const settings = page.getByRole('dialog').locator('iframe').contentFrame();
  const preview = settings.getByRole('region', { name: 'Preview' });
  for (const [name, says] of VIEWS) {
    await settings.getByRole('radio', { name, exact: true }).check();
    await expect(preview.getByText(says).first()).toBeVisible();
  }
  // Nothing of the picture leads away from the dialog.
  await expect(preview.locator('[inert]')).toHaveCount(1);
  await settings.getByRole('radio', { name: 'One objective' }).check();
  await settings.getByRole('radio', { name: 'Sending something back without asking anybody' }).check();
  await expect(preview.getByText('Changes with the quarter')).toBeVisible();
  await settings.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'Update' }).click();
  const shown = appFrame(page);
  // Once above what hangs on it, and once beside its weeks.
  await expect(
    shown.getByRole('region', { name: 'Sending something back without asking anybody' }),
  ).toHaveCount(2);
  await expect(shown.getByText('A basket nobody has to start twice')).toHaveCount(0);
});

test('whoever may not browse the project reads one polite sentence in place of every view', async ({
  open,
  fixture,
}) => {
  const path = await macroPage(fixture);
  for (const view of ['findings', 'session1', 'session3', 'drift']) {
    await showQuarterOnPage(fixture.site, fixture.quarter(), { view });
    const page = await open(path, { account: 'fay' });
    await expect(appFrame(page).getByText('isn’t visible to you', { exact: false })).toBeVisible();
    await page.close();
  }
});
