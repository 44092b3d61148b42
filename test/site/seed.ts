import type { Site } from './site';
import { listProjects } from './site-info';

/** Makes the demo quarter in SHOP, unpublished, as its facilitator would. Throws when the app refuses. */
export async function seedDemo(site: Site, { project = 'SHOP', as = 'ada' } = {}): Promise<void> {
  const projects = await listProjects(site);
  const found = projects.find(({ key }) => key === project);
  if (found === undefined) throw new Error(`The site has no project ${project}: no demo quarter was made`);
  const module = site.manifest.modules['jira:projectPage']?.[0];
  if (module === undefined) throw new Error('The manifest has no jira:projectPage: no demo quarter was made');
  const outcome = await site.invoke({
    accountId: as,
    product: 'jira',
    moduleKey: module.key,
    functionKey: 'quarter.create',
    payload: { project: found.id, demo: true },
    extension: { project: { id: found.id, key: found.key, type: 'software' } },
  });
  const reply =
    'reply' in outcome ? (outcome.reply as { ok?: boolean; failure?: { message: string } }) : undefined;
  if (reply?.ok === true) return;
  const reason =
    reply?.failure?.message ??
    ('thrown' in outcome ? outcome.thrown : 'error' in outcome ? outcome.error : '');
  throw new Error(`The app did not make the demo quarter in ${project}: ${reason}`);
}

export interface QuarterImport {
  readonly path: string;
  readonly project: string;
  readonly as: string;
}

export async function importQuarter(_site: Site, { path }: QuarterImport): Promise<void> {
  throw new Error(`${path} cannot be imported yet`);
}
