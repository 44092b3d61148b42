import { defineConfig } from '@playwright/test';
import { chromiumFlags, findBrowser } from './test/tools/setup/find-browser';

const browser = findBrowser();

export default defineConfig({
  testDir: 'test',
  testMatch: '**/*.spec.ts',
  globalSetup: './test/tools/setup/require-browser.ts',
  outputDir: 'test-results',
  workers: process.env['OKRA_BROWSER_WORKERS'] === '2' ? 2 : 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  retries: 0,
  reporter: 'line',
  use: {
    viewport: { width: 1440, height: 900 },
    trace: 'off',
    launchOptions: {
      args: [...chromiumFlags],
      ...(browser === undefined ? {} : { executablePath: browser }),
    },
  },
});
