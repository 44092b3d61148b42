import { isOnTheBoard } from '../../entities/milestones/milestone/lineage';
import type { Milestone } from '../../entities/milestones/milestone/milestone';
import { findById } from '../../kernel/collection';
import type { Change } from '../../quarter/change';
import type { Entry } from '../../quarter/entry';
import type { Quarter } from '../../quarter/quarter';
import type { CardWeeks } from './draft-difference';
import { weeksBefore } from './weeks-before';

/** What happened to cards of a draft in one entry. */
export type DriftKind = 'moved' | 'added' | 'parked' | 'scored';

/** A card as a change left it. */
export interface DriftCard {
  readonly id: string;
  /** As it is called now; empty: it is gone. */
  readonly title: string;
  /** Its weeks before and after; null: it had none. */
  readonly was: CardWeeks | null;
  readonly now: CardWeeks | null;
}

/** A change of the draft since it was agreed; steps of one card by one person, one after the other, are one. */
export interface DriftEntry {
  /** Of its last step. */
  readonly seq: number;
  /** ISO instant. */
  readonly at: string;
  /** Member id; null: somebody who had not joined. */
  readonly by: string | null;
  readonly kind: DriftKind;
  readonly cards: readonly DriftCard[];
  /** Why, as a member said; empty: nobody did. */
  readonly why: string;
}

const SCORES: ReadonlySet<string> = new Set(['effort', 'businessValue', 'uxValue']);

const kindOf = (change: Change): DriftKind | null => {
  if (change.concept === 'placement') {
    if (change.kind === 'added') return 'added';
    if (change.kind === 'removed') return 'parked';
    return change.kind === 'edited' && change.field !== 'notes' ? 'moved' : null;
  }
  if (change.concept !== 'milestone' || change.kind !== 'edited') return null;
  if (change.field === 'status') {
    const [was, now] = [change.was, change.now].map((status) =>
      isOnTheBoard({ status: status as Milestone['status'] }),
    );
    return was === now ? null : now === true ? 'added' : 'parked';
  }
  // A first score is no change of mind.
  return SCORES.has(change.field) && change.was !== null ? 'scored' : null;
};

type Known = Map<string, CardWeeks | null>;

const driftOf = (quarter: Quarter, entry: Entry, known: Known): readonly DriftEntry[] => {
  const touched = new Map<DriftKind, Set<string>>();
  for (const change of entry.changes) {
    const kind = kindOf(change);
    // A card without weeks leaves no plan, and comes into none.
    if (change.concept === 'milestone' && kind !== 'scored' && known.get(change.id) == null) continue;
    if (kind !== null) touched.set(kind, (touched.get(kind) ?? new Set()).add(change.id));
  }
  const after = new Map(known);
  for (const [id, weeks] of weeksBefore(entry.changes, (card) => after.get(card) ?? null))
    known.set(id, weeks);
  return [...touched].map(([kind, cards]) => ({
    seq: entry.seq,
    at: entry.at,
    by: entry.by,
    kind,
    cards: [...cards].map((id) => ({
      id,
      title: findById(quarter.milestones, id)?.title ?? '',
      was: kind === 'added' ? null : (known.get(id) ?? null),
      now: kind === 'parked' ? null : (after.get(id) ?? null),
    })),
    why: quarter.revisionNotes.find(({ revision }) => revision === entry.seq)?.text ?? '',
  }));
};

/** An earlier step and the later one as one; undefined: they are two things. */
const asOne = (later: DriftEntry | undefined, earlier: DriftEntry): DriftEntry | undefined => {
  if (later?.kind !== 'moved' || earlier.kind !== 'moved' || later.by !== earlier.by) return undefined;
  if (later.at.slice(0, 10) !== earlier.at.slice(0, 10)) return undefined;
  const [to, from] = [later.cards[0], earlier.cards[0]];
  if (to === undefined || from === undefined || to.id !== from.id) return undefined;
  if (later.cards.length > 1 || earlier.cards.length > 1) return undefined;
  return {
    ...later,
    cards: [{ ...to, was: from.was }],
    why: later.why === '' ? earlier.why : later.why,
  };
};

/**
 * What was done to the draft after a revision, the newest first (S4-22): who moved, added, parked or scored which cards,
 * from which weeks to which, and why.
 *
 * @param quarter as it is after the last of the entries
 * @param entries in order, of which those up to `since` are left out
 */
export const driftEntries = (
  quarter: Quarter,
  entries: readonly Entry[],
  since: number,
): readonly DriftEntry[] => {
  const known: Known = new Map(
    quarter.placements.map(({ id, startWeek, endWeek }) => [id, { startWeek, endWeek }]),
  );
  const told: DriftEntry[] = [];
  for (const entry of entries.toReversed()) {
    if (entry.seq <= since) break;
    for (const drift of driftOf(quarter, entry, known)) {
      const joined = asOne(told.at(-1), drift);
      if (joined === undefined) told.push(drift);
      else told[told.length - 1] = joined;
    }
  }
  return told;
};
