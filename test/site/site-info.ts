import { CallFailed } from '../../static/src/rpc/call-failed';
import { createPageCall } from './page-call';
import { PEOPLE } from './rest/accounts';
import type { Site } from './site';

export interface ListedQuarter {
  readonly id: string;
  readonly label: string;
  /** Key of its project. */
  readonly project: string;
}

interface ProjectBean {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly style: string;
}

/** Who administers everything sees everything. */
const administrator = 'ada';

export async function listProjects(site: Site): Promise<readonly ProjectBean[]> {
  const answer = await site.rest({
    method: 'GET',
    path: '/rest/api/3/project/search?maxResults=100',
    account: administrator,
    isSilent: true,
  });
  const { values = [] } = (answer.body ?? {}) as { values?: readonly ProjectBean[] };
  return values.map(({ id, key, name, style }) => ({ id, key, name, style }));
}

/** The quarters as the app itself lists them for its macro. */
async function listQuarters(site: Site): Promise<readonly ListedQuarter[]> {
  if (site.manifest.modules['macro'] === undefined) return [];
  const call = createPageCall(site, { accountId: administrator, moduleType: 'macro', isSilent: true });
  const { quarters } = await call('macro.quarters', {});
  return quarters.map(({ id, label, project }) => ({ id, label, project: project.key }));
}

/** What stands on the site: for people, programs and the site's own pages. */
export async function describeSite(site: Site) {
  const modules = Object.entries(site.manifest.modules)
    .filter(([type]) => type !== 'function')
    .flatMap(([type, ofType]) => ofType.map(({ key, title }) => ({ type, key, title })));
  return {
    accounts: PEOPLE.map(({ accountId, displayName }) => ({ accountId, displayName })),
    projects: await listProjects(site),
    quarters: await listQuarters(site).catch(emptyIfRefused),
    modules,
    clock: site.time.now(),
  };
}

/** An app that cannot tell its quarters, or another one, still stands on the site. */
function emptyIfRefused(error: unknown): readonly ListedQuarter[] {
  if (error instanceof CallFailed) return [];
  throw error;
}
