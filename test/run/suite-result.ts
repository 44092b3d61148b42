import { existsSync, readFileSync } from 'node:fs';

export interface SuiteResult {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numRuntimeErrorTestSuites: number;
}

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  /** Errors outside any test, such as a file that cannot be loaded. */
  readonly errors: readonly unknown[];
}

/** A test file that cannot even be loaded counts as one failure. */
export const parseJestReport = (report: JestReport): SuiteResult => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
  skipped: report.numPendingTests,
});

/** Flaky means failed at first: no test of ours is allowed a second try. */
export const parsePlaywrightReport = ({ stats, errors }: PlaywrightReport): SuiteResult => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky + errors.length,
  skipped: stats.skipped,
});

/**
 * The result of a suite whose program ended with `exitCode`. A program that fails without naming a failed
 * test, or leaves no report at all, has failed nevertheless.
 */
export const readSuiteResult = <Report>(
  file: string,
  exitCode: number,
  parse: (report: Report) => SuiteResult,
): SuiteResult => {
  const result = existsSync(file)
    ? parse(JSON.parse(readFileSync(file, 'utf8')) as Report)
    : { passed: 0, failed: exitCode === 0 ? 1 : 0, skipped: 0 };
  return exitCode !== 0 && result.failed === 0 ? { ...result, failed: 1 } : result;
};
