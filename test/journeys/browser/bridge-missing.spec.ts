import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { appFrame } from '../../support/browser/app-page';
import { expect, test } from '../../support/browser/app-test';
import { projectRoot } from '../../tools/setup/project';

const GIVEN = '**/__bridge/frame-bridge.js';
const SERVED = 'https://forge.cdn.prod.atlassian-dev.net/global-bridge.js';
const bridge = readFileSync(join(projectRoot, 'test/site/host/frame-bridge.js'), 'utf8');

const script = (body: string) => ({ contentType: 'text/javascript', body });

/** As where the platform gives its bridge to `index.html` alone; what Atlassian serves may be there or not. */
const withoutBridge =
  (served: string) =>
  async (page: Page): Promise<void> => {
    await page.route(GIVEN, (route) => route.fulfill(script('')));
    await page.route(SERVED, (route) => route.fulfill(script(served)));
  };

test('a page that was given no bridge fetches it from Atlassian, and Diagnostics says so', async ({
  open,
  fixture,
}) => {
  const page = await open(`/jira/projects/SHOP/okra/q/${fixture.quarter()}/settings/diagnostics`, {
    account: 'ada',
    prepare: withoutBridge(bridge),
  });
  const okra = appFrame(page);
  await okra.getByRole('button', { name: 'Run the checks' }).click();
  await expect(okra.getByText('OKRA fetched it itself', { exact: false })).toBeVisible();
  await expect(okra.getByText('bridge: differs', { exact: false })).toBeVisible();
  await expect(okra.getByText('create-once: works', { exact: false })).toBeVisible();
});

test('a page without any bridge says so instead of staying white', async ({ open }) => {
  const page = await open('/jira/projects/SHOP/okra', { account: 'ben', prepare: withoutBridge('') });
  await expect(appFrame(page).getByRole('alert')).toContainText('OKRA cannot reach Jira from this page.');
});
