import { sendCommands } from '../../static/src/sync/send-commands';
import { importName, importSlug, readImportSources } from './import-sources';
import { showQuarterOnPage } from './macro-page';
import { createPageCall } from './page-call';
import type { Site } from './site';
import { listProjects } from './site-info';

const weeks = 13;
const dayMs = 86_400_000;

/** Makes the demo quarter, unpublished, and shows it on the first page of TEAM. Answers its id. */
export async function seedDemo(site: Site, { project = 'SHOP', as = 'ada' } = {}): Promise<string> {
  const made = { label: 'Demo quarter', team: 'Shop team', commandId: 'seed-demo', demo: true };
  const { quarter } = await createQuarter(site, { project, as, made });
  await showQuarterOnPage(site, quarter);
  return quarter;
}

export interface QuarterImport {
  /** An `okra/` folder, a table or a file of blocks. */
  readonly path: string;
  readonly project: string;
  readonly as: string;
}

/** Makes a quarter named after the file, fills it and shows it on the first page of TEAM. Answers its id. */
export async function importQuarter(site: Site, { path, project, as }: QuarterImport): Promise<string> {
  const sources = readImportSources(path);
  const label = importName(path);
  const slug = importSlug(path);
  const made = { label, team: label, commandId: `import-${slug}` };
  const { call, quarter } = await createQuarter(site, { project, as, made });
  const { seq } = await call('quarter.open', { quarter });
  const commands = [{ id: `import-${slug}-content`, kind: 'quarter.import', sources } as const];
  const { outcomes } = await sendCommands(call, { quarter, basedOn: seq, commands });
  const [outcome] = outcomes;
  if (outcome?.ok === false) throw new Error(`${path} was not imported: ${outcome.refusal.text}`);
  await showQuarterOnPage(site, quarter);
  return quarter;
}

interface Creation {
  readonly project: string;
  readonly as: string;
  readonly made: {
    readonly label: string;
    readonly team: string;
    readonly commandId: string;
    readonly demo?: boolean;
  };
}

async function createQuarter(site: Site, { project: key, as, made }: Creation) {
  const project = (await listProjects(site)).find((one) => one.key === key);
  if (project === undefined) throw new Error(`The site has no project ${key}`);
  const { id } = project;
  const call = createPageCall(site, { accountId: as, extension: { project: { id, key, type: 'software' } } });
  const input = { ...made, project: id, startDate: nextMonday(site.time.now()), weeks };
  const { quarter } = await call('quarter.create', input);
  return { call, quarter };
}

/** The Monday on or after the site's date. */
export function nextMonday(now: number): string {
  const weekday = new Date(now).getUTCDay();
  return new Date(now + ((8 - weekday) % 7) * dayMs).toISOString().slice(0, 10);
}
