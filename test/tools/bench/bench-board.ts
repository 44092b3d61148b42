import { chromium, type Frame, type Page } from '@playwright/test';
import { addQuarter } from '../../support/browser/add-quarter';
import { appFrame, openPage } from '../../support/browser/app-page';
import { openAppFixture } from '../../support/browser/app-fixture';
import { tableOfMilestones } from '../../support/browser/table-of-milestones';
import { chromiumFlags, getBrowser } from '../setup/find-browser';

/** What the browser itself counted while something was done on the board. */
export interface BoardCost {
  readonly what: string;
  /** Longest task in milliseconds, 0 where none was over 50 ms. */
  readonly longest: number;
  /** Per cent of the frames that came within 16.7 ms of the one before. */
  readonly inTime: number;
  readonly frames: number;
}

const CARDS = 500;
const DEPENDENCIES = 800;
const QUIET_MS = 2_000;
const FRAME_MS = 1_000 / 60;
/** A clock of frames is never exact. */
const SLACK_MS = 1.5;

/** Cards that wait for those 20 and 40 rows above them, until there are enough. */
const tableOfBoard = (): string => {
  const [head = '', ...rows] = tableOfMilestones(CARDS, 20).split('\n');
  const titleOf = (at: number): string => `Step ${String(at + 1)} of the long list`;
  let left = DEPENDENCIES;
  const told = rows.map((row, at) => {
    const waits = [at - 20, at - 40].filter((one) => one >= 0 && left-- > 0).map(titleOf);
    return `${row},"${waits.join('; ')}"`;
  });
  return [`${head},waits for`, ...told].join('\n');
};

const begin = (frame: Frame): Promise<void> =>
  frame.evaluate(() => {
    let last = performance.now();
    // A method, since a function of a name would be wrapped by what compiles this, which the page does not have.
    const kept = {
      tasks: [] as number[],
      frames: [] as number[],
      isOn: true,
      tick(now: number): void {
        kept.frames.push(now - last);
        last = now;
        if (kept.isOn) requestAnimationFrame((next) => kept.tick(next));
      },
    };
    Object.assign(window, { okraBoard: kept });
    new PerformanceObserver((list) => {
      kept.tasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ entryTypes: ['longtask'] });
    requestAnimationFrame((next) => kept.tick(next));
  });

const end = async (frame: Frame, what: string): Promise<BoardCost> => {
  const { tasks, frames } = await frame.evaluate(() => {
    const kept = (window as unknown as { okraBoard: { tasks: number[]; frames: number[]; isOn: boolean } })
      .okraBoard;
    kept.isOn = false;
    return { tasks: kept.tasks, frames: kept.frames };
  });
  const inTime = frames.filter((took) => took <= FRAME_MS + SLACK_MS).length;
  return {
    what,
    longest: Math.max(0, ...tasks),
    inTime: frames.length === 0 ? 100 : (inTime / frames.length) * 100,
    frames: frames.length,
  };
};

const frameOf = (page: Page): Frame => {
  const frame = page.frames().find((candidate) => candidate.url().includes('/ui/'));
  if (frame === undefined) throw new Error('The page has no frame of the app.');
  return frame;
};

/** A board of 500 cards and 800 dependencies, opened, scrolled, dragged on, and asked for a chain, in a real browser. */
export const measureBoard = async (say: (text: string) => void): Promise<readonly BoardCost[]> => {
  const fixture = await openAppFixture();
  const browser = await chromium.launch({ executablePath: getBrowser(), args: [...chromiumFlags] });
  try {
    await fixture.put('empty');
    const quarter = await addQuarter(fixture.site, { id: 'board', table: tableOfBoard() });
    const address = `${fixture.url}/jira/projects/SHOP/okra/q/${quarter}/settings`;
    const page = await openPage(browser, address, { account: 'ada', onComplaint: () => undefined });
    const okra = appFrame(page);
    await okra.getByRole('tab', { name: 'Quarter draft' }).waitFor();
    await page.waitForTimeout(QUIET_MS);
    const costs: BoardCost[] = [];
    const during = async (what: string, act: () => Promise<void>): Promise<void> => {
      say(what);
      await begin(frameOf(page));
      await act();
      costs.push(await end(frameOf(page), what));
    };
    await during('opens the tab', async () => {
      await okra.getByRole('tab', { name: 'Quarter draft' }).click();
      await okra.locator('[data-card]').first().waitFor();
      await page.waitForTimeout(QUIET_MS);
    });
    await during('scrolls', async () => {
      await page.mouse.move(900, 600);
      for (let at = 0; at < 40; at += 1) {
        await page.mouse.wheel(0, at < 20 ? 240 : -240);
        await page.waitForTimeout(25);
      }
    });
    const bar = okra.locator('[data-card]').first();
    await bar.scrollIntoViewIfNeeded();
    await during('drags a card', async () => {
      const box = await bar.boundingBox();
      if (box === null) throw new Error('The first card is not drawn.');
      const [x, y] = [box.x + 16, box.y + 12];
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 8, y + 2);
      await page.mouse.move(x + 500, y, { steps: 40 });
      await page.mouse.move(x + 40, y, { steps: 40 });
      await page.keyboard.press('Escape');
      await page.mouse.up();
    });
    await bar.focus();
    await during('shows the chain of a card', async () => {
      await page.keyboard.press('f');
      await page.waitForTimeout(500);
    });
    return costs;
  } finally {
    await browser.close();
    await fixture.close();
  }
};
