import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkArchive } from '../../atlassian/contract/check-archive';
import { ARCHIVE } from '../../atlassian/contract/exchange-archive';
import { bundleBackend } from '../build/bundle-backend';
import { buildHost, buildUi } from '../build/build-ui';
import { getBrowser } from '../setup/find-browser';
import { buildFolder, packageFile, projectRoot } from '../setup/project';
import { parseJestReport, parsePlaywrightReport, readSuiteResult, type SuiteResult } from './suite-result';

/** What this run came to, for whoever runs more than the tests and tells it at the end. */
const summaryFile = join(buildFolder, 'test-summary.txt');
/** So many failures are named. */
const MOST_NAMED = 20;

/** Where the suites leave what the app and the stand-ins said to each other. */
const archive = join(buildFolder, 'exchanges');

const runNode = (args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: projectRoot,
      env: { ...process.env, [ARCHIVE]: archive, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });

const runJest = async (): Promise<SuiteResult> => {
  const report = join(buildFolder, 'jest.json');
  rmSync(report, { force: true });
  const jest = packageFile('jest', 'bin/jest.js');
  const code = await runNode([jest, '--json', `--outputFile=${report}`], {
    NODE_ENV: 'test',
  });
  return readSuiteResult(report, code, parseJestReport);
};

const runPlaywright = async (): Promise<SuiteResult> => {
  const report = join(buildFolder, 'playwright.json');
  rmSync(report, { force: true });
  const playwright = packageFile('@playwright/test', 'cli.js');
  const code = await runNode([playwright, 'test', '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  });
  return readSuiteResult(report, code, parsePlaywrightReport);
};

interface Suite {
  readonly name: string;
  readonly run: () => Promise<SuiteResult>;
}

/** A browser and fresh builds, before any test starts: without them failures would only mislead. */
const prepare = async (): Promise<void> => {
  rmSync(archive, { recursive: true, force: true });
  rmSync(summaryFile, { force: true });
  mkdirSync(archive, { recursive: true });
  process.stdout.write(`Browser: ${getBrowser()}\n`);
  await Promise.all([bundleBackend(), buildUi()]);
  await buildHost();
};

const suites: readonly Suite[] = [
  { name: 'Jest', run: runJest },
  { name: 'Playwright', run: runPlaywright },
];

const runTests = async (): Promise<void> => {
  const lines: string[] = [];
  let passed = 0;
  let failed = 0;
  try {
    await prepare();
    for (const { name, run } of suites) {
      const start = performance.now();
      const result = await run();
      const seconds = Math.round((performance.now() - start) / 1000);
      passed += result.passed;
      failed += result.failed;
      // A skipped test proves nothing: locally it is a hint (no API documents), in CI a failure.
      if (process.env['CI'] === 'true') failed += result.skipped;
      const skipped = result.skipped > 0 ? `, ${result.skipped} skipped` : '';
      lines.push(
        `${name}: ${result.passed} passed, ${result.failed} failed${skipped}, ${seconds} s`,
        ...result.failures.slice(0, MOST_NAMED).map((failure) => `  ${failure}`),
      );
    }
    const contracts = checkArchive(archive);
    failed += contracts.problems.length;
    lines.push(...contracts.problems, contracts.summary);
  } catch (error) {
    failed += 1;
    lines.push(error instanceof Error ? error.message : String(error));
  }
  const summary = `${lines.join('\n')}\n${passed} passed, ${failed} failed\n`;
  process.stdout.write(`\n${summary}`);
  writeFileSync(summaryFile, summary);
  process.exitCode = failed === 0 ? 0 : 1;
};

void runTests();
