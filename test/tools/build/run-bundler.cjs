// Forge's own bundler, as `forge deploy` runs it, without an account. A program of its own because the
// bundler wants to be started by one (`require.main`) and reads manifest and tsconfig of the current folder.
//   node test/tools/build/run-bundler.cjs OUT_DIR
const { cpSync, mkdirSync, rmSync } = require('node:fs');
const { join } = require('node:path');
const { getEntryPoints, getNodeBundler } = require('@forge/bundler');
const { ConfigFile, FileSystemReader, FileSystemWriter } = require('@forge/cli-shared');

const silent = () => undefined;
const logger = { info: silent, warn: console.error, error: console.error, debug: silent, trace: silent };
// The platform wraps the bundle in its own code, downloaded at deployment; the handlers need none of it.
const noWrapper = async () => ({ script: '', source: 'local', version: 'local' });

const bundle = async (outDir) => {
  const manifest = new ConfigFile(new FileSystemReader(), new FileSystemWriter());
  const wrappers = { getNodeRuntimeWrapper: noWrapper, getNodeRuntimeLoader: noWrapper };
  const { outputDir } = await getNodeBundler(logger, wrappers, manifest).bundle({
    appDirectory: process.cwd(),
    entryPoints: getEntryPoints(await manifest.getAppHandlers()),
  });
  mkdirSync(outDir, { recursive: true });
  for (const file of ['index.cjs', 'index.cjs.map']) cpSync(join(outputDir, file), join(outDir, file));
  rmSync(outputDir, { recursive: true, force: true });
};

bundle(process.argv[2]).then(
  () => process.exit(0),
  (error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
