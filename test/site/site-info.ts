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
export async function listQuarters(site: Site): Promise<readonly ListedQuarter[]> {
  const module = site.manifest.modules['macro']?.[0];
  if (module === undefined) return [];
  const outcome = await site.invoke({
    accountId: administrator,
    product: 'confluence',
    moduleKey: module.key,
    functionKey: 'macro.quarters',
    payload: {},
    extension: {},
    isSilent: true,
  });
  if (!('reply' in outcome)) return [];
  const { value } = outcome.reply as {
    value?: { quarters: { id: string; label: string; project: { key: string } }[] };
  };
  return value?.quarters.map(({ id, label, project }) => ({ id, label, project: project.key })) ?? [];
}

/** What stands on the site: for people, programs and the site's own pages. */
export async function describeSite(site: Site) {
  const modules = Object.entries(site.manifest.modules)
    .filter(([type]) => type !== 'function')
    .flatMap(([type, ofType]) => ofType.map(({ key, title }) => ({ type, key, title })));
  return {
    accounts: PEOPLE.map(({ accountId, displayName }) => ({ accountId, displayName })),
    projects: await listProjects(site),
    quarters: await listQuarters(site),
    modules,
    clock: site.time.now(),
  };
}
