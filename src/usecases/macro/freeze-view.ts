import { ok, type Result } from '#domain/kernel/result';
import { agreedAs, isFrozenFacts, type FrozenName } from '#domain/views/frozen/frozen-view';
import { notFound, refusedWith, type Failure } from '../failure';
import type { Caller } from '../ports';
import { accessQuarter, type AccessPorts } from '../quarter/access-quarter';
import { MOST_FROZEN, MOST_FROZEN_EACH } from './ports';
import type { MacroPorts } from './ports';
import { viewAt } from './show-view';

/** What keeping a view takes. */
export type FreezePorts = AccessPorts &
  Pick<MacroPorts, 'ledger' | 'people' | 'frozenViews' | 'newId' | 'clock'>;

export interface FreezeRequest {
  readonly quarterId: string;
  readonly view: FrozenName;
  /** Null: as it is now. */
  readonly revision: number | null;
}

/** Where a view is kept, and as of which revision. */
export interface Frozen {
  readonly slot: number;
  readonly revision: number;
}

const FULL = {
  quarter: `This quarter keeps ${String(MOST_FROZEN)} views as they were, which is the most. Show one of those, or let the page follow the quarter.`,
  person: `You keep ${String(MOST_FROZEN_EACH)} views of this quarter as they were, which is the most for one person. Show one of those, or let the page follow the quarter.`,
};

/**
 * Keeps a view as it is, or as it was at a revision, for whoever may browse the project: which page shows it is for
 * whoever may edit the page. A text that is purged at the same moment is in none: what was read before the purge and kept behind
 * it is thrown away.
 */
export const freezeView = async (
  ports: FreezePorts,
  caller: Caller,
  { quarterId, view, revision }: FreezeRequest,
): Promise<Result<Frozen, Failure>> => {
  const access = await accessQuarter(ports, caller, quarterId, { settled: true });
  if (!access.ok) return access;
  const { reading, quarter, claimed, kept } = access.value;
  await kept;
  const seq = revision ?? reading.seq;
  const facts = await viewAt(ports, reading, seq, view);
  if (facts === undefined || !isFrozenFacts(facts)) return notFound;
  const by = claimed ?? (await ports.people.claim(caller, quarterId, ports.newId()));
  if (by === undefined) return refusedWith('Somebody took your place at the same moment. Try again.');
  const outcome = await ports.frozenViews.keep(quarterId, {
    facts,
    revision: seq,
    frozenAt: new Date(ports.clock.now()).toISOString(),
    by,
    agreed: agreedAs(quarter, seq),
  });
  if (outcome.kind === 'full') return refusedWith(FULL[outcome.whose]);
  const now = await ports.ledger.settle(reading);
  const since = now.entriesAfter(reading.seq);
  if (since === undefined || since.some(({ command }) => command === 'text.purge')) {
    await ports.frozenViews.drop(quarterId, outcome.slot);
    return refusedWith('A text was removed from the quarter at the same moment. Try again.');
  }
  return ok({ slot: outcome.slot, revision: seq });
};
