import { bundleBackend } from './bundle-backend';
import { buildHost, buildUi } from './build-ui';

const timed = async (name: string, build: () => Promise<string>): Promise<void> => {
  const start = performance.now();
  const result = await build();
  process.stderr.write(`${name}: ${result}, ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
};

const builtOrNot = (built: boolean): string => (built ? 'built' : 'up to date');

/** Builds backend, pages and host, each only when stale. Prints to standard error. */
const build = async (): Promise<void> => {
  await timed('backend', async () => (await bundleBackend()).sha256.slice(0, 12));
  await timed('pages', async () => builtOrNot(await buildUi()));
  await timed('host', async () => builtOrNot(await buildHost()));
};

build().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
