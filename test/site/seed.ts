import { callApp } from './call-app';
import { showQuarterOnPage } from './macro-page';
import type { Site } from './site';
import { listProjects, listQuarters } from './site-info';

const facilitator = 'ada';

/** Makes the demo quarter in SHOP, unpublished, and shows it on the first page of TEAM. */
export async function seedDemo(site: Site, project = 'SHOP'): Promise<void> {
  const { id } = await getProject(site, project);
  const extension = { project: { id, key: project, type: 'software' } };
  const input = { project: id, demo: true };
  await callApp(site, { accountId: facilitator, procedure: 'quarter.create', input, extension });
  const quarter = (await listQuarters(site)).find((one) => one.project === project);
  if (quarter === undefined)
    throw new Error(`The demo quarter was made in ${project}, but the app does not list it`);
  await showQuarterOnPage(site, quarter.id);
}

export interface QuarterImport {
  readonly path: string;
  readonly project: string;
  readonly as: string;
}

export async function importQuarter(_site: Site, { path }: QuarterImport): Promise<void> {
  throw new Error(`${path} cannot be imported yet`);
}

async function getProject(site: Site, key: string) {
  const project = (await listProjects(site)).find((one) => one.key === key);
  if (project === undefined) throw new Error(`The site has no project ${key}`);
  return project;
}
