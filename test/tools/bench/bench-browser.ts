import { chromium, type Browser, type Page } from '@playwright/test';
import { addQuarter } from '../../support/browser/add-quarter';
import { appFrame, openPage } from '../../support/browser/app-page';
import { openAppFixture, type AppFixture } from '../../support/browser/app-fixture';
import { tableOfMilestones } from '../../support/browser/table-of-milestones';
import { chromiumFlags, getBrowser } from '../setup/find-browser';

export interface TabCost {
  readonly tab: string;
  /** Longest task of each opening in milliseconds, 0 where none was over 50 ms. */
  readonly longest: readonly number[];
}

const TABS = ['Agreement', 'Objectives', 'Milestones', 'Quarter draft', 'Jira', 'Progress'];
const ROUNDS = 3;
/** Long enough for everything that a tab does when it is opened. */
const QUIET_MS = 2_000;

const frameOf = (page: Page) => {
  const frame = page.frames().find((candidate) => candidate.url().includes('/ui/'));
  if (frame === undefined) throw new Error('The page has no frame of the app.');
  return frame;
};

/** Opens one tab in a page of its own, and answers the longest task of okra's frame from the click on. */
const openTab = async (
  { browser, fixture }: { readonly browser: Browser; readonly fixture: AppFixture },
  quarter: string,
  tab: string,
): Promise<number> => {
  const address = `${fixture.url}/jira/projects/SHOP/okra/q/${quarter}/settings`;
  const page = await openPage(browser, address, { account: 'ada', onComplaint: () => undefined });
  await appFrame(page).getByRole('tab', { name: tab }).waitFor();
  await page.waitForTimeout(QUIET_MS);
  await frameOf(page).evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { okraTasks: tasks });
    new PerformanceObserver((list) => {
      tasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ entryTypes: ['longtask'] });
  });
  await appFrame(page).getByRole('tab', { name: tab }).click();
  await page.waitForTimeout(QUIET_MS);
  const tasks = await frameOf(page).evaluate(() => (window as unknown as { okraTasks: number[] }).okraTasks);
  await page.context().close();
  return Math.max(0, ...tasks);
};

/** What holds the page up when a tab of a quarter of 500 milestones is opened, by a real browser's own count. */
export const measureTabs = async (say: (text: string) => void): Promise<readonly TabCost[]> => {
  const fixture = await openAppFixture();
  const browser = await chromium.launch({ executablePath: getBrowser(), args: [...chromiumFlags] });
  try {
    await fixture.put('empty');
    const quarter = await addQuarter(fixture.site, { id: 'wide', table: tableOfMilestones(500, 20) });
    const costs: TabCost[] = [];
    for (const tab of TABS) {
      say(`opens ${tab}`);
      const longest: number[] = [];
      for (let round = 0; round < ROUNDS; round += 1)
        longest.push(await openTab({ browser, fixture }, quarter, tab));
      costs.push({ tab, longest });
    }
    return costs;
  } finally {
    await browser.close();
    await fixture.close();
  }
};
