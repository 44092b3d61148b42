import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { openBridgeStage, type BridgeStage } from './bridge-stage';

export { expect } from '@playwright/test';

/** A stage for all tests of a worker: building the pages takes seconds. */
export const test = base.extend<object, { stage: BridgeStage }>({
  stage: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads from this pattern that no fixture is needed
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'bridge-stage-'));
      const stage = await openBridgeStage(folder);
      await use(stage);
      await stage.close();
      await rm(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
});
