import { createServer } from 'node:net';
import { dirname } from 'node:path';
import { archiveExchanges } from '../../atlassian/contract/exchange-archive';
import { buildHost, buildUi } from '../../tools/build/build-ui';
import { bundleBackend } from '../../tools/build/bundle-backend';
import { projectRoot } from '../../tools/setup/project';
import { createDefaultProducts } from '../../site/default-products';
import { serveSite } from '../../site/http/serve-site';
import { createPageCall } from '../../site/page-call';
import { seedDemo } from '../../site/seed';
import { createSite, type Site } from '../../site/site';
import { drivePublish } from '../../../static/src/features/publish/publish-driver';

/** What stands on the site when a page is opened. */
export type SiteContent = 'empty' | 'blank' | 'demo' | 'published';

/** The whole local site with the real app, for browsers. */
export interface AppFixture {
  readonly site: Site;
  readonly url: string;
  /** Puts the site back: no quarter, one without content, the demo quarter, or that one published. */
  readonly put: (siteContent: SiteContent) => Promise<void>;
  /** Id of the quarter that stands there. */
  readonly quarter: () => string;
  readonly close: () => Promise<void>;
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => {
      resolve(false);
    });
    probe.listen(port, () =>
      probe.close(() => {
        resolve(true);
      }),
    );
  });

/** Two free ports in a row: the site's pages and the app's frames. */
const freePorts = async (): Promise<number> => {
  for (let port = 18_300 + (process.pid % 200) * 2; port < 19_300; port += 2) {
    if ((await isFree(port)) && (await isFree(port + 1))) return port;
  }
  throw new Error('No two free ports between 18300 and 19300 for the local site');
};

const addBlank = async (site: Site): Promise<string> => {
  const project = { id: '10000', key: 'SHOP', type: 'software' };
  const call = createPageCall(site, { accountId: 'ada', extension: { project } });
  const { quarter } = await call('quarter.create', {
    project: project.id,
    commandId: 'fixture-blank',
    label: 'Q1 2027',
    team: 'Shop team',
    startDate: '2027-01-04',
  });
  return quarter;
};

const publish = async (site: Site, quarter: string): Promise<void> => {
  const call = createPageCall(site, { accountId: 'ben' });
  await drivePublish({
    call,
    quarter,
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  });
};

export const openAppFixture = async (): Promise<AppFixture> => {
  const { file } = await bundleBackend();
  await buildUi();
  await buildHost();
  const port = await freePorts();
  const site = await createSite({
    data: 'memory',
    bundle: dirname(file),
    manifest: `${projectRoot}/manifest.yml`,
    // Named here because Playwright's loader cannot follow the import that the site would make later.
    createProducts: createDefaultProducts,
    // Browsers do here in a minute what people do in an hour: what the platform takes in one is for the bench to measure.
    hasRateLimits: false,
    siteUrl: `http://localhost:${String(port)}`,
    ...archiveExchanges(),
  });
  const served = await serveSite({ site, port, appFolder: projectRoot });
  const fresh = site.snapshot();
  const kept = new Map<
    SiteContent,
    { readonly data: ReturnType<Site['snapshot']>; readonly quarter: string }
  >();
  let present = '';

  const make = async (siteContent: SiteContent): Promise<string> => {
    if (siteContent === 'empty') return '';
    if (siteContent === 'blank') return addBlank(site);
    const quarter = await seedDemo(site);
    if (siteContent === 'published') await publish(site, quarter);
    return quarter;
  };

  return {
    site,
    url: served.url,
    quarter: () => present,
    put: async (siteContent) => {
      const known = kept.get(siteContent);
      if (known === undefined) {
        site.restore(fresh);
        present = await make(siteContent);
        kept.set(siteContent, { data: site.snapshot(), quarter: present });
        site.reset('keep');
      } else {
        site.restore(known.data);
        present = known.quarter;
      }
    },
    close: async () => {
      await served.close();
      site.close();
    },
  };
};
