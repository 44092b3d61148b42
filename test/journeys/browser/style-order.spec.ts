import type { Page } from '@playwright/test';
import { appFrame } from '../../support/browser/app-page';
import { expect, test } from '../../support/browser/app-test';

/** Tabs, their addresses, and what each has once nothing is awaited any more. */
const TABS = [
  ['Agreement', 'agreement', 'Golden thread'],
  ['Sessions', 'sessions', 'Team OKRs'],
  ['Objectives', 'objectives', 'A basket nobody has to start twice'],
  ['Milestones', 'milestones', 'Full price in the basket'],
  ['Quarter draft', 'draft', 'Conflicts'],
  ['Jira', 'jira', 'Nothing is written to Jira until step 4.'],
  ['Progress', 'progress', '96% of parcels arrive within the promised window'],
  ['Settings', 'settings', 'Confluence exports'],
] as const;

/** The look of everything on the page, a line an element: whatever a stylesheet that came later could have changed. */
const looks = async (page: Page): Promise<readonly string[]> => {
  const frame = page.frames().find((one) => one !== page.mainFrame());
  if (frame === undefined) throw new Error('The page shows no frame.');
  return frame.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    const parts = ['color', 'background-color', 'font', 'padding', 'margin', 'border', 'display', 'gap'];
    return [...document.querySelectorAll('.okra-page *')].map((element) => {
      const style = getComputedStyle(element);
      const { tagName, textContent } = element;
      return `${tagName} ${textContent.slice(0, 40)}: ${parts.map((part) => style.getPropertyValue(part)).join('; ')}`;
    });
  });
};

test.setTimeout(120_000);

test('a tab looks the same whichever tabs were visited before', async ({ open, fixture }) => {
  const quarter = `/jira/projects/SHOP/okra/q/${fixture.quarter()}`;
  const shown = async (page: Page, path: string, ready: string): Promise<readonly string[]> => {
    const okra = appFrame(page);
    await expect(okra.getByRole('tabpanel').getByText(ready).first()).toBeVisible();
    await expect.poll(() => new URL(page.url()).pathname).toBe(`${quarter}/${path}`);
    await page.mouse.move(0, 0);
    let last: readonly string[] = [];
    await expect
      .poll(async () => {
        const now = await looks(page);
        const isSettled = now.length > 40 && now.join() === last.join();
        last = now;
        return isSettled;
      })
      .toBe(true);
    return last;
  };
  const fresh = new Map<string, readonly string[]>();
  for (const [, path, ready] of TABS) {
    const page = await open(`${quarter}/${path}`, { account: 'ada' });
    fresh.set(path, await shown(page, path, ready));
    await page.close();
  }
  const page = await open(`${quarter}/agreement`, { account: 'ada' });
  const tab = (name: string) => appFrame(page).getByRole('tab', { name, exact: true });
  for (const [name, path, ready] of TABS) {
    await tab(name).click();
    await shown(page, path, ready);
  }
  for (const [name, path, ready] of TABS) {
    await tab(name).click();
    expect(await shown(page, path, ready), name).toEqual(fresh.get(path));
  }
});
