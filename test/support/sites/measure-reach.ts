import type { QuarterStore } from '../../../static/src/sync/quarter-store';
import type { Site } from '../../site/site';
import type { TeamPages } from './team-pages';

/** How long a change of one page takes to the screens of all others, in milliseconds. */
export interface Reach {
  readonly changes: number;
  /** Screens that showed one, of those that had to. */
  readonly seen: number;
  readonly of: number;
  readonly median: number;
  readonly p95: number;
  readonly most: number;
}

/** Changes come at no rhythm that polls could have. */
const APART_MS = [900, 1_700, 2_300, 3_100, 700, 4_100] as const;

const noteOf = (at: number): string => `Change ${String(at + 1)}`;

const atRank = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;

/**
 * Each page in turn writes on a card of its own; when every other one shows it is told, from the moment of the act to the
 * moment at which the other page's state has it.
 */
export const measureReach = async (
  site: Site,
  { stores }: Pick<TeamPages, 'stores'>,
  changes: number,
): Promise<Reach> => {
  const madeAt = new Map<number, number>();
  const took = new Map<string, number>();
  const cards = stores[0]?.getState().quarter.milestones.map(({ id }) => id) ?? [];
  if (cards.length < changes) throw new Error(`${String(changes)} changes need as many cards`);
  const watch = (store: QuarterStore, page: number): void => {
    const { milestones } = store.getState().quarter;
    for (const [at, since] of madeAt) {
      const key = `${String(at)} ${String(page)}`;
      if (at % stores.length === page || took.has(key)) continue;
      if (milestones.find(({ id }) => id === cards[at])?.notes !== noteOf(at)) continue;
      took.set(key, site.time.now() - since);
    }
  };
  const ends = stores.map((store, page) => store.subscribe(() => watch(store, page)));
  for (let at = 0; at < changes; at += 1) {
    madeAt.set(at, site.time.now());
    stores[at % stores.length]?.decide({
      kind: 'milestone.edit',
      target: cards[at] ?? '',
      changes: { notes: noteOf(at) },
    });
    await site.wait(APART_MS[at % APART_MS.length] ?? 0);
  }
  await site.wait(60_000);
  for (const end of ends) end();
  const sorted = [...took.values()].toSorted((a, b) => a - b);
  return {
    changes,
    seen: sorted.length,
    of: changes * (stores.length - 1),
    median: atRank(sorted, 0.5),
    p95: atRank(sorted, 0.95),
    most: sorted.at(-1) ?? 0,
  };
};
