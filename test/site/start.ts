import { dirname, join } from 'node:path';
import { bundleBackend } from '../tools/build/bundle-backend';
import { projectRoot } from '../tools/setup/project';
import { serveSite } from './http/serve-site';
import { macroPagePath } from './macro-page';
import { importQuarter, seedDemo } from './seed';
import { createSite, type Site } from './site';
import { listProjects } from './site-info';
import { parseStartOptions, startUsage, type StartOptions } from './start-options';

async function main(): Promise<void> {
  const options = readOptions();
  const { file } = await bundleBackend();
  const site = await createSite({
    data: options.data,
    bundle: dirname(file),
    manifest: join(projectRoot, 'manifest.yml'),
    siteUrl: `http://localhost:${options.port}`,
    runsSchedules: true,
  });
  const served = await serveSite({ site, port: options.port, appFolder: projectRoot });
  const stop = () => {
    void served.close().then(() => {
      site.close();
      process.exit(0);
    });
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  await fill(site, options);
  await printAddresses(site, served.url);
}

function readOptions(): StartOptions {
  try {
    return parseStartOptions(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${startUsage}\n`);
    process.exit(2);
  }
}

/** An import always; the demo quarter only where nothing was kept. What goes wrong is said, the site stays up. */
async function fill(site: Site, { importPath, project, account, isEmpty }: StartOptions): Promise<void> {
  try {
    if (importPath !== undefined) await importQuarter(site, { path: importPath, project, as: account });
    else if (site.isNew && !isEmpty) await seedDemo(site);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  }
  site.reset('keep');
}

/** The page that shows a quarter; where somebody deleted it, its space. */
const confluencePath = (site: Site): Promise<string> => macroPagePath(site).catch(() => '/wiki/spaces/TEAM');

async function printAddresses(site: Site, url: string): Promise<void> {
  const projects = await listProjects(site);
  const lines = [
    '',
    `Local Atlassian site   ${url}`,
    ...projects.map(({ key }) => `OKRA in ${key.padEnd(14)} ${url}/jira/projects/${key}/okra`),
    `Confluence             ${url}${await confluencePath(site)}`,
    `Steering               ${url}/__site/info (see test/site/README.md)`,
    'The person is chosen at the top right. Ctrl-C ends the site.',
    '',
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
