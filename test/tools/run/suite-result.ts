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

/** Reads Jest's report; a test file that cannot even be loaded counts as one failure. */
export const parseJestReport = (json: string): SuiteResult => {
  const report = JSON.parse(json) as JestReport;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests,
  };
};

/** Reads Playwright's report; flaky means failed at first, and no test of ours is allowed a second try. */
export const parsePlaywrightReport = (json: string): SuiteResult => {
  const { stats, errors } = JSON.parse(json) as PlaywrightReport;
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
};

/**
 * The result of a suite whose program ended with `exitCode`. A program that fails without naming a failed
 * test, or leaves no report at all, has failed nevertheless.
 */
export const readSuiteResult = (
  reportFile: string,
  exitCode: number,
  parse: (json: string) => SuiteResult,
): SuiteResult => {
  if (!existsSync(reportFile)) return { passed: 0, failed: 1, skipped: 0 };
  const result = parse(readFileSync(reportFile, 'utf8'));
  return exitCode !== 0 && result.failed === 0 ? { ...result, failed: 1 } : result;
};
