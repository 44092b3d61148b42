import { writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { drivePublish, type PublishDriven } from '../../../static/src/features/publish/publish-driver';
import { bundleBackend } from '../build/bundle-backend';
import { createPageCall } from '../../site/page-call';
import { listProjects } from '../../site/site-info';
import { createSite, type Site } from '../../site/site';
import { demoUsage, parseDemoOptions, type DemoOptions } from './demo-options';
import { ImportRefused, makeQuarter, type ImportError } from './demo-quarter';
import {
  countsSince,
  listFindings,
  listIssues,
  listProblems,
  type DemoProblem,
  type DemoReport,
} from './demo-report';
import { demoTable } from './demo-table';
import { patientCall } from './patient-call';

const say = (text: string): void => void process.stderr.write(`${text}\n`);

interface Ended {
  readonly driven: PublishDriven | undefined;
  readonly trouble: readonly DemoProblem[];
}

/** The whole way without a browser: a quarter is made, prepared and published by the page's own driver. */
const run = async (
  site: Site,
  options: DemoOptions,
  sha256: string,
): Promise<{ report: DemoReport; isGood: boolean }> => {
  const { project: key, account, isDryRun, isAgain, importPath } = options;
  const project = (await listProjects(site)).find((one) => one.key === key);
  if (project === undefined) throw new Error(`--project ${key}: the site has no such project`);
  const extension = { project: { id: project.id, key, type: 'software' } };
  const wait = (ms: number): Promise<void> => site.wait(ms);
  const pageCall = createPageCall(site, { accountId: account, extension });
  const call = patientCall(pageCall, wait);
  const administratorsCall = patientCall(createPageCall(site, { accountId: 'ada', extension }), wait);
  const { quarter, notes } = await makeQuarter({
    call,
    administratorsCall,
    project,
    importPath,
    now: site.time.now(),
  });
  say(`Quarter ${quarter} in ${key}`);
  for (const { file, line, column, message } of notes)
    say(`${file}:${String(line)}:${String(column)}: ${message}`);

  const publish = async (): Promise<Ended> => {
    try {
      const driven = await drivePublish({
        call: pageCall,
        wait,
        quarter,
        onProgress: ({ progress, isRetrying }) => {
          if (progress === null) return;
          const { created, total, refused, linksLeft, wait: why, waitMs } = progress;
          const waiting = why === null ? '' : `, waits ${String(waitMs)} ms (${why})`;
          say(
            `${String(created)} of ${String(total)} created, ${String(refused)} refused, ${String(linksLeft)} links left${waiting}${isRetrying ? ', trying again' : ''}`,
          );
        },
      });
      return { driven, trouble: [] };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return {
        driven: undefined,
        trouble: [
          {
            row: null,
            code: 'RUN_FAILED',
            message,
            solution: 'Run the command again: it goes on from where this run got.',
          },
        ],
      };
    }
  };

  const prepared = await call('publish.prepare', { quarter });
  for (const { severity, title } of prepared.problems) say(`${severity}: ${title}`);
  let before = undefined;
  let ended: Ended = { driven: undefined, trouble: [] };
  let unchanged = prepared.rows.filter(({ action }) => action === 'unchanged' || action === 'differs').length;
  if (!isDryRun) {
    ended = await publish();
    if (isAgain) {
      before = site.counters();
      say('Again');
      const again = await call('publish.prepare', { quarter, compare: true });
      unchanged = again.rows.filter(({ action }) => action === 'unchanged' || action === 'differs').length;
      ended = await publish();
    }
  }
  const counted = countsSince(site.counters(), before);
  const silent = createPageCall(site, { accountId: 'ada', extension, isSilent: true });
  const { quarter: state } = await silent('quarter.open', { quarter });
  const problems = [
    ...listProblems(state, prepared, isDryRun ? undefined : (ended.driven ?? undefined)),
    ...ended.trouble,
  ];
  const created = isDryRun
    ? prepared.rows.filter(({ action }) => action === 'create').length
    : new Set(ended.driven?.created.map(({ row }) => row)).size;
  const updated = new Set(ended.driven?.updated.map(({ row }) => row)).size;
  const report: DemoReport = {
    quarter: { id: quarter, label: state.settings.label, project: key },
    summary: { created, updated, unchanged, problems: problems.length },
    bundle: { sha256 },
    ...counted,
    issues: await listIssues(site, state),
    problems,
    findings: listFindings(state),
    notes,
  };
  return { report, isGood: problems.length === 0 };
};

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
    const { report, isGood } = await run(site, options, sha256);
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
