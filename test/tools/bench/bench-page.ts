import { applySync } from '../../../static/src/sync/apply-sync';
import { findingGroups } from '../../../static/src/components/findings/finding-groups';
import { createSelector } from '../../../static/src/sync/create-selector';
import { drawnThread } from '../../../static/src/features/agreement/golden-thread';
import { threadNumbers } from '../../../static/src/features/agreement/thread-numbers';
import { milestoneRows } from '../../../static/src/features/milestones/milestone-row';
import { milestoneCounts } from '../../../static/src/features/objectives/milestone-counts';
import { objectiveOutlines } from '../../../static/src/features/objectives/objective-outline';
import { draftPlan } from '#domain/views/draft/draft-view';
import { findings } from '#domain/views/second-look/findings';
import { countScored } from '#domain/views/scored';
import type { Entry } from '#domain/quarter/entry';
import type { Quarter } from '#domain/quarter/quarter';

/** What each tab computes from the quarter. */
const tabs: Readonly<Record<string, readonly ((quarter: Quarter) => unknown)[]>> = {
  agreement: [drawnThread, threadNumbers, findingGroups, createSelector(countScored)],
  objectives: [objectiveOutlines, milestoneCounts, findingGroups],
  milestones: [milestoneRows, createSelector(countScored)],
  draft: [createSelector(draftPlan)],
  findings: [findings],
};

/** Entries before the measured ones, until the engine has compiled what it runs. */
const WARM_UP = 60;
const MEASURED = 100;

const renamed = (quarter: Quarter, seq: number): Entry => {
  const milestone = quarter.milestones[(seq * 37) % quarter.milestones.length];
  if (milestone === undefined) throw new Error('The quarter to be measured has no milestones.');
  const { id, title } = milestone;
  const now = `Step ${String(seq)}, said anew`;
  return {
    seq,
    commandId: `entry-${String(seq)}`,
    command: 'milestone.edit',
    by: null,
    at: '2026-12-14T09:00:00.000Z',
    changes: [{ concept: 'milestone', kind: 'edited', id, field: 'title', was: title, now }],
  };
};

export interface PageCost {
  readonly tab: string;
  /** Milliseconds for one entry of a colleague. */
  readonly median: number;
  readonly slowest: number;
}

/** What an entry of a colleague costs an open page before React draws anything. */
export const measurePage = (quarter: Quarter): readonly PageCost[] =>
  Object.entries(tabs).map(([tab, selectors]) => {
    let state = { confirmed: quarter, seq: 1, entries: [] as readonly Entry[], pending: [] };
    const costs: number[] = [];
    for (let entry = 0; entry < WARM_UP + MEASURED; entry += 1) {
      const news = renamed(state.confirmed, state.seq + 1);
      const began = performance.now();
      state = applySync(state, { kind: 'entries', seq: news.seq, entries: [news] });
      for (const select of selectors) select(state.confirmed);
      if (entry >= WARM_UP) costs.push(performance.now() - began);
    }
    costs.sort((a, b) => a - b);
    return { tab, median: costs[Math.floor(MEASURED / 2)] ?? 0, slowest: costs.at(-1) ?? 0 };
  });
