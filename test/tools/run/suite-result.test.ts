import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseJestReport, parsePlaywrightReport, readSuiteResult } from './suite-result';

const jestReport = (failed: number, broken: number): string =>
  JSON.stringify({
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
    expect(parseJestReport(jestReport(1, 2))).toEqual({ passed: 7, failed: 3, skipped: 2 });
  });

  it('counts flaky tests and errors outside tests as failures', () => {
    const report = { stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 0 }, errors: [{}] };
    expect(parsePlaywrightReport(JSON.stringify(report))).toEqual({ passed: 4, failed: 3, skipped: 0 });
  });

  it('is a failure when the program failed without naming a test', () => {
    expect(readSuiteResult(saved(jestReport(0, 0)), 1, parseJestReport).failed).toBe(1);
    expect(readSuiteResult(saved(jestReport(0, 0)), 0, parseJestReport).failed).toBe(0);
  });

  it('is a failure when there is no report', () => {
    expect(readSuiteResult('/nowhere/report.json', 0, parseJestReport).failed).toBe(1);
  });
});
