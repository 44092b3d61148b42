import { milestoneCommands } from '../entities/milestones/milestone/milestone-commands';
import type { Actor } from '../kernel/actor';
import { ok } from '../kernel/result';
import type { Change } from '../quarter/change';
import type { BroughtCard } from '../quarter/command';
import type { Decision } from '../quarter/decision';
import { evolveAll } from '../quarter/evolve';
import type { Quarter } from '../quarter/quarter';
import { JOIN_FIRST } from '../quarter/roles';
import { failed } from '../kernel/result';

/** A card before its work item is known to the ledger. */
export interface NewCard extends Omit<BroughtCard, 'receipt'> {
  readonly id: string;
}

const add = milestoneCommands['milestone.add'].decide;

/** What adds these cards behind those that are there, by the rules of any milestone that somebody writes. */
export const addBroughtCards = (
  quarter: Quarter,
  cards: readonly NewCard[],
  { by, at }: { readonly by: Actor; readonly at: string },
): Decision => {
  if (by.kind !== 'member') return failed(JOIN_FIRST);
  let now = quarter;
  const changes: Change[] = [];
  for (const { id, ...values } of cards) {
    const added = add(now, { id, kind: 'milestone.add', values }, { by, at });
    if (!added.ok) return added;
    changes.push(...added.value);
    now = evolveAll(now, added.value);
  }
  return ok(changes);
};
