import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, isStamped, writeStamp } from '../setup/fingerprint';
import { buildFolder, projectRoot } from '../setup/project';

export interface BackendBundle {
  /** The CommonJS file that exports the handlers of the manifest; its source map lies beside it. */
  readonly file: string;
  readonly sha256: string;
}

export const backendFolder = join(buildFolder, 'backend');

const inputs = [
  'src',
  'manifest.yml',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'test/tools/build/run-bundler.cjs',
];

const runBundler = (outDir: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const output: Buffer[] = [];
    const child = spawn(process.execPath, [join(__dirname, 'run-bundler.cjs'), outDir], {
      cwd: projectRoot,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The Forge bundler refused the backend:\n${Buffer.concat(output).toString()}`));
    });
  });

/** Builds that are on their way in this process: whoever asks meanwhile waits for the same one. */
const running = new Map<string, Promise<void>>();

const build = async (outDir: string, wanted: string): Promise<void> => {
  const file = join(outDir, 'index.cjs');
  const fresh = `${outDir}.${String(process.pid)}`;
  try {
    await runBundler(fresh);
    mkdirSync(outDir, { recursive: true });
    renameSync(join(fresh, 'index.cjs.map'), `${file}.map`);
    renameSync(join(fresh, 'index.cjs'), file);
    writeStamp(join(outDir, 'inputs.sha256'), wanted);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
};

/**
 * Bundles the backend with Forge's own bundler, type check included, into `outDir`; when nothing it is made
 * from has changed since, answers with what is there. Safe to call from several processes at once.
 */
export const bundleBackend = async (outDir: string = backendFolder): Promise<BackendBundle> => {
  const file = join(outDir, 'index.cjs');
  const wanted = fingerprint(inputs);
  if (!existsSync(file) || !isStamped(join(outDir, 'inputs.sha256'), wanted)) {
    const started = running.get(outDir) ?? build(outDir, wanted);
    running.set(outDir, started);
    try {
      await started;
    } finally {
      running.delete(outDir);
    }
  }
  return { file, sha256: createHash('sha256').update(readFileSync(file)).digest('hex') };
};
