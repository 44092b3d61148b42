import type { Change } from '#domain/quarter/change';
import type { Entry } from '#domain/quarter/entry';
import { evolveAll } from '#domain/quarter/evolve';
import type { Quarter } from '#domain/quarter/quarter';
import { accepted, as, context, decideSaid, LEAD, type Said } from './a-quarter';

/** Carries out one command of somebody: its entry, and the quarter after it. */
export const done = (quarter: Quarter, said: Said, by = LEAD, seq = 50) => {
  const changes: readonly Change[] = accepted(decideSaid(quarter, said, context(as(by)), `u${String(seq)}`));
  const entry: Entry = { seq, commandId: `u${String(seq)}`, command: said.kind, by, at: '', changes };
  return { entry, quarter: evolveAll(quarter, changes) };
};
