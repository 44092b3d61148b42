import { createPresenceLook } from '../../../static/src/sync/presence-look';
import { FASTEST_MS, nextPause } from '../../../static/src/sync/sync-rhythm';
import { createPageCall } from '../../site/page-call';
import { seedDemo } from '../../site/seed';
import type { Site } from '../../site/site';
import { billedRead, storageDollars } from './storage-price';

export interface OpenPageCost {
  readonly where: string;
  readonly polls: number;
  readonly realtime: number;
  readonly reads: number;
  readonly readUnits: number;
  readonly writes: number;
  readonly megabytes: number;
  readonly dollars: number;
}

const HOUR_MS = 3_600_000;

/** An hour of one page of the demo quarter, in which a colleague changes something every ten minutes. */
const openPage = async (
  site: Site,
  where: string,
  surroundings: { readonly isAnnounced: boolean; readonly isInRoom: boolean; readonly isWaiting: boolean },
): Promise<OpenPageCost> => {
  site.reset('empty');
  const quarter = await seedDemo(site, { project: 'SHOP', as: 'ada' });
  const [ben, ada] = ['ben', 'ada'].map((accountId) => createPageCall(site, { accountId }));
  const opened = await ben!('quarter.open', { quarter });
  let { seq, hint } = opened;
  const { seq: joined } = await ben!('quarter.decide', {
    quarter,
    basedOn: seq,
    commands: [{ id: 'join', kind: 'member.join', role: 'engineering' }],
  });
  seq = joined;
  const total = { polls: 0, realtime: 0, reads: 0, readUnits: 0, writes: 0, bytesRead: 0, bytesWritten: 0 };
  const presence = createPresenceLook(
    () => site.time.now(),
    () => true,
  );
  const poll = async (): Promise<boolean> => {
    site.reset('keep');
    const wantsHint = hint?.expiresAt != null && hint.expiresAt - 60_000 < site.time.now();
    const asked = presence.ask(surroundings.isInRoom ? 'board' : null, 'ben', false);
    const answer = await ben!('quarter.sync', {
      quarter,
      since: seq,
      brief: true,
      ...(wantsHint ? { wantsHint } : {}),
      ...asked,
    });
    if (asked.present !== undefined) presence.answered();
    hint = answer.hint ?? hint;
    const { storage, realtime } = site.counters();
    total.polls += 1;
    total.realtime += realtime.operations;
    total.reads += storage.reads;
    total.readUnits += storage.readUnits;
    total.writes += storage.writes;
    total.bytesRead += billedRead(storage);
    total.bytesWritten += storage.bytesWritten;
    const isNews = answer.seq !== seq;
    seq = answer.seq;
    return isNews;
  };
  const end = site.time.now() + HOUR_MS;
  const target = opened.quarter.milestones[0]!.id;
  let nextEdit = site.time.now() + HOUR_MS / 12;
  let pause = FASTEST_MS;
  let edits = 0;
  while (site.time.now() < end) {
    await site.wait(pause);
    if (site.time.now() < nextEdit) {
      pause = nextPause(pause, await poll(), surroundings);
      continue;
    }
    nextEdit += HOUR_MS / 6;
    edits += 1;
    const commands = [
      {
        id: `edit-${String(edits)}`,
        kind: 'milestone.edit',
        target,
        changes: { notes: `Note ${String(edits)}` },
      },
    ] as const;
    await ada!('quarter.decide', { quarter, basedOn: seq, commands: [...commands] });
    // Where it is announced, the page asks at once, and its rhythm stays what it was.
    pause = nextPause(pause, (await poll()) && !surroundings.isAnnounced, surroundings);
  }
  const { bytesRead, bytesWritten, ...counts } = total;
  return {
    where,
    ...counts,
    megabytes: (bytesRead + bytesWritten) / 1e6,
    dollars: storageDollars(bytesRead, bytesWritten),
  };
};

/** What one open page costs in an hour, where changes are announced, where they are not, and in a room. */
export const measureOpenPage = async (site: Site): Promise<readonly OpenPageCost[]> => [
  await openPage(site, 'announced', { isAnnounced: true, isInRoom: false, isWaiting: false }),
  await openPage(site, 'not announced', { isAnnounced: false, isInRoom: false, isWaiting: false }),
  await openPage(site, 'in a room', { isAnnounced: true, isInRoom: true, isWaiting: false }),
];
