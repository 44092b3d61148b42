import { addQuarter } from './add-quarter';
import { appFrame } from './app-page';
import { expect, test } from './app-fixture';
import { tableOfMilestones } from './table-of-milestones';

/** What okra's own code may hold a page up, in milliseconds. */
const LONGEST_TASK = 200;
const ROUNDS = 3;

test('500 milestones open without a task over 200 ms', async ({ open, stage }) => {
  test.setTimeout(120_000);
  const quarter = await addQuarter(stage.site, { id: 'wide', table: tableOfMilestones(500, 20) });
  const longest: number[] = [];
  // Other programs share this machine: the best of a few rounds is the page's own.
  for (let round = 0; round < ROUNDS && !longest.some((worst) => worst <= LONGEST_TASK); round += 1) {
    const page = await open(`/jira/projects/SHOP/okra/q/${quarter}/settings`, { account: 'ada' });
    const okra = appFrame(page);
    await okra.getByRole('tab', { name: 'Milestones' }).waitFor();
    await page.waitForTimeout(1_500);
    const frame = page.frames().find((candidate) => candidate.url().includes('/ui/'));
    if (frame === undefined) throw new Error('The page has no frame of the app');
    await frame.evaluate(() => {
      const tasks: number[] = [];
      Object.assign(window, { okraTasks: tasks });
      new PerformanceObserver((list) => {
        tasks.push(...list.getEntries().map(({ duration }) => duration));
      }).observe({ entryTypes: ['longtask'] });
    });
    await okra.getByRole('tab', { name: 'Milestones' }).click();
    await expect(okra.getByText(/^500 milestones/)).toBeVisible();
    await page.waitForTimeout(1_000);
    const tasks = await frame.evaluate(() => (window as unknown as { okraTasks: number[] }).okraTasks);
    longest.push(Math.max(0, ...tasks));
    await page.context().close();
  }
  console.log(`opening 500 milestones, longest task a round: ${longest.map(Math.round).join(', ')} ms`);
  expect(Math.min(...longest)).toBeLessThanOrEqual(LONGEST_TASK);
});
