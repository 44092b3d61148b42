import { test as base, type Page } from '@playwright/test';
import { openAppFixture, type AppFixture } from './app-fixture';
import { openPage, type OpenOptions } from './app-page';

export { expect } from '@playwright/test';

type Open = (path: string, options: Omit<OpenOptions, 'onComplaint'>) => Promise<Page>;

interface TestFixtures {
  /** Opens a path of the site in a browser profile of its own. */
  readonly open: Open;
  /** What browsers may say in this test although it is an error: a request that a test makes fail. */
  readonly allowed: RegExp[];
}

/** The site of a worker with the demo quarter, put back before every test; no browser may complain of anything. */
export const test = base.extend<TestFixtures, { fixture: AppFixture }>({
  fixture: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads from this pattern that no fixture is needed
    async ({}, use) => {
      const fixture = await openAppFixture();
      await use(fixture);
      await fixture.close();
    },
    // The first test of a worker may find the bundle stale: Forge's bundler takes a minute on a slow machine.
    { scope: 'worker', timeout: 240_000 },
  ],
  // eslint-disable-next-line no-empty-pattern -- as above
  allowed: async ({}, use) => {
    await use([]);
  },
  open: async ({ browser, fixture, allowed }, use) => {
    await fixture.put('demo');
    const complaints: string[] = [];
    const pages: Page[] = [];
    await use(async (path, options) => {
      const page = await openPage(browser, `${fixture.url}${path}`, {
        ...options,
        onComplaint: (complaint) => complaints.push(complaint),
      });
      pages.push(page);
      return page;
    });
    await Promise.all(pages.map((page) => page.context().close()));
    const unexpected = complaints.filter((complaint) => !allowed.some((known) => known.test(complaint)));
    base.expect(unexpected, 'complaints of the browser').toEqual([]);
  },
});
