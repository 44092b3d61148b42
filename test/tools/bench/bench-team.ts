import type { Counts } from '../../site/exchange/counters';
import type { Site } from '../../site/site';
import { addQuarter } from '../../support/browser/add-quarter';
import { tableOfMilestones } from '../../support/browser/table-of-milestones';
import { openTeamPages } from '../../support/sites/team-pages';
import { billedRead, storageDollars } from './storage-price';
import { gatherTeam, judge, MILESTONES, MINUTE, sessions, TEAM, isAlike } from './team-sessions';

const MOST_A_MINUTE = 4_000;
const MOST_REALTIME_A_SECOND = 50;

/** What a session of ten costs: counts of the platform, and what became of what ten people wrote. */
export interface TeamCost {
  readonly session: string;
  readonly minutes: number;
  readonly invocations: number;
  readonly readUnits: number;
  readonly writeUnits: number;
  readonly megabytes: number;
  readonly realtime: number;
  readonly dollars: number;
  /** Of any minute. */
  readonly busiest: { readonly reads: number; readonly writes: number; readonly realtime: number };
  /** So many teams at once until a limit of the platform is reached, in the average and in the busiest minute. */
  readonly teams: { readonly average: number; readonly busiest: number; readonly limit: string };
  readonly lostAnswers: number;
  readonly conflicts: number;
  readonly lost: number;
  readonly doubled: number;
  readonly isEqual: boolean;
}

const difference = (after: Counts, before: Counts) => ({
  invocations: after.invocations.total - before.invocations.total,
  reads: after.storage.readUnits - before.storage.readUnits,
  writes: after.storage.writeUnits - before.storage.writeUnits,
  realtime: after.realtime.operations - before.realtime.operations,
});

/** Counts of each minute while something goes on. */
const byTheMinute = async (site: Site, work: () => Promise<void>) => {
  const minutes: ReturnType<typeof difference>[] = [];
  let isOver = false;
  const watch = async (): Promise<void> => {
    let before = site.counters();
    while (!isOver) {
      await site.wait(MINUTE);
      const after = site.counters();
      minutes.push(difference(after, before));
      before = after;
    }
  };
  const watching = watch();
  await work();
  isOver = true;
  await watching;
  return minutes;
};

/** Ten people hold #2 and #3 on forty milestones, with storage that conflicts, and answers that get lost. */
export const measureTeam = async (site: Site, say: (text: string) => void): Promise<readonly TeamCost[]> => {
  const quarter = await addQuarter(site, { id: 'ten', table: tableOfMilestones(MILESTONES, 4) });
  const pages = await openTeamPages(site, quarter, TEAM, { lost: 0.01 });
  const team = gatherTeam(site, pages);
  try {
    await Promise.all(
      team.stores.slice(1).map((store) => team.say(store, { kind: 'member.join', role: 'engineering' })),
    );
    const costs: TeamCost[] = [];
    for (const [session, hold] of Object.entries(sessions)) {
      say(`ten people hold ${session}`);
      site.reset('keep');
      site.faults.set({
        rules: [
          { on: 'kvs set', rate: 0.01, fault: 'conflict' },
          { on: 'kvs set', rate: 0.005, fault: 'lost-answer' },
        ],
      });
      for (const store of team.stores) store.enter(session === '#2' ? 's2' : 's3');
      const began = site.time.now();
      const [lostBefore, cardsBefore] = [pages.lost(), team.stores[0]!.getState().quarter.milestones.length];
      const minutes = await byTheMinute(site, () => hold(team));
      const isEqual = await isAlike(team);
      const { storage, invocations, realtime } = site.counters();
      const long = (site.time.now() - began) / MINUTE;
      const most = (of: 'reads' | 'writes' | 'realtime') => Math.max(...minutes.map((one) => one[of]));
      const busiest = { reads: most('reads'), writes: most('writes'), realtime: most('realtime') };
      const limits = [
        ['storage reads', storage.readUnits / long / MOST_A_MINUTE, busiest.reads / MOST_A_MINUTE],
        ['storage writes', storage.writeUnits / long / MOST_A_MINUTE, busiest.writes / MOST_A_MINUTE],
        [
          'realtime',
          realtime.operations / long / 60 / MOST_REALTIME_A_SECOND,
          busiest.realtime / 60 / MOST_REALTIME_A_SECOND,
        ],
      ] as const;
      const [limit, average, peak] = [...limits].sort((a, b) => b[1] - a[1])[0]!;
      const struck = site.faults.struck();
      costs.push({
        session,
        minutes: long,
        invocations: invocations.total,
        readUnits: storage.readUnits,
        writeUnits: storage.writeUnits,
        megabytes: (storage.bytesRead + storage.bytesWritten) / 1e6,
        realtime: realtime.operations,
        dollars: storageDollars(billedRead(storage), storage.bytesWritten),
        busiest,
        teams: { average: Math.floor(1 / average), busiest: Math.floor(1 / peak), limit },
        lostAnswers: pages.lost() - lostBefore + struck.filter((name) => name === 'lost-answer').length,
        conflicts: struck.filter((name) => name === 'conflict').length,
        ...judge(team, session, cardsBefore),
        isEqual,
      });
      for (const store of team.stores) store.enter(null);
      site.faults.clear();
    }
    return costs;
  } finally {
    pages.close();
  }
};
