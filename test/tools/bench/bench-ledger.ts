import { createPageCall } from '../../site/page-call';
import type { Site } from '../../site/site';
import { graphs } from './graphs';
import { makeGraphQuarter } from './bench-publish';

export interface LedgerCost {
  readonly entries: number;
  readonly openCold: number;
  readonly openWarm: number;
  readonly editCold: number;
  readonly editWarm: number;
  /** Most round trips of any edit, and how many edits lie between two such. */
  readonly editWorst: number;
}

const AT_ONCE = 100;

/** Round trips of opening and editing a quarter of 500 milestones, with so many entries behind it. */
export const measureLedger = async (
  site: Site,
  sizes: readonly number[],
  say: (text: string) => void,
): Promise<readonly LedgerCost[]> => {
  const [graph] = graphs;
  if (graph === undefined) return [];
  const quarter = await makeGraphQuarter(site, 'SHOP', graph);
  const silent = createPageCall(site, { accountId: 'ben', isSilent: true });
  const call = createPageCall(site, { accountId: 'ben' });
  const { quarter: state } = await silent('quarter.open', { quarter });
  const targets = state.milestones.map(({ id }) => id);
  let { seq } = await silent('quarter.open', { quarter });
  let count = 0;
  const edit = () => {
    count += 1;
    const target = targets[count % targets.length] ?? '';
    return {
      id: `edit-${String(count)}`,
      kind: 'milestone.edit',
      target,
      changes: { notes: `Note ${String(count)}` },
    } as const;
  };
  const tripsOf = async (work: () => Promise<unknown>): Promise<number> => {
    const before = site.counters().storage.roundTrips;
    await work();
    return site.counters().storage.roundTrips - before;
  };
  const open = () => call('quarter.open', { quarter });
  const decide = async (): Promise<void> => {
    ({ seq } = await call('quarter.decide', { quarter, basedOn: seq, commands: [edit()] }));
  };
  const costs: LedgerCost[] = [];
  for (const entries of sizes) {
    while (seq < entries - 1) {
      const commands = Array.from({ length: Math.min(AT_ONCE, entries - 1 - seq) }, edit);
      ({ seq } = await silent('quarter.decide', { quarter, basedOn: seq, commands }));
    }
    say(`${String(seq)} entries`);
    site.restart();
    const openCold = await tripsOf(open);
    const openWarm = await tripsOf(open);
    site.restart();
    const editCold = await tripsOf(decide);
    const editWarm = await tripsOf(decide);
    let editWorst = 0;
    for (let n = 0; n < 210; n += 1) editWorst = Math.max(editWorst, await tripsOf(decide));
    costs.push({ entries, openCold, openWarm, editCold, editWarm, editWorst });
  }
  return costs;
};
