import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { archiveExchanges } from '../../atlassian/contract/exchange-archive';
import { bundleBackend } from '../../tools/build/bundle-backend';
import { buildFolder, projectRoot } from '../../tools/setup/project';
import { createDefaultProducts } from '../../site/default-products';
import { createJira } from '../../site/jira/jira';
import type { JiraAdmin } from '../../site/jira/jira-admin';
import type { ProductDependencies } from '../../site/products';
import { createSite, type Site } from '../../site/site';
import type { SiteOptions } from '../../site/site-options';

/**
 * Where the app's backend is: as Forge's own bundler makes it. A planted defect is judged by the same tests, and
 * there OKRA_QUICK_BUNDLE=1 spares the half minute that the bundler's type check takes for every one of them.
 */
const bundleFolder = async (): Promise<string> => {
  if (process.env['OKRA_QUICK_BUNDLE'] !== '1') return dirname((await bundleBackend()).file);
  const folder = join(buildFolder, `quick-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  await build({
    absWorkingDir: projectRoot,
    entryPoints: ['src/index.ts'],
    outfile: join(folder, 'index.cjs'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
  });
  return folder;
};

export interface OpenedSite {
  readonly site: Site;
  /** What an administrator of Jira does beside the app. */
  readonly administer: (work: (jira: JiraAdmin) => void) => void;
  /** Puts another JSON text where a record stands, as nothing of the app ever would; false: none stands there. */
  readonly damage: (key: string, json: string) => boolean;
}

/** A site in memory with the app installed, seen from outside only. */
export const openSite = async (options: Partial<SiteOptions> = {}): Promise<OpenedSite> => {
  let given: ProductDependencies | undefined;
  const site = await createSite({
    data: 'memory',
    bundle: await bundleFolder(),
    manifest: join(projectRoot, 'manifest.yml'),
    virtualTime: true,
    onLog: () => undefined,
    ...archiveExchanges(),
    createProducts: (dependencies) => {
      given = dependencies;
      return createDefaultProducts(dependencies);
    },
    ...options,
  });
  return {
    site,
    damage: (key, json) =>
      given!.database.prepare('UPDATE forge_storage SET value = ? WHERE key = ?').run(json, key).changes > 0,
    administer(work) {
      const { database, clock, siteUrl } = given!;
      work(createJira({ database, clock, baseUrl: siteUrl }));
      // The site's own stand-in remembers projects; made anew over the same data it knows the new ones.
      const snapshot = site.snapshot();
      site.restore(snapshot);
      snapshot.release();
    },
  };
};
