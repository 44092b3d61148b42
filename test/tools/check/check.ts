import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildFolder, packageFile, projectRoot } from '../setup/project';

interface Check {
  readonly name: string;
  readonly args: readonly string[];
  /** Must have ended before this one starts. */
  readonly after?: string;
  /** Lines of its output to print even when all is well. */
  readonly tells?: boolean;
}

const cache = (name: string): string => join(buildFolder, 'check', name);

const own = (name: string, step: string, after?: string): Check => ({
  name,
  args: [
    '--import',
    pathToFileURL(packageFile('tsx', 'dist/loader.mjs')).href,
    join(__dirname, 'run-step.ts'),
    step,
  ],
  tells: true,
  ...(after === undefined ? {} : { after }),
});

const forge = (name: string, script: string, after: string): Check => ({
  name,
  args: [join(projectRoot, 'test', 'atlassian', 'forge', script)],
  tells: true,
  after,
});

// The longest first, so that two lanes end together.
const checks: readonly Check[] = [
  own('pages: build', 'pages'),
  own('lint: app', 'lint-app'),
  own('lint: tests', 'lint-tests'),
  own('forge: bundle', 'bundle'),
  forge('forge: manifest processors', 'run-validators.cjs', 'pages: build'),
  forge('forge: linters', 'run-linters.cjs', 'pages: build'),
  {
    // The compiler and the rules that know types, over one reading of everything.
    name: 'types',
    args: [
      packageFile('oxlint', 'bin/oxlint'),
      '--type-aware',
      '--type-check',
      '--deny-warnings',
      '--format',
      'stylish',
    ],
  },
  {
    name: 'format',
    args: [
      packageFile('prettier', 'bin/prettier.cjs'),
      '--check',
      '.',
      '--log-level',
      'warn',
      '--cache',
      '--cache-location',
      cache('prettier'),
    ],
  },
  {
    name: 'boundaries',
    args: [
      packageFile('dependency-cruiser', 'bin/dependency-cruise.mjs'),
      '--config',
      '.dependency-cruiser.cjs',
      'src',
      'static',
      'test',
    ],
  },
  {
    name: 'dead code',
    args: [packageFile('knip', 'bin/knip.js'), '--no-progress', '--treat-config-hints-as-errors'],
  },
  {
    // What only tests use is dead, too, unless it says `@internal`: made to be seen by them.
    name: 'dead code: app alone',
    args: [packageFile('knip', 'bin/knip.js'), '--no-progress', '--production'],
  },
  own('pages: budget', 'budget', 'pages: build'),
  own('rules and tests', 'spec'),
  own('styles: classes', 'styles'),
  own('manifest: our rules', 'manifest'),
];

interface Outcome {
  readonly ok: boolean;
  readonly seconds: number;
  readonly output: string;
}

const run = ({ args }: Check): Promise<Outcome> =>
  new Promise((settle) => {
    const start = performance.now();
    const output: Buffer[] = [];
    const child = spawn(process.execPath, args, {
      cwd: projectRoot,
      env: { ...process.env, NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
    child.on('close', (code) =>
      settle({
        ok: code === 0,
        seconds: (performance.now() - start) / 1000,
        output: Buffer.concat(output).toString().trim(),
      }),
    );
  });

const indent = (text: string): string => text.replaceAll(/^/gm, '    ');

const report = ({ name, tells }: Check, { ok, seconds, output }: Outcome): void => {
  process.stdout.write(`${ok ? 'ok  ' : 'FAIL'}  ${seconds.toFixed(1).padStart(6)} s  ${name}\n`);
  if (output !== '' && (!ok || tells === true)) process.stdout.write(`${indent(output)}\n`);
};

/** Runs all checks in two lanes; answers the names of those that failed. */
const runChecks = async (wanted: readonly Check[]): Promise<string[]> => {
  const waiting = [...wanted];
  const ended = new Set<string>();
  const failed: string[] = [];
  const isReady = ({ after }: Check): boolean =>
    after === undefined || ended.has(after) || !wanted.some(({ name }) => name === after);
  let wake: (() => void)[] = [];
  const lane = async (): Promise<void> => {
    while (waiting.length > 0) {
      const index = waiting.findIndex(isReady);
      if (index === -1) {
        await new Promise<void>((resume) => wake.push(resume));
        continue;
      }
      const [check] = waiting.splice(index, 1) as [Check];
      const outcome = await run(check);
      report(check, outcome);
      if (!outcome.ok) failed.push(check.name);
      ended.add(check.name);
      for (const resume of wake) resume();
      wake = [];
    }
  };
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, lane));
  return failed;
};

const check = async (): Promise<void> => {
  const start = performance.now();
  const names = process.argv.slice(2);
  const wanted = checks.filter(({ name }) => names.length === 0 || names.some((part) => name.includes(part)));
  const failed = await runChecks(wanted);
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  const result = failed.length === 0 ? 'all ok' : `failed: ${failed.join(', ')}`;
  process.stdout.write(`\n${wanted.length} checks in ${seconds} s, ${result}\n`);
  process.exitCode = failed.length === 0 && wanted.length > 0 ? 0 : 1;
};

void check();
