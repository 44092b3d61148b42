import { existsSync, readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

export interface SuiteResult {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** What failed, a line each: where, and why as the report says it, at most `MOST_TOLD` characters of it. */
  readonly failures: readonly string[];
}

interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numRuntimeErrorTestSuites: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly status: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

interface PlaywrightError {
  readonly message?: string;
  readonly location?: { readonly line: number };
}

interface PlaywrightSpec {
  readonly title: string;
  readonly ok: boolean;
  readonly line: number;
  readonly tests: readonly { readonly results: readonly { readonly errors: readonly PlaywrightError[] }[] }[];
}

interface PlaywrightSuite {
  readonly file: string;
  readonly specs: readonly PlaywrightSpec[];
  readonly suites?: readonly PlaywrightSuite[];
}

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  /** Errors outside any test, such as a file that cannot be loaded. */
  readonly errors: readonly { readonly message?: string }[];
  readonly suites: readonly PlaywrightSuite[];
}

const firstLine = (text: string): string => text.split('\n').find((line) => line.trim() !== '') ?? '';

const failuresOfJest = ({ testResults }: JestReport): readonly string[] =>
  testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((one) => one.status === 'failed');
    if (failed.length === 0) return status === 'failed' ? [`${name}: ${firstLine(message)}`] : [];
    return failed.map(
      ({ fullName, failureMessages }) => `${name}: ${fullName}: ${firstLine(failureMessages[0] ?? '')}`,
    );
  });

const MOST_TOLD = 400;

/** The locator, what was expected and what was there instead, in a line: a timing that came once cannot be asked again. */
const why = ({ message = '', location }: PlaywrightError): string => {
  const said = stripVTControlCharacters(message)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' · ')
    .slice(0, MOST_TOLD);
  return `${location === undefined ? '' : `line ${String(location.line)}: `}${said}`;
};

const failureOf = (file: string, { title, line, tests }: PlaywrightSpec): string =>
  [
    `${file}:${String(line)}: ${title}`,
    ...tests.flatMap(({ results }) => results.flatMap(({ errors }) => errors.map(why))),
  ].join(': ');

const failuresOfPlaywright = ({ specs, suites = [], file }: PlaywrightSuite): readonly string[] => [
  ...specs.filter(({ ok }) => !ok).map((spec) => failureOf(file, spec)),
  ...suites.flatMap(failuresOfPlaywright),
];

/** Reads Jest's report; a test file that cannot even be loaded counts as one failure. */
export const parseJestReport = (json: string): SuiteResult => {
  const report = JSON.parse(json) as JestReport;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests,
    failures: failuresOfJest(report),
  };
};

/** Reads Playwright's report; flaky means failed at first, and no test of ours is allowed a second try. */
export const parsePlaywrightReport = (json: string): SuiteResult => {
  const { stats, errors, suites } = JSON.parse(json) as PlaywrightReport;
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
    failures: [
      ...suites.flatMap(failuresOfPlaywright),
      ...errors.map(({ message }) => firstLine(message ?? 'an error outside the tests')),
    ],
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
  if (!existsSync(reportFile)) return { passed: 0, failed: 1, skipped: 0, failures: ['It left no report.'] };
  const result = parse(readFileSync(reportFile, 'utf8'));
  return exitCode !== 0 && result.failed === 0 ? { ...result, failed: 1 } : result;
};
