import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildFolder, packageFile, projectRoot } from '../setup/project';

// Inside the project, so that libraries are found as they are for the real files.
const folder = join(buildFolder, 'boundaries');

const files: Readonly<Record<string, string>> = {
  'src/domain/kernel/score.ts': `import * as z from 'zod'; export const score = z;`,
  'src/domain/kernel/rank.ts': `import { generateKeyBetween } from 'fractional-indexing'; export const rank = generateKeyBetween;`,
  'src/domain/kernel/card.ts': `import type { Quarter } from '../quarter/quarter'; export type Card = Quarter;`,
  'src/domain/quarter/quarter.ts': `import type { Vote } from '../entities/scoring/vote'; export type Quarter = Vote;`,
  'src/domain/entities/scoring/vote.ts': `export type Vote = number;`,
  'src/domain/entities/agreement/goal.ts': `import type { Vote } from '../scoring/vote'; export type Goal = Vote;`,
  'src/domain/views/thread/lineage.ts': `import type { Gap } from '../findings/gap'; export type Lineage = Gap;`,
  'src/domain/views/findings/gap.ts': `import type { Quarter } from '../../quarter/quarter'; export type Gap = Quarter;`,
  'src/domain/quarter/one.ts': `import type { Two } from './two'; export type One = Two | 1;`,
  'src/domain/quarter/two.ts': `import type { One } from './one'; export type Two = One | 2;`,
  'src/contract/api.ts': `import * as z from 'zod'; import { rank } from '#domain/kernel/rank'; export const api = { z, rank };
    export type Api = typeof api;`,
  'src/usecases/ports.ts': `export interface Clock { now(): number }`,
  'src/usecases/decide.ts': `import { clock } from '../adapters/clock'; export const decide = clock;`,
  'src/adapters/clock.ts': `import type { Clock } from '../usecases/ports'; import { kvs } from '@forge/kvs';
    export const clock: Clock = { now: () => Number(kvs) };`,
  'src/resolvers/dispatch.ts': `import { clock } from '../adapters/clock'; export const dispatch = clock;`,
  'static/src/rpc/call.ts': `import type { Api } from '#contract/api'; export const call = (): Api => 1 as never;`,
  'static/src/rpc/parse.ts': `import { api } from '#contract/api'; export const parse = api;`,
  'static/src/features/objectives/list.ts': `import { table } from '../milestones/table'; export const list = table;`,
  'static/src/features/milestones/table.ts': `import { decide } from '../../../../src/usecases/decide'; export const table = decide;`,
  'static/src/features/milestones/frame.ts': `import { page } from '../../pages/issue/page'; export const frame = page;`,
  'static/src/rpc/query.ts': `import { store } from '../sync/store'; export const query = store;`,
  'static/src/sync/store.ts': `import { rank } from '#domain/kernel/rank'; export const store = rank;`,
  'static/src/sync/flag.ts': `import { button } from '../ui/button'; export const flag = button;`,
  'static/src/ui/button.ts': `export const button = 1;`,
  'static/src/ui/chip.ts': `import { rank } from '#domain/kernel/rank'; export const chip = rank;`,
  'static/src/components/mark.ts': `import { button } from '../ui/button'; import { store } from '../sync/store';
    export const mark = [button, store];`,
  'static/src/components/row.ts': `import { list } from '../features/objectives/list'; export const row = list;`,
  'static/src/pages/issue/page.ts': `import { mark } from '../../components/mark'; export const page = mark;`,
  'static/src/pages/link/page.ts': `import { page as issue } from '../issue/page'; export const page = issue;`,
};

const listViolations = (): string[] => {
  const { stdout } = spawnSync(
    process.execPath,
    [
      packageFile('dependency-cruiser', 'bin/dependency-cruise.mjs'),
      ...['--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'src', 'static'],
    ],
    { cwd: folder, maxBuffer: 16 * 1024 * 1024 },
  );
  const { summary } = JSON.parse(stdout.toString()) as {
    summary: { violations: { from: string; rule: { name: string } }[] };
  };
  return summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`).sort();
};

describe('the boundaries between layers', () => {
  beforeAll(() => {
    rmSync(folder, { recursive: true, force: true });
    for (const [name, source] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), source);
    }
    for (const name of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json'])
      copyFileSync(join(projectRoot, name), join(folder, name));
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('refuse what crosses them, and nothing else', () => {
    expect(listViolations()).toEqual([
      'src/domain/entities/agreement/goal.ts: domain-floor-entities-agreement',
      'src/domain/kernel/card.ts: domain-floor-kernel',
      'src/domain/kernel/score.ts: domain-is-pure',
      'src/domain/quarter/one.ts: domain-without-circles',
      'src/resolvers/dispatch.ts: entrances-call-usecases',
      'src/usecases/decide.ts: usecases-know-ports',
      'static/src/components/row.ts: components-know-no-feature',
      'static/src/features/milestones/frame.ts: features-know-no-page',
      'static/src/features/milestones/table.ts: pages-know-domain-and-wire',
      'static/src/features/objectives/list.ts: features-apart',
      'static/src/pages/link/page.ts: pages-apart',
      'static/src/rpc/parse.ts: contract-as-types-only',
      'static/src/rpc/query.ts: rpc-is-the-wire',
      'static/src/sync/flag.ts: sync-draws-nothing',
      'static/src/ui/chip.ts: ui-knows-no-quarter',
    ]);
  });
});
