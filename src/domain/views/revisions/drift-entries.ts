import { findById } from '../../kernel/collection';
import type { Entry } from '../../quarter/entry';
import type { Quarter } from '../../quarter/quarter';

/** What happened to cards of a draft in one entry. */
export type DriftKind = 'moved' | 'added' | 'parked' | 'scored';

/** A change of the draft since it was agreed. */
export interface DriftEntry {
  readonly seq: number;
  /** ISO instant. */
  readonly at: string;
  /** Member id; null: somebody who had not joined. */
  readonly by: string | null;
  readonly kind: DriftKind;
  readonly cards: readonly { readonly id: string; readonly title: string }[];
  /** Why, as a member said; empty: nobody did. */
  readonly why: string;
}

const SCORES: ReadonlySet<string> = new Set(['effort', 'businessValue', 'uxValue']);

const kindsIn = ({ changes }: Entry): ReadonlyMap<DriftKind, ReadonlySet<string>> => {
  const kinds = new Map<DriftKind, Set<string>>();
  const note = (kind: DriftKind, card: string): void => {
    kinds.set(kind, (kinds.get(kind) ?? new Set()).add(card));
  };
  for (const change of changes) {
    if (change.concept === 'placement') {
      if (change.kind === 'added') note('added', change.id);
      else if (change.kind === 'removed') note('parked', change.id);
      else if (change.kind === 'edited' && change.field !== 'notes') note('moved', change.id);
    } else if (change.concept === 'milestone' && change.kind === 'edited' && SCORES.has(change.field)) {
      // A first score is no change of mind.
      if (change.was !== null) note('scored', change.id);
    }
  }
  return kinds;
};

/**
 * What was done to the draft after a revision, the newest first (S4-22): who moved, added, parked or scored which cards,
 * and why.
 *
 * @param quarter as it is now
 * @param entries in order, of which those up to `since` are left out
 */
export const driftEntries = (
  quarter: Quarter,
  entries: readonly Entry[],
  since: number,
): readonly DriftEntry[] =>
  entries
    .filter(({ seq }) => seq > since)
    .flatMap((entry) =>
      [...kindsIn(entry)].map(([kind, cards]): DriftEntry => ({
        seq: entry.seq,
        at: entry.at,
        by: entry.by,
        kind,
        cards: [...cards].map((id) => ({ id, title: findById(quarter.milestones, id)?.title ?? '' })),
        why: quarter.revisionNotes.find(({ revision }) => revision === entry.seq)?.text ?? '',
      })),
    )
    .toReversed();
