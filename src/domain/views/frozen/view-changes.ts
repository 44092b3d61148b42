import type { Quarter } from '../../quarter/quarter';
import type { MacroView } from '../page/macro-config';
import { pageView } from '../page/page-view';

/** What came of the agreement comes of the draft: it is told by that. */
const factsFor = (name: MacroView): MacroView => (name === 'drift' ? 'draft' : name);

/** All that a view says, without as of when it is. */
const saidOf = (name: MacroView, quarter: Quarter): string =>
  JSON.stringify(
    pageView(factsFor(name), { quarter, last: { seq: 0, at: '' }, agreed: undefined, entries: [] }),
  );

/**
 * How many steps from one revision to the next changed what a view says.
 *
 * @param revisions the quarter after each entry, in order, the first one as it was before them
 */
export const viewChanges = (name: MacroView, revisions: readonly Quarter[]): number => {
  const said = revisions.map((quarter) => saidOf(name, quarter));
  return said.filter((one, at) => at > 0 && one !== said[at - 1]).length;
};
