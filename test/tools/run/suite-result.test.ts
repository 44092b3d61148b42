import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseJestReport, parsePlaywrightReport, readSuiteResult } from './suite-result';

const jestReport = (failed: number, broken: number, testResults: readonly unknown[] = []): string =>
  JSON.stringify({
    testResults,
    numPassedTests: 7,
    numFailedTests: failed,
    numPendingTests: 2,
    numRuntimeErrorTestSuites: broken,
  });

const saved = (json: string): string => {
  const file = join(mkdtempSync(join(tmpdir(), 'okra-report-')), 'report.json');
  writeFileSync(file, json);
  return file;
};

describe('the result of a suite', () => {
  it('counts a file that cannot be loaded as a failure', () => {
    expect(parseJestReport(jestReport(1, 2))).toMatchObject({ passed: 7, failed: 3, skipped: 2 });
  });

  it('names what failed, and why in a line', () => {
    const report = jestReport(1, 1, [
      {
        name: 'a.test.ts',
        status: 'failed',
        message: 'all of it',
        assertionResults: [
          { status: 'passed', fullName: 'fits', failureMessages: [] },
          { status: 'failed', fullName: 'is refused', failureMessages: ['Error: too long\nat line 3'] },
        ],
      },
      { name: 'b.test.ts', status: 'failed', message: '\nCannot find module', assertionResults: [] },
    ]);
    expect(parseJestReport(report).failures).toEqual([
      'a.test.ts: is refused: Error: too long',
      'b.test.ts: Cannot find module',
    ]);
  });

  it('counts flaky tests and errors outside tests as failures', () => {
    const error = {
      message: '\u001B[31mexpect failed\u001B[39m\n\nLocator: row 3\n',
      location: { line: 20 },
    };
    const failed = { title: 'is refused', line: 12, ok: false, tests: [{ results: [{ errors: [error] }] }] };
    const report = {
      stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 0 },
      errors: [{ message: 'No browser\nat launch' }],
      suites: [
        {
          file: 'a.spec.ts',
          specs: [{ ...failed, ok: true }],
          suites: [{ file: 'a.spec.ts', specs: [failed] }],
        },
      ],
    };
    expect(parsePlaywrightReport(JSON.stringify(report))).toEqual({
      passed: 4,
      failed: 3,
      skipped: 0,
      failures: ['a.spec.ts:12: is refused: line 20: expect failed · Locator: row 3', 'No browser'],
    });
  });

  it('is a failure when the program failed without naming a test', () => {
    expect(readSuiteResult(saved(jestReport(0, 0)), 1, parseJestReport).failed).toBe(1);
    expect(readSuiteResult(saved(jestReport(0, 0)), 0, parseJestReport).failed).toBe(0);
  });

  it('is a failure when there is no report', () => {
    expect(readSuiteResult('/nowhere/report.json', 0, parseJestReport).failed).toBe(1);
  });
});
