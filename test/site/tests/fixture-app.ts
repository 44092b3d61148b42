import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Product } from '../product';
import type { SiteManifest } from '../platform/site-manifest';
import { createSite, type Site } from '../site';
import type { SiteOptions } from '../site-options';

/** A little app that does to the platform whatever a test asks for, over the real packages. */
export const fixtureManifest: SiteManifest = {
  app: {
    id: 'ari:cloud:ecosystem::app/fixture',
    storage: {
      entities: [
        {
          name: 'card',
          attributes: { lane: { type: 'string' }, rank: { type: 'integer' }, title: { type: 'string' } },
          indexes: [{ name: 'by-lane', partition: ['lane'], range: ['rank'] }],
        },
      ],
    },
  },
  modules: {
    'jira:projectPage': [{ key: 'page', resolver: { function: 'resolve' } }],
    'confluence:globalPage': [{ key: 'wiki', resolver: { function: 'resolve' } }],
    macro: [{ key: 'macro', adfExport: { function: 'exported' } }],
    consumer: [{ key: 'consumer', queue: 'work', function: 'consume' }],
    function: [
      { key: 'resolve', handler: 'index.resolve' },
      { key: 'consume', handler: 'index.consume' },
      { key: 'exported', handler: 'index.exported' },
    ],
  },
};

export function bundleFixture(): string {
  const folder = join(tmpdir(), `okra-fixture-app-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  const root = join(__dirname, '../../..');
  execFileSync(join(root, 'node_modules/.bin/esbuild'), [
    join(__dirname, 'fixtures/app/index.ts'),
    '--bundle',
    '--platform=node',
    '--format=cjs',
    '--log-level=error',
    `--outfile=${join(folder, 'index.cjs')}`,
  ]);
  return folder;
}

/** A product that counts what reached it. */
export interface CountingProduct extends Product {
  readonly effects: string[];
}

function createCountingProduct(): CountingProduct {
  const effects: string[] = [];
  return {
    effects,
    handle({ method, path, caller, headers }) {
      effects.push(`${method} ${path}`);
      const body = {
        path,
        account: caller.accountId,
        asApp: caller.asApp,
        lag: headers['x-site-lag-seconds'] ?? null,
      };
      return { status: 200, body, operation: `${method} ${path.split('?')[0] ?? ''}`, points: 2 };
    },
  };
}

export interface FixtureSite extends Site {
  readonly jira: CountingProduct;
  call(functionKey: string, payload?: unknown, accountId?: string | null): Promise<unknown>;
}

/** Answers with the reply, and throws what the platform would. */
export async function createFixtureSite(
  bundle: string,
  options: Partial<SiteOptions> = {},
): Promise<FixtureSite> {
  const jira = createCountingProduct();
  const site = await createSite({
    data: 'memory',
    bundle,
    manifest: fixtureManifest,
    virtualTime: true,
    createProducts: () => ({ jira, confluence: jira }),
    ...options,
  });
  return {
    ...site,
    jira,
    async call(functionKey, payload, accountId = 'ada') {
      const extension = { project: { id: '10000' } };
      const outcome = await site.invoke({
        accountId,
        product: 'jira',
        moduleKey: 'page',
        functionKey,
        payload,
        extension,
      });
      if ('reply' in outcome) return outcome.reply;
      throw new Error('thrown' in outcome ? outcome.thrown : outcome.error);
    },
  };
}
