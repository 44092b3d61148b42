import { SESSION_IDS } from '#domain/entities/facilitation/session/session-id';
import { findById } from '#domain/kernel/collection';
import type { ChangeGroup } from '#domain/views/history/change-groups';
import { cardHistory } from '#domain/views/thread/card-history';
import type { Change } from '#domain/quarter/change';
import type { Entry } from '#domain/quarter/entry';
import type { Quarter } from '#domain/quarter/quarter';
import { allOf } from '#domain/quarter/collections';
import { definitionOf } from '#domain/quarter/entity-definitions';
import { nameOf } from '#domain/kernel/names-of';
import { ownValue } from '#domain/kernel/own-value';
import { sessionWords } from '../sessions/words/session-words';
import { changeWords } from './words/change-words';

/** What somebody did: "added the hypothesis", and of what it speaks, by name. */
export interface EntryWords {
  readonly act: string;
  readonly thing: string | null;
}

const VERBS = ['added', 'edited', 'removed', 'moved', 'listed', 'unlisted'] as const;

const textOf = (thing: unknown): string | null => {
  if (typeof thing !== 'object' || thing === null) return null;
  const name = nameOf(thing);
  if (name !== '') return name;
  return 'id' in thing && typeof thing.id === 'string' ? thing.id : null;
};

const nameOfMeasured = (quarter: Quarter, change: Change): string | null => {
  const id = change.concept === 'checkIn' ? findById(quarter.checkIns, change.id)?.metricId : change.id;
  const metric = findById(quarter.metrics, id ?? '');
  if (metric === undefined) return null;
  return findById(quarter.keyResults, metric.keyResultId ?? '')?.text ?? metric.text;
};

/** "#2 Milestones". */
const sessionName = (id: string): string | null => {
  const session = SESSION_IDS.find((one) => one === id);
  return session === undefined
    ? null
    : `${sessionWords.number(session)} ${sessionWords.sessions[session].title}`;
};

const thingOf = (quarter: Quarter, change: Change): string | null => {
  if (change.concept === 'quarter') return null;
  if (change.concept === 'session') return sessionName(change.id);
  switch (definitionOf(change.concept).words.named) {
    case 'never':
      return null;
    case 'by its card':
      return findById(quarter.milestones, change.id)?.title ?? null;
    case 'by its key result':
      return nameOfMeasured(quarter, change);
    case 'itself':
      return textOf(
        findById(allOf(quarter, change.concept) as readonly { readonly id: string }[], change.id) ??
          change.was ??
          change.now,
      );
  }
};

const objectOf = ({ concept }: Change): string =>
  concept === 'quarter' ? changeWords.quarter : definitionOf(concept).words.object;

/** What one entry did, in words. */
export const entryWords = (quarter: Quarter, entry: Entry): EntryWords => {
  const special = ownValue(changeWords.acts, entry.command);
  if (special !== undefined) return { act: special, thing: null };
  const [change] = entry.changes;
  if (change === undefined) return { act: changeWords.changedNothing, thing: null };
  const thing = thingOf(quarter, change);
  const ofThing = ownValue(changeWords.ofThing, entry.command);
  if (ofThing !== undefined) return { act: ofThing, thing };
  if (entry.undid !== undefined) return { act: changeWords.undid, thing: thing ?? changeWords.quarter };
  if (entry.command === 'result.record') return { act: changeWords.recordedResult, thing };
  if (entry.command === 'batch') {
    const things = new Set(entry.changes.map(({ concept, id }) => `${concept} ${id}`)).size;
    if (things > 1) return { act: changeWords.changedThings(things), thing: null };
  }
  const verb = VERBS.find((one) => one === change.kind) ?? 'changed';
  return { act: changeWords[verb](objectOf(change)), thing };
};

/**
 * What a group of changes did, with the values: of a card in the words of its own history.
 *
 * @param quarter as it is after the last of the entries
 * @param groups the last one first, as `changeGroups` made them
 */
export const groupWords = (
  quarter: Quarter,
  groups: readonly ChangeGroup[],
): ReadonlyMap<number, EntryWords> => {
  const entries = groups.map(({ entry }) => entry).toReversed();
  const cards = new Set(groups.flatMap(({ cardId }) => (cardId === null ? [] : [cardId])));
  const acts = new Map(
    [...cards].flatMap((card) =>
      cardHistory(quarter, entries, card).map((line) => [`${card} ${String(line.seq)}`, line.acts] as const),
    ),
  );
  return new Map(
    groups.map(({ seq, entry, cardId, run }) => {
      if (run !== null) return [seq, { act: changeWords.run(run.published, run.isUndo), thing: null }];
      const done = cardId === null ? undefined : acts.get(`${cardId} ${String(seq)}`);
      const card =
        cardId === null ? undefined : findById([...quarter.milestones, ...quarter.objectives], cardId);
      // Who wrote a card is told with its title, which is what one looks for.
      if (done === undefined || card === undefined || entry.changes.some(({ kind }) => kind === 'added'))
        return [seq, entryWords(quarter, entry)];
      return [seq, { act: changeWords.did(done), thing: card.title }];
    }),
  );
};
