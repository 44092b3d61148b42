import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

const readPackages = (path) => JSON.parse(readFileSync(path, 'utf8')).packages ?? {};

/**
 * What the lockfile wants and node_modules lacks or has in another version. Compared by content, as times
 * say nothing after a clone; packages for other platforms are optional and may be absent.
 */
const listMissing = () => {
  const installedFile = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installedFile)) return ['node_modules'];
  const installed = readPackages(installedFile);
  return Object.entries(readPackages(join(root, 'package-lock.json')))
    .filter(([path, { version }]) => path !== '' && installed[path]?.version !== version)
    .filter(([path, { optional }]) => optional !== true || installed[path] !== undefined)
    .map(([path]) => path);
};

/** Runs `npm ci` if node_modules is not what the lockfile says. Prints to standard error only. */
export const ensureInstalled = () => {
  const missing = listMissing();
  if (missing.length === 0) return;
  const more = missing.length > 1 ? ` and ${missing.length - 1} more` : '';
  process.stderr.write(`Installing (${missing[0]}${more} missing or outdated): npm ci\n`);
  const args = ['ci', '--include=dev', '--loglevel=error', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath;
  const [command, commandArgs] = npm ? [process.execPath, [npm, ...args]] : ['npm', args];
  const { status, error } = spawnSync(command, commandArgs, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: !npm && process.platform === 'win32',
  });
  if (status === 0) return;
  process.stderr.write(`npm ci failed${error ? `: ${error.message}` : ''}; its messages are above.\n`);
  process.exit(2);
};
