import { createPageCall } from '../../site/page-call';
import { seedDemo } from '../../site/seed';
import type { Site } from '../../site/site';
import { publishOurs } from './bench-publish';

export interface SessionCost {
  readonly minutes: number;
  readonly invocations: number;
  readonly permissionCalls: number;
  readonly calls: number;
  readonly points: number;
  readonly publishPoints: number;
}

/** Ten minutes of one person: opens the demo quarter, edits, synchronises, looks at an issue and the macro; then publishes. */
export const measureSession = async (site: Site): Promise<SessionCost> => {
  const quarter = await seedDemo(site, { project: 'SHOP', as: 'ada' });
  site.reset('keep');
  const call = createPageCall(site, { accountId: 'ben' });
  const began = site.time.now();
  await call('project.open', { project: '10000' });
  const opened = await call('quarter.open', { quarter });
  const target = opened.quarter.milestones[0]?.id ?? '';
  let { seq } = await call('quarter.decide', {
    quarter,
    basedOn: opened.seq,
    commands: [{ id: 'join', kind: 'member.join', role: 'engineering' }],
  });
  for (let minute = 0; minute < 9; minute += 1) {
    const changes = { notes: `Minute ${String(minute)}` };
    ({ seq } = await call('quarter.decide', {
      quarter,
      basedOn: seq,
      commands: [{ id: `edit-${String(minute)}`, kind: 'milestone.edit', target, changes }],
    }));
    await call('quarter.sync', { quarter, since: seq });
    await site.wait(60_000);
  }
  await call('macro.view', { quarter, view: 'draft' });
  const { rest, invocations } = site.counters();
  const minutes = (site.time.now() - began) / 60_000;
  await publishOurs(site, quarter);
  return {
    minutes,
    invocations: invocations.total,
    permissionCalls: site.counters().rest.byOperation['GET /rest/api/3/mypermissions'] ?? 0,
    calls: rest.total,
    points: rest.points,
    publishPoints: site.counters().rest.points - rest.points,
  };
};
