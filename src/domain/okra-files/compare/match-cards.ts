import { blankMilestone } from '../blank-cards';
import { foldedTitle, singleLine } from '../../kernel/folded-title';
import { ownValue } from '../../kernel/own-value';
import { withoutInvisible } from '../../kernel/invisible';
import { addPending, type ImportDraft, type PendingEntity } from '../import-draft';
import type { Reading } from '../import-milestones';
import type { ReadCard } from '../read-card';
import { callAlso, claim } from '../records/pending-things';
import { isSameRow } from '../same-row';
import { tellTwin } from '../tell-twin';
import type { Milestone } from '../../entities/milestones/milestone/milestone';
import { NEW } from './ambiguous-row';
import type { Comparing } from './comparing';
import { saysNothingNew } from './corrections';

type Pending = PendingEntity<Milestone>;

const okraIdOf = ({ fields }: ReadCard): string | undefined =>
  fields.find(({ key }) => key === 'okraId')?.value.trim();

/** Rows of one title are compared with so many before them: beyond that they are taken for one of those. */
const MOST_OF_A_TITLE = 50;

interface OfTitle {
  /** Cards of the quarter, those that a row names by their ids apart. */
  readonly named: Pending[];
  readonly free: Pending[];
  /** Rows that contradict each other in what a card has once, each lot with the card that it is. */
  readonly lots: { readonly rows: ReadCard[]; pending: Pending | 'asked' }[];
}

/** The title that a row gives the card of its id; of several files the last one says it. */
const call = (pending: Pending, { title }: ReadCard): void => {
  const { held, now } = pending;
  if (held === undefined) return;
  const isSame = singleLine(withoutInvisible(held.title)) === title;
  pending.now = { ...now, title: isSame ? held.title : title };
};

/**
 * Gives every row its card: by its `okra_id`, else by a title that one card alone has, else a new one. Of a title that several
 * have it is the card of which the row says nothing new, or somebody is asked; what nobody answered is not read.
 */
export const matchCards = (
  draft: ImportDraft,
  comparing: Comparing,
  cards: readonly ReadCard[],
): readonly Reading[] => {
  const { sameAs, ambiguous, placeOf } = comparing;
  const okraIds = new Set(cards.map(okraIdOf));
  const byOkraId = new Map<string, Pending>();
  const byTitle = new Map<string, OfTitle>();
  const ofTitle = (title: string): OfTitle => {
    const folded = foldedTitle(title);
    const known = byTitle.get(folded) ?? { named: [], free: [], lots: [] };
    byTitle.set(folded, known);
    return known;
  };
  for (const pending of draft.milestones) {
    byOkraId.set(pending.now.id, pending);
    const { named, free } = ofTitle(pending.now.title);
    (okraIds.has(pending.now.id) ? named : free).push(pending);
  }
  const make = (title: string): Pending =>
    addPending(draft.milestones, blankMilestone(draft.nextId(), title));

  const choose = (card: ReadCard, lot: number, candidates: readonly Pending[]): Pending | 'asked' => {
    const [only] = candidates;
    if (only === undefined) return make(card.title);
    // A second lot of one title is a card of its own.
    if (candidates.length === 1) return lot === 0 ? only : make(card.title);
    const same = candidates.find((one) => saysNothingNew(comparing, one, card));
    if (same !== undefined) return same;
    const key = `milestone ${foldedTitle(card.title)} ${String(lot)}`;
    const answer = ownValue(sameAs, key);
    if (answer === NEW) return make(card.title);
    const chosen = candidates.find(({ now }) => now.id === answer);
    if (chosen !== undefined) return chosen;
    const options = candidates.map(({ now }) => now.id);
    ambiguous.push({ key, concept: 'milestone', title: card.title, place: card.place, lines: 1, options });
    return 'asked';
  };

  return cards.flatMap((card): readonly Reading[] => {
    const okraId = okraIdOf(card);
    const known = byOkraId.get(okraId ?? '');
    const found = (pending: Pending): readonly Reading[] => {
      draft.met.add(pending.now.id);
      if (!placeOf.has(pending.now.id)) placeOf.set(pending.now.id, card.place);
      return [{ card, pending }];
    };
    if (known !== undefined) {
      call(known, card);
      callAlso(draft, 'milestone', card.title, known.now.id);
      return found(known);
    }
    const { named, free, lots } = ofTitle(card.title);
    const at = lots
      .slice(0, MOST_OF_A_TITLE)
      .findIndex(({ rows }) => rows.every((row) => isSameRow(row, card)));
    const lot = lots[at];
    const first = lot?.rows[0];
    tellTwin(draft, card, first, at < 0 ? lots[0]?.rows[0] : undefined);
    if (lot !== undefined) {
      if (lot.rows.length < MOST_OF_A_TITLE) lot.rows.push(card);
      if (lot.pending !== 'asked') return found(lot.pending);
      const asked = ambiguous.findIndex(
        ({ key }) => key === `milestone ${foldedTitle(card.title)} ${String(at)}`,
      );
      const row = ambiguous[asked];
      if (row !== undefined) ambiguous[asked] = { ...row, lines: row.lines + 1 };
      return [];
    }
    const pending = choose(card, lots.length, okraId === undefined ? [...named, ...free] : free);
    lots.push({ rows: [card], pending });
    if (pending === 'asked') return [];
    if (okraId !== undefined) {
      byOkraId.set(okraId, pending);
      claim(draft, 'milestone', okraId, pending.now);
    }
    return found(pending);
  });
};
