import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, isStamped, writeStamp } from '../setup/fingerprint';
import { buildFolder, packageFile, projectRoot } from '../setup/project';

/** Where the Custom UI pages are built, as the manifest's resource says. */
export const uiFolder = join(projectRoot, 'static', 'dist');

const vite = packageFile('vite', 'bin/vite.js');

const runVite = (config: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const output: Buffer[] = [];
    const args = [vite, 'build', '--config', join(projectRoot, config), '--logLevel', 'warn'];
    const child = spawn(process.execPath, args, {
      cwd: projectRoot,
      // Our configuration is CommonJS because package.json has no "type": Vite need not advise otherwise.
      env: { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true', NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      const text = Buffer.concat(output).toString();
      if (code !== 0) reject(new Error(`vite build --config ${config} failed:\n${text}`));
      else {
        process.stderr.write(text);
        resolve();
      }
    });
  });

interface Build {
  readonly config: string;
  /** Files and folders the result depends on, and nothing else. */
  readonly inputs: readonly string[];
  /** What must be there for the build to count as made. */
  readonly output: string;
  readonly stamp: string;
}

const installed = ['package.json', 'package-lock.json'];

const ui: Build = {
  config: 'static/vite.config.ts',
  inputs: ['static', 'src/domain', 'src/contract', 'tsconfig.json', ...installed],
  output: uiFolder,
  stamp: join(buildFolder, 'ui.sha256'),
};

const host: Build = {
  config: 'test/site/host/vite.config.ts',
  inputs: ['test/site/host', 'test/tsconfig.json', ...installed],
  output: join(projectRoot, 'test', 'site', 'host', 'dist'),
  stamp: join(buildFolder, 'host.sha256'),
};

/** Answers whether there was something to build. */
const buildIfStale = async ({ config, inputs, output, stamp }: Build): Promise<boolean> => {
  const wanted = fingerprint(inputs);
  if (existsSync(output) && isStamped(stamp, wanted)) return false;
  await runVite(config);
  writeStamp(stamp, wanted);
  return true;
};

/** Builds the Custom UI pages into `static/dist`, unless nothing they are made from has changed. */
export const buildUi = (): Promise<boolean> => buildIfStale(ui);

/** Builds the local site's host pages (Jira and Confluence around our frames), unless they are up to date. */
export const buildHost = (): Promise<boolean> => buildIfStale(host);
