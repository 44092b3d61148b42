import { findById } from '../../kernel/collection';
import { allOf } from '../../quarter/collections';
import type { EntityName } from '../../quarter/quarter';
import { foldedTitle } from '../../kernel/folded-title';
import { pendingOf, type ImportDraft, type PendingEntity } from '../import-draft';
import type { Values } from './record-kind';
import { nameOf, WITH_ID } from './thing-names';

/** Anything on its way into the quarter. */
export type PendingThing = PendingEntity<Values & { readonly id: string }>;

const LISTS = {
  vision: 'visions',
  companyObjective: 'companyObjectives',
  productArea: 'productAreas',
  contribution: 'contributions',
  objective: 'objectives',
  keyResult: 'keyResults',
  hypothesis: 'hypotheses',
  milestone: 'milestones',
  dependency: 'dependencies',
  placement: 'placements',
} as const satisfies Partial<Readonly<Record<EntityName, keyof ImportDraft>>>;

/** All things of an entity on their way: those of blocks and rows, and those that only records tell of. */
export const pendingThings = (draft: ImportDraft, concept: EntityName): PendingThing[] => {
  const list = LISTS[concept as keyof typeof LISTS] as (typeof LISTS)[keyof typeof LISTS] | undefined;
  if (list !== undefined) return draft[list] as unknown as PendingThing[];
  const known = draft.others.get(concept);
  if (known !== undefined) return known;
  const things = allOf(draft.quarter, concept) as unknown as readonly PendingThing['now'][];
  const made: PendingThing[] = pendingOf(concept, things, draft.unsaid);
  draft.others.set(concept, made);
  return made;
};

const okraKey = (concept: EntityName, okraId: string): string => `${concept}#${okraId}`;

/** Which thing a block or row with this `okra_id` is; a thing is one at most. */
export const claim = (
  draft: ImportDraft,
  concept: EntityName,
  okraId: string,
  thing: { readonly id: string },
): void => {
  draft.okraIds.set(okraKey(concept, okraId), thing.id);
  draft.claimed.add(okraKey(concept, thing.id));
  draft.met.add(thing.id);
};

/** What records call otherwise than the quarter does: others name it so, too. */
export const callAlso = (draft: ImportDraft, concept: EntityName, name: string, id: string): void => {
  draft.alsoCalled.set(okraKey(concept, foldedTitle(name)), id);
};

/** All such names of an entity, folded, with the ids. */
export const alsoCalled = (
  { alsoCalled: all }: ImportDraft,
  concept: EntityName,
): readonly (readonly [string, string])[] => {
  const beginning = okraKey(concept, '');
  return [...all].flatMap(([key, id]): readonly (readonly [string, string])[] =>
    key.startsWith(beginning) ? [[key.slice(beginning.length), id]] : [],
  );
};

export const isClaimed = (
  draft: ImportDraft,
  concept: EntityName,
  { id }: { readonly id: string },
): boolean => draft.claimed.has(okraKey(concept, id));

/** The id of what is known by this `okra_id`, of this import or of the quarter. */
export const idOfOkra = (draft: ImportDraft, concept: EntityName, okraId: string): string | undefined =>
  draft.okraIds.get(okraKey(concept, okraId)) ??
  findById(allOf(draft.quarter, concept) as readonly { readonly id: string }[], okraId)?.id;

/** Things on their way by what they are called and by their ids. */
export interface ThingIndex {
  /** The id of what is called so; of a name that several have, none. */
  readonly idOf: (concept: EntityName, name: string) => string | undefined;
  readonly find: (concept: EntityName, id: string) => PendingThing | undefined;
}

interface Indexed {
  readonly names: Map<string, string | null>;
  readonly byId: Map<string, PendingThing>;
  seen: number;
}

/** An index that goes on with what is added to the draft. */
export const thingIndex = (draft: ImportDraft): ThingIndex => {
  const known = new Map<EntityName, Indexed>();
  const indexOf = (concept: EntityName): Indexed => {
    const index = known.get(concept) ?? { names: new Map(), byId: new Map(), seen: 0 };
    known.set(concept, index);
    const things = pendingThings(draft, concept);
    // Things are only added: what came since the last look stands behind.
    for (const thing of things.slice(index.seen)) {
      const names = new Set([thing.now, thing.held ?? thing.now].map((one) => foldedTitle(nameOf(one))));
      for (const folded of names) index.names.set(folded, index.names.has(folded) ? null : thing.now.id);
      index.byId.set(thing.now.id, thing);
    }
    index.seen = things.length;
    return index;
  };
  return {
    idOf: (concept, name) => {
      const [, bare, okraId] = WITH_ID.exec(name) ?? [];
      const ofId = okraId === undefined ? undefined : idOfOkra(draft, concept, okraId);
      const { names } = indexOf(concept);
      return (
        ofId ??
        names.get(foldedTitle(name)) ??
        names.get(foldedTitle(bare ?? name)) ??
        draft.alsoCalled.get(okraKey(concept, foldedTitle(name)))
      );
    },
    find: (concept, id) => indexOf(concept).byId.get(id),
  };
};
