import type { Change } from '../quarter/change';
import { isRanked } from '../quarter/collections';
import type { EntityName, EntityTypes } from '../quarter/quarter';
import { sameJson, type Json } from '../kernel/json';
import { ownValue } from '../kernel/own-value';
import { ranksBetween } from '../kernel/rank';
import type { ImportDraft, PendingEntity } from './import-draft';

type Ranked =
  | 'companyObjective'
  | 'productArea'
  | 'contribution'
  | 'objective'
  | 'keyResult'
  | 'hypothesis'
  | 'milestone';

/** New things go behind what is there, in the order of the file. */
const ranked = <T extends { readonly rank: string }>(
  all: readonly PendingEntity<T>[],
): readonly PendingEntity<T>[] => {
  const last = all.filter(({ before }) => before !== undefined).at(-1)?.now.rank ?? null;
  const made = all.filter(({ before }) => before === undefined);
  const ranks = ranksBetween(last, null, made.length);
  made.forEach((pending, index) => {
    pending.now = { ...pending.now, rank: ranks[index] ?? '' };
  });
  return all;
};

/** Key results stand by their numbers, whatever the order in which rows named them. */
const orderKeyResults = (draft: ImportDraft): void => {
  const ordinals = new Map(draft.keyResults.map(({ now }) => [now.id, now.ordinal]));
  draft.keyResults.sort(
    (a, b) =>
      Number(a.before === undefined) - Number(b.before === undefined) ||
      (a.before === undefined ? a.now.ordinal - b.now.ordinal : 0),
  );
  for (const pending of draft.hypotheses.filter(({ before }) => before === undefined)) {
    pending.now = {
      ...pending.now,
      keyResultIds: [...pending.now.keyResultIds].sort(
        (a, b) => (ordinals.get(a) ?? 0) - (ordinals.get(b) ?? 0),
      ),
    };
  }
};

const changesOf = <C extends EntityName>(
  concept: C,
  all: readonly PendingEntity<EntityTypes[C]>[],
): readonly Change[] =>
  all.flatMap((pending): readonly Change[] => {
    const { before, now } = pending;
    if (before === undefined)
      return [{ concept, kind: 'added', id: now.id, was: null, now } as unknown as Change];
    const was = before as unknown as Readonly<Record<string, Json>>;
    return Object.entries(now as unknown as Readonly<Record<string, Json>>)
      .filter(([field, value]) => !sameJson(ownValue(was, field), value))
      .map(
        ([field, value]) =>
          ({
            concept,
            kind: 'edited',
            id: before.id,
            field,
            was: ownValue(was, field),
            now: value,
          }) as unknown as Change,
      );
  });

const rankedChanges = <C extends Ranked>(
  concept: C,
  all: readonly PendingEntity<EntityTypes[C]>[],
): readonly Change[] => changesOf<C>(concept, ranked<EntityTypes[C]>(all));

/** What a draft comes to, once everything is read: things that others name before those that name them. */
export const draftChanges = (draft: ImportDraft): readonly Change[] => {
  orderKeyResults(draft);
  return [
    ...changesOf('vision', draft.visions),
    ...rankedChanges('companyObjective', draft.companyObjectives),
    ...rankedChanges('productArea', draft.productAreas),
    ...rankedChanges('contribution', draft.contributions),
    ...rankedChanges('objective', draft.objectives),
    ...rankedChanges('keyResult', draft.keyResults),
    ...rankedChanges('hypothesis', draft.hypotheses),
    ...rankedChanges('milestone', draft.milestones),
    ...changesOf('dependency', draft.dependencies),
    ...changesOf('placement', draft.placements),
    ...[...draft.others].flatMap(([concept, things]) =>
      changesOf(concept, (isRanked(concept) ? ranked(things as never) : things) as never),
    ),
  ];
};
