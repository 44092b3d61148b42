import { writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { bundleBackend } from '../build/bundle-backend';
import { listProjects } from '../../site/site-info';
import { createSite } from '../../site/site';
import { demoUsage, parseDemoOptions, type DemoOptions } from './demo-options';
import { ImportRefused, type ImportError } from './demo-quarter';
import { demoTable } from './demo-table';
import { runDemo } from './run-demo';

const say = (text: string): void => void process.stderr.write(`${text}\n`);

const refuse = (errors: readonly ImportError[], isJson: boolean): number => {
  const lines = errors.map(({ file, line, column, message }) =>
    [file, line, column]
      .filter((part) => part !== null)
      .join(':')
      .concat(file === null ? '' : ': ', message),
  );
  process.stdout.write(isJson ? `${JSON.stringify({ errors }, null, 2)}\n` : `${lines.join('\n')}\n`);
  return 2;
};

const wrongCall = (error: unknown, isJson: boolean): number => {
  const message = error instanceof Error ? error.message : String(error);
  say(demoUsage);
  return refuse([{ file: null, line: null, column: null, message }], isJson);
};

const main = async (args: readonly string[]): Promise<number> => {
  let options: DemoOptions;
  try {
    options = parseDemoOptions(args);
  } catch (error) {
    return wrongCall(error, args.includes('--json'));
  }
  const { file, sha256 } = await bundleBackend();
  const site = await createSite({
    data: options.data,
    bundle: dirname(file),
    virtualTime: true,
    latency: options.latency,
    trafficLimit: 500_000,
  });
  try {
    if ((await listProjects(site)).every(({ key }) => key !== options.project)) {
      return wrongCall(
        new Error(`--project ${options.project}: the site has no such project`),
        options.isJson,
      );
    }
    if (options.faults !== undefined) site.faults.set(options.faults);
    const { report, isGood } = await runDemo(site, options, sha256, say);
    process.stdout.write(options.isJson ? `${JSON.stringify(report, null, 2)}\n` : `${demoTable(report)}\n`);
    return isGood ? 0 : 1;
  } catch (error) {
    if (error instanceof ImportRefused) return refuse(error.errors, options.isJson);
    throw error;
  } finally {
    if (options.trafficFile !== undefined) {
      writeFileSync(
        options.trafficFile,
        site
          .traffic()
          .map((line) => `${JSON.stringify(line)}\n`)
          .join(''),
      );
    }
    site.close();
  }
};

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exitCode = 1;
  },
);
