import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureInstalled } from './ensure-installed.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

/** Runs a TypeScript program; answers its exit code. `stdout` as in `stdio` of child_process. */
const runTypeScript = (file, args, stdout) => {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  const child = spawn(process.execPath, ['--import', tsx, join(root, file), ...args], {
    stdio: ['inherit', stdout, 'inherit'],
  });
  // The child decides when to end, and this process follows. A terminal sends Ctrl-C to both of them.
  const forward = (signal) => child.kill(signal);
  process.on('SIGINT', process.stdin.isTTY ? () => undefined : forward);
  process.on('SIGTERM', forward).on('SIGHUP', forward);
  // npm passes a signal on to its shell only, which dies without telling us: notice that our parent is gone.
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event !== undefined) {
    setInterval(() => process.ppid !== parent && forward('SIGTERM'), 500).unref();
  }
  return new Promise((resolve) => {
    child.on('error', (error) => {
      process.stderr.write(`${file} could not be started: ${error.message}\n`);
      resolve(2);
    });
    child.on('close', (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  });
};

/**
 * Installs what is missing, builds what is stale, then runs the program; answers its exit code. Standard
 * output belongs to the program alone: everything before it prints to standard error.
 */
export const runProgram = async (file, args, { build = true } = {}) => {
  ensureInstalled();
  if (build) {
    const code = await runTypeScript('test/tools/build/build.ts', [], 2);
    if (code !== 0) return 2;
  }
  return runTypeScript(file, args, 'inherit');
};
