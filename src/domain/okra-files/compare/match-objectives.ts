import type { Objective } from '../../entities/agreement/objective/objective';
import { foldedTitle, singleLine } from '../../kernel/folded-title';
import { ownValue } from '../../kernel/own-value';
import { blankObjective } from '../blank-cards';
import { addPending, hypothesisKey, type ImportDraft, type PendingEntity } from '../import-draft';
import type { ReadCard } from '../read-card';
import { callAlso, idOfOkra } from '../records/pending-things';
import type { ReadRecord } from '../records/read-records';
import { NEW } from './ambiguous-row';
import type { Comparing } from './comparing';

const okraIdOf = ({ fields }: ReadCard): string | undefined =>
  fields.find(({ key }) => key === 'okraId')?.value.trim();

/** A name that files have for it, where the quarter knows it by its id under another one. */
const alias = (draft: ImportDraft, pending: PendingEntity<Objective>, title: string): void => {
  const folded = foldedTitle(title);
  if (!draft.objectiveByTitle.has(folded)) draft.objectiveByTitle.set(folded, pending);
};

/** What its own block calls it. */
const call = (draft: ImportDraft, pending: PendingEntity<Objective>, title: string): void => {
  alias(draft, pending, title);
  if (pending.held !== undefined && singleLine(pending.held.title) !== singleLine(title))
    pending.now = { ...pending.now, title: singleLine(title) };
};

/** What records call otherwise than the quarter does, so that blocks and rows find it under either name. */
export const callRecords = (draft: ImportDraft, records: readonly ReadRecord[]): void => {
  const [objectives, hypotheses, keyResults] = [
    new Map(draft.objectives.map((one) => [one.now.id, one])),
    new Map(draft.hypotheses.map((one) => [one.now.id, one])),
    new Map(draft.keyResults.map((one) => [one.now.id, one])),
  ];
  for (const { kind, okraId, head } of records) {
    if (kind.head !== 'id' && idOfOkra(draft, kind.concept, okraId) !== undefined)
      callAlso(draft, kind.concept, head, okraId);
    const objective = kind.concept === 'objective' ? objectives.get(okraId) : undefined;
    if (objective !== undefined) alias(draft, objective, head);
    const hypothesis = kind.concept === 'hypothesis' ? hypotheses.get(okraId) : undefined;
    if (hypothesis !== undefined) {
      const key = hypothesisKey(hypothesis.now.objectiveId, foldedTitle(head));
      if (!draft.hypothesisByText.has(key)) draft.hypothesisByText.set(key, hypothesis);
    }
    const keyResult = kind.concept === 'keyResult' ? keyResults.get(okraId) : undefined;
    if (keyResult !== undefined) {
      const key = hypothesisKey(keyResult.now.objectiveId, foldedTitle(head));
      if (!draft.keyResultByText.has(key)) draft.keyResultByText.set(key, keyResult);
    }
  }
};

/**
 * Gives every block of an objective the one that it is: by its `okra_id`, else by a title that one alone has. What several
 * have is asked, and left out until it is answered.
 */
export const matchObjectives = (
  draft: ImportDraft,
  { sameAs, ambiguous, placeOf }: Comparing,
  cards: readonly ReadCard[],
): readonly ReadCard[] => {
  const byId = new Map(draft.objectives.map((one) => [one.now.id, one]));
  const byTitle = new Map<string, PendingEntity<Objective>[]>();
  for (const one of draft.objectives) {
    const folded = foldedTitle(one.now.title);
    byTitle.set(folded, [...(byTitle.get(folded) ?? []), one]);
  }
  const blocks = cards.filter(({ sort }) => sort === 'objective');
  const named = new Set(blocks.map(okraIdOf));
  const asked = new Map<string, string>();
  for (const card of blocks) {
    const own = byId.get(okraIdOf(card) ?? '');
    if (own !== undefined) {
      call(draft, own, card.title);
      draft.objectiveOfCard.set(card, own);
      placeOf.set(own.now.id, card.place);
      continue;
    }
    const folded = foldedTitle(card.title);
    const same = (byTitle.get(folded) ?? []).filter(({ now }) => !named.has(now.id));
    const [only] = same;
    if (only !== undefined && same.length === 1) {
      draft.objectiveOfCard.set(card, only);
      placeOf.set(only.now.id, card.place);
    }
    if (same.length < 2) continue;
    const key = `objective ${folded}`;
    const answer = ownValue(sameAs, key);
    const chosen = same.find(({ now }) => now.id === answer);
    if (chosen !== undefined) draft.objectiveOfCard.set(card, chosen);
    else if (answer === NEW) {
      const made = asked.get(key);
      const known = draft.objectives.find(({ now }) => now.id === made);
      const pending =
        known ?? addPending(draft.objectives, blankObjective(draft.nextId(), card.title, false));
      asked.set(key, pending.now.id);
      draft.objectiveById.set(pending.now.id, pending);
      draft.objectiveOfCard.set(card, pending);
    } else if (!asked.has(key)) {
      asked.set(key, '');
      ambiguous.push({
        key,
        concept: 'objective',
        title: card.title,
        place: card.place,
        lines: blocks.filter(({ title }) => foldedTitle(title) === folded).length,
        options: same.map(({ now }) => now.id),
      });
    }
  }
  const isAsked = (card: ReadCard): boolean =>
    card.sort === 'objective' &&
    !draft.objectiveOfCard.has(card) &&
    asked.has(`objective ${foldedTitle(card.title)}`);
  return cards.filter((card) => !isAsked(card));
};
