import { decide } from '#domain/quarter/decide';
import type { Decision, DecisionContext } from '#domain/quarter/decision';
import type { Entry } from '#domain/quarter/entry';
import type { Quarter } from '#domain/quarter/quarter';
import { context } from './a-quarter';

/** What the command to undo an entry comes to; nothing happened since, unless the context says so. */
export const undoing = (quarter: Quarter, entry: Entry, by: DecisionContext = context()): Decision =>
  decide(quarter, { id: 'undo', kind: 'undo', seq: entry.seq }, { since: [], ...by, entry });
