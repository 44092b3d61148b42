import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { packageFile } from '../setup/project';

interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly message: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

export interface SuiteRun {
  readonly passed: number;
  readonly failed: readonly string[];
  /** Why a file could not be run at all; a defect that only breaks loading was not caught by any test. */
  readonly broken: readonly string[];
}

/** Runs the Jest files below `paths` in `folder`, a copy of the project. */
export const runSuite = async (folder: string, paths: readonly string[]): Promise<SuiteRun> => {
  const reportFile = join(folder, 'defects-report.json');
  rmSync(reportFile, { force: true });
  const args = [packageFile('jest', 'bin/jest.js'), '--json', `--outputFile=${reportFile}`, ...paths];
  // A folder of builds belongs to one copy, and the bundler's own type check would take longer than the tests.
  const env = { ...process.env, OKRA_QUICK_BUNDLE: '1' };
  const child = spawn(process.execPath, args, { cwd: folder, stdio: 'ignore', env });
  await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (!existsSync(reportFile)) return { passed: 0, failed: [], broken: ['Jest left no report'] };
  const { numPassedTests, testResults } = JSON.parse(readFileSync(reportFile, 'utf8')) as JestReport;
  return {
    passed: numPassedTests,
    failed: testResults.flatMap(({ assertionResults }) =>
      assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
    ),
    broken: testResults
      .filter(({ assertionResults, message }) => assertionResults.length === 0 && message !== '')
      .map(({ message }) => message),
  };
};
