import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { openBridgeFixture, type BridgeFixture } from './bridge-fixture';

export { expect } from '@playwright/test';

/** A fixture for all tests of a worker: building the pages takes seconds. */
export const test = base.extend<object, { fixture: BridgeFixture }>({
  fixture: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads from this pattern that no fixture is needed
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'bridge-fixture-'));
      const fixture = await openBridgeFixture(folder);
      await use(fixture);
      await fixture.close();
      await rm(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
});
