import { drivePublish, type PublishDriven } from '../../../static/src/features/publish/publish-driver';
import { createPageCall } from '../../site/page-call';
import { listProjects } from '../../site/site-info';
import type { Site } from '../../site/site';
import type { DemoOptions } from './demo-options';
import { makeQuarter } from './demo-quarter';
import {
  countsSince,
  listFindings,
  listIssues,
  listProblems,
  type DemoProblem,
  type DemoReport,
} from './demo-report';
import { exportQuarter } from './export-quarter';
import { patientCall } from './patient-call';

/** Where `npm start` serves the site that a run in memory stands for. */
const LOCAL = 'http://localhost:8123';

interface Ended {
  readonly driven: PublishDriven | undefined;
  readonly trouble: readonly DemoProblem[];
}

type Wish = Pick<DemoOptions, 'project' | 'account' | 'isDryRun' | 'isAgain' | 'importPath'> &
  Partial<Pick<DemoOptions, 'exportTo'>>;

/**
 * The whole way without a browser: a quarter is made, prepared and published by the page's own driver.
 *
 * @param say takes what happens on the way, line by line
 */
export const runDemo = async (
  site: Site,
  options: Wish,
  sha256: string,
  say: (text: string) => void,
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
  if (options.exportTo !== undefined)
    for (const path of await exportQuarter(options.exportTo, { quarter: state, call: silent, site: LOCAL }))
      say(`Written: ${path}`);
  return { report, isGood: problems.length === 0 };
};
