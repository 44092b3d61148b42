import { addQuarter } from '../../support/browser/add-quarter';
import { appFrame } from '../../support/browser/app-page';
import { expect, test } from '../../support/browser/app-test';
import { tableOfMilestones } from '../../support/browser/table-of-milestones';

/** Lines on one page of the table, headings of objectives among them. `npm run bench` counts what opening it takes. */
const LINES = 60;

test('500 milestones come a page at a time, each of them within reach', async ({ open, fixture }) => {
  test.setTimeout(120_000);
  const quarter = await addQuarter(fixture.site, { id: 'wide', table: tableOfMilestones(500, 20) });
  const page = await open(`/jira/projects/SHOP/okra/q/${quarter}/milestones`, { account: 'ada' });
  const okra = appFrame(page);
  await expect(okra.getByText(/^500 milestones/)).toBeVisible();
  const titles = okra.getByRole('button', { name: /^Step \d+ of the long list$/ });
  const seen = new Set<string>();
  const next = okra.getByRole('button', { name: 'Next' });
  for (let turned = 1; ; turned += 1) {
    await expect(okra.getByText(`Page ${String(turned)} of`)).toBeVisible();
    const shown = await titles.allTextContents();
    expect(shown.length).toBeLessThanOrEqual(LINES);
    for (const title of shown) seen.add(title);
    if (await next.isDisabled()) break;
    await next.click();
  }
  expect(seen.size).toBe(500);
});
