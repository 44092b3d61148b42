import type { Change } from './change';
import type { Seen } from '../kernel/entity-rules';
import { definitionOf } from './entity-definitions';
import { evolve } from './evolve';
import type { Quarter } from './quarter';

/**
 * What a member may see of one change, told from the whole quarter before it (law of redaction):
 * `redact(evolve(before, change), reader)` is `redact(before, reader)` evolved by the answer, or the answer is `refresh`.
 * @internal
 */
export const visible = (change: Change, before: Quarter, reader: string | null): Seen<Change> =>
  change.concept === 'quarter'
    ? [change]
    : definitionOf(change.concept).changes.visible(change, before, reader);

/** The same for all changes of an entry, with the quarter after it. */
export const visibleAll = (
  changes: readonly Change[],
  before: Quarter,
  reader: string | null,
): { readonly seen: Seen<Change>; readonly after: Quarter } => {
  const seen: Change[] = [];
  let refresh = false;
  let quarter = before;
  for (const change of changes) {
    const part = visible(change, quarter, reader);
    if (part === 'refresh') refresh = true;
    else seen.push(...part);
    quarter = evolve(quarter, change);
  }
  return { seen: refresh ? 'refresh' : seen, after: quarter };
};
