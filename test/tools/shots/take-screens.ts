import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { appFrame, openPage } from '../../support/browser/app-page';
import { askAxe } from '../../support/browser/ask-axe';
import type { AppFixture } from '../../support/browser/app-fixture';
import type { Screen } from './screen';
import { setPageClock } from './shown-at';

/** What axe is asked: the rules that WCAG 2.2 A and AA name. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Height of the window in px. */
const WINDOW = 900;

export interface TakeOptions {
  readonly fixture: AppFixture;
  readonly browser: Browser;
  readonly screens: readonly Screen[];
  readonly themes: readonly ('light' | 'dark')[];
  /** Where a screen names none. */
  readonly widths: readonly number[];
  /** Null: axe alone. */
  readonly folder: string | null;
  readonly onTaken?: (name: string, faults: readonly string[]) => void;
}

/** A violation of a rule, or a screen that did not come to stand. */
export interface Taken {
  readonly screens: number;
  readonly violations: readonly string[];
  readonly failures: readonly string[];
}

const settle = async (page: Page): Promise<void> => {
  await page.evaluate(() => document.fonts.ready);
  // The frame tells its height after it has drawn, and the page follows: two quiet looks in a row are rest.
  let last = -1;
  for (let look = 0; look < 20; look += 1) {
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    if (height === last) break;
    last = height;
    await page.waitForTimeout(200);
  }
  await page.evaluate(() => {
    window.scrollTo(0, 0);
  });
};

/** A browser draws no frame that is out of sight: the window becomes as high as the page. */
const showWhole = async (page: Page, width: number): Promise<void> => {
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  if (whole <= WINDOW) return;
  await page.setViewportSize({ width, height: whole });
  await settle(page);
};

const violationsOf = async (page: Page, name: string): Promise<readonly string[]> => {
  const violations = await askAxe(page, { runOnly: RULES });
  return violations.map(({ id, target, html }) => `${name}: ${id} at ${target}\n    ${html}`);
};

/** Opens every screen in every theme and width, asks axe about it, and takes its picture. */
export const takeScreens = async (options: TakeOptions): Promise<Taken> => {
  const { fixture, browser, themes, folder, onTaken } = options;
  const violations: string[] = [];
  const failures: string[] = [];
  let count = 0;
  if (folder !== null) mkdirSync(folder, { recursive: true });
  for (const screen of options.screens) {
    for (const theme of themes) {
      const faults: string[] = [];
      let page: Page | undefined;
      try {
        await fixture.put(screen.siteContent);
        const path = await screen.path(fixture);
        const widths = screen.widths ?? options.widths;
        page = await openPage(browser, `${fixture.url}${path}`, {
          account: screen.account,
          theme,
          width: widths[0] ?? 1440,
          hasTouch: screen.hasTouch ?? false,
          ...(screen.frameHeight === undefined ? {} : { frameHeight: screen.frameHeight }),
          onComplaint: () => undefined,
          prepare: async (fresh) => {
            await setPageClock(fresh, fixture.site);
            await screen.prepare?.(fresh, fixture);
          },
        });
        page.setDefaultTimeout(20_000);
        await screen.act({ page, frame: appFrame(page), fixture });
        for (const width of widths) {
          await page.setViewportSize({ width, height: WINDOW });
          // The site's own sidebar covers the page where it is narrow, until it is collapsed.
          const sidebar = page.getByRole('button', { name: 'Collapse sidebar' });
          if (width < 1000 && (await sidebar.isVisible())) await sidebar.dispatchEvent('click');
          await settle(page);
          await showWhole(page, width);
          const name = `${screen.name}-${String(width)}-${theme}`;
          if (folder !== null)
            await page.screenshot({
              path: join(folder, `${name}.png`),
              fullPage: true,
              animations: 'disabled',
            });
          // The context alone, at the 300 px or so that Jira gives it.
          if (folder !== null && screen.closeUp === true && width === widths[0])
            await page
              .locator('iframe')
              .first()
              .screenshot({ path: join(folder, `${screen.name}-300-${theme}.png`), animations: 'disabled' });
          // What a window shows of it, small enough for the README.
          if (folder !== null && screen.kept === true && theme === 'light' && width === widths[0]) {
            await page.setViewportSize({ width, height: WINDOW });
            await settle(page);
            await page.screenshot({
              path: join(folder, `readme-${screen.name}.png`),
              animations: 'disabled',
            });
          }
          faults.push(...(await violationsOf(page, name)));
          count += 1;
        }
      } catch (error) {
        failures.push(
          `${screen.name} ${theme}: ${error instanceof Error ? error.message.slice(0, 600) : String(error)}`,
        );
        if (page !== undefined && folder !== null)
          await page
            .screenshot({ path: join(folder, `failed-${screen.name}-${theme}.png`) })
            .catch(() => undefined);
      } finally {
        await page?.context().close();
      }
      violations.push(...faults);
      onTaken?.(`${screen.name} ${theme}`, faults);
    }
  }
  return { screens: count, violations, failures };
};
