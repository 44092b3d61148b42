import { foldedTitle } from '#domain/kernel/folded-title';
import type { DraftCard } from '#domain/views/draft/draft-view';
import type { CardMarks } from '../../components/draft/card-standing';

/** What somebody looks for; null: it does not matter. */
export interface CardSearch {
  readonly text: string;
  readonly type: string | null;
  readonly skill: string | null;
  /** Id of a member; empty: nobody owns it. */
  readonly owner: string | null;
  readonly mark: 'error' | 'any' | 'none' | null;
}

export const NO_SEARCH: CardSearch = { text: '', type: null, skill: null, owner: null, mark: null };

interface KnownOfCards {
  readonly marks: CardMarks;
  /** Id of the member who owns each card, by its id. */
  readonly owners: ReadonlyMap<string, string>;
}

/** Ids of the cards that are looked for; null: nothing is. */
export const findCards = (
  cards: readonly DraftCard[],
  { text, type, skill, owner, mark }: CardSearch,
  { marks, owners }: KnownOfCards,
): ReadonlySet<string> | null => {
  const words = foldedTitle(text);
  if (words === '' && type === null && skill === null && owner === null && mark === null) return null;
  const hasMark = (id: string): boolean => {
    const own = marks.get(id) ?? [];
    if (mark === 'none') return own.length === 0;
    return mark === 'error' ? own.some(({ severity }) => severity === 'error') : own.length > 0;
  };
  return new Set(
    cards
      .filter(
        (card) =>
          foldedTitle(card.title).includes(words) &&
          (type === null || card.type === type) &&
          (skill === null || card.skills.some((one) => foldedTitle(one) === skill)) &&
          (owner === null || (owners.get(card.id) ?? '') === owner) &&
          (mark === null || hasMark(card.id)),
      )
      .map(({ id }) => id),
  );
};

/** The skills that cards name, each once, by the word that makes two spellings the same. */
export const skillsIn = (
  cards: readonly DraftCard[],
): readonly { readonly key: string; readonly name: string }[] =>
  [...new Map(cards.flatMap(({ skills }) => skills.map((name) => [foldedTitle(name), name] as const)))]
    .map(([key, name]) => ({ key, name }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
