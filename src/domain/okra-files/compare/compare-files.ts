import type { Change } from '../../quarter/change';
import { CONCEPTS } from '../../quarter/entity-definitions';
import type { ImportReview } from '../../quarter/import-review';
import type { Quarter } from '../../quarter/quarter';
import { findById } from '../../kernel/collection';
import { allOf } from '../../quarter/collections';
import { failed, ok, type Result } from '../../kernel/result';
import { draftChanges } from '../draft-changes';
import { openDraft, type ImportDraft } from '../import-draft';
import type { ImportNote, Place } from '../import-note';
import { inOrder, tooMany, type ImportedFile } from '../import-quarter';
import type { Opening } from '../read-into-draft';
import { readIntoDraft } from '../read-into-draft';
import type { AmbiguousRow } from './ambiguous-row';
import { openComparing, type Comparing } from './comparing';
import { corrections } from './corrections';
import type { Difference } from './difference';
import { differencesOf } from './differences';
import { matchCards } from './match-cards';
import { callRecords, matchObjectives } from './match-objectives';
import { settleDraft } from './settle';
import { unsaid } from './unsaid';

/** What files say otherwise than a quarter does. */
export interface Comparison {
  readonly differences: readonly Difference[];
  /** What several things of the quarter are called, as long as nobody said which of them it is: nothing of it is read. */
  readonly ambiguous: readonly AmbiguousRow[];
  /** How many things of the quarter the files speak of and say nothing else of. */
  readonly same: number;
  /** How many blocks and rows were read as something. */
  readonly cards: number;
  /** What was not read, or in a way that its writer may not expect, by file and line. */
  readonly warnings: readonly ImportNote[];
}

const openingOf = (comparing: Comparing): Opening => ({
  prepare: (draft, cards, records) => {
    callRecords(draft, records);
    return matchObjectives(draft, comparing, cards);
  },
  open: (draft, cards) => corrections(draft, comparing, matchCards(draft, comparing, cards)),
});

/** Weeks that an empty cell takes away, where no other line says any. */
const unplaced = (draft: ImportDraft, { unplaced: ids }: Comparing): readonly Change[] =>
  draft.placements.flatMap(({ before, now }): readonly Change[] =>
    before !== undefined && before === now && ids.has(before.id)
      ? [{ concept: 'placement', kind: 'removed', id: before.id, was: before, now: null }]
      : [],
  );

/** The first line that says something of each thing. */
const placesOf = (draft: ImportDraft, { placeOf }: Comparing): ReadonlyMap<string, Place> => {
  const places = new Map(placeOf);
  const lists = [
    draft.visions,
    draft.companyObjectives,
    draft.objectives,
    draft.keyResults,
    draft.hypotheses,
  ];
  for (const list of [...lists, draft.milestones, ...draft.others.values()])
    for (const { now, saidAt } of list) {
      const [first] = saidAt.values();
      if (first !== undefined && !places.has(now.id)) places.set(now.id, first);
    }
  return places;
};

const isThere = (quarter: Quarter, id: string): boolean =>
  CONCEPTS.some(
    (concept) => findById(allOf(quarter, concept) as readonly { id: string }[], id) !== undefined,
  );

/**
 * What tables, blocks and folders say otherwise than a quarter in which something stands already (G-35): rows are known by their
 * `okra_id`, else by a title that one thing alone has; what they do not name stays, and empty cells say nothing unless they are
 * to. Read as into an empty quarter and held against what is there, so that a file which an export wrote differs in nothing.
 *
 * @param commandId ids of what is new derive from it
 */
export const compareFiles = (
  quarter: Quarter,
  files: readonly ImportedFile[],
  commandId: string,
  { sameAs, clears }: Pick<ImportReview, 'sameAs' | 'clears'>,
): Result<Comparison, readonly ImportNote[]> => {
  const draft = openDraft(quarter, commandId, unsaid);
  const comparing = openComparing(quarter, sameAs, clears);
  const cards = readIntoDraft(draft, files, openingOf(comparing));
  const errors = [...draft.errors, ...tooMany(draft, files[0]?.fileName ?? '')];
  if (errors.length > 0) return failed(inOrder(errors));
  settleDraft(draft, comparing);
  const changes = [...draftChanges(draft), ...unplaced(draft, comparing)];
  const places = placesOf(draft, comparing);
  const differences = differencesOf(quarter, changes, (id) => places.get(id) ?? null);
  const differing = new Set(differences.flatMap((one) => one.changes.map(({ id }) => id)));
  return ok({
    differences,
    ambiguous: comparing.ambiguous,
    same: [...draft.met].filter((id) => !differing.has(id) && isThere(quarter, id)).length,
    cards,
    warnings: inOrder(draft.warnings),
  });
};
