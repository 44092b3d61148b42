import type { MemberActor } from './actor';
import { findById, hasId, positionOf, type Identified } from './collection';
import type { AddCommand, EditCommand, MoveCommand } from './crud-command';
import type { EntityChange, Moved } from './entity-change';
import { addedOf, editsOf, findChanged, refuseChanged, refuseUnknown } from './entity-changes';
import { thingsOf, type EntityCollection, type Holding } from './entity-collection';
import { evolveEntity } from './evolve-entity';
import { asListChanges, withMergedLists } from './list-changes';
import { checkFields, type FieldRules } from './field-rule';
import { derivedId } from './ids';
import { placeBehind, type Place } from './place-behind';
import type { Rank } from './rank';
import { refuse, type Refusal } from './refusal';
import { failed, ok, type Result } from './result';

/** What is particular about an entity that is written, edited and moved as a plain thing. */
export interface CrudDefinition<
  N extends string,
  E extends Identified,
  L extends string,
  /** What a person may set of it. */
  F extends object,
  /** The part of a quarter that its rules look at. */
  Q extends Holding<E, L>,
  /** Changes of other entities that go with its own. */
  C = never,
> {
  readonly collection: EntityCollection<N, E, L>;
  /** As messages name one: `key result`. */
  readonly noun: string;
  readonly max: number;
  readonly fields: FieldRules<F, Q>;
  /** A new one with the given values; refused where something is missing that it cannot be without. */
  readonly create: (
    values: Partial<F>,
    made: { readonly id: string; readonly rank: Rank; readonly quarter: Q; readonly by: MemberActor },
  ) => Result<E, Refusal>;
  /** Fields that hold lists of ids, of which several people may add and take away at once. */
  readonly idLists?: readonly (keyof F & string)[];
  /** Values that follow from the given ones. */
  readonly normalise?: (values: Partial<F>, before: E | null) => Partial<F>;
  /** Why the thing may not be so; asked with a quarter in which it is. `override`: the person insists. */
  readonly check?: (quarter: Q, thing: E, override: boolean, before: E | null) => Refusal | undefined;
  /** Further changes that go with writing it, told from the quarter in which it already is so. */
  readonly followUpChanges?: (
    quarter: Q,
    thing: E,
    before: E | null,
    by: MemberActor,
  ) => readonly (EntityChange<N, E> | C)[];
}

interface By {
  readonly by: MemberActor;
}

/** Adds one, where there is room and all its fields may be so. */
export const decideAdd =
  <N extends string, E extends Identified, L extends string, F extends object, Q extends Holding<E, L>, C>(
    definition: CrudDefinition<N, E, L, F, Q, C>,
  ) =>
  (
    quarter: Q,
    command: AddCommand<N, F> & { readonly id: string },
    { by }: By,
  ): Result<readonly (EntityChange<N, E> | C)[], Refusal> => {
    const { collection, noun, max } = definition;
    const all = thingsOf(quarter, collection);
    const { entity } = collection;
    if (all.length >= max) {
      return refuse(
        'FULL',
        `A quarter holds at most ${max} of these: there is no room for another ${noun}.`,
        {
          parameters: { concept: entity, max },
        },
      );
    }
    const id = derivedId(command.id);
    if (hasId(all, id)) {
      return refuse('ALREADY_THERE', `This ${noun} was added before.`, {
        parameters: { concept: entity, id },
      });
    }
    const values = checkFields(definition.fields, command.values, quarter);
    if (!values.ok) return values;
    const place = collection.isRanked ? placeBehind(all, command.after, null) : ok({ rank: '', moved: [] });
    if (!place.ok) return place;
    const derived = { ...values.value, ...definition.normalise?.(values.value, null) };
    const made = definition.create(derived, { id, rank: place.value.rank, quarter, by });
    if (!made.ok) return made;
    const added = addedOf(entity, made.value);
    const after = evolveEntity(collection, quarter, added);
    const problem = definition.check?.(after, made.value, command.override === true, null);
    if (problem !== undefined) return failed(problem);
    return ok([
      ...madeRoom<N>(entity, place.value),
      added,
      ...(definition.followUpChanges?.(after, made.value, null, by) ?? []),
    ]);
  };

/** The changes of those that make room for another. */
export const madeRoom = <N extends string>(concept: N, { moved }: Place): readonly Moved<N>[] =>
  moved.map((one) => ({ concept, kind: 'moved', ...one }));

/** Sets fields of one, where its writer saw what stands there. */
export const decideEdit =
  <N extends string, E extends Identified, L extends string, F extends object, Q extends Holding<E, L>, C>(
    definition: CrudDefinition<N, E, L, F, Q, C>,
  ) =>
  (
    quarter: Q,
    command: EditCommand<N, F>,
    { by }: By,
  ): Result<readonly (EntityChange<N, E> | C)[], Refusal> => {
    const { collection, noun } = definition;
    const thing = findById(thingsOf(quarter, collection), command.target);
    if (thing === undefined) return refuseUnknown(noun, command.target);
    const { idLists = [] } = definition;
    const wish = withMergedLists(
      thing,
      { changes: { ...command.changes }, was: { ...command.was } },
      idLists,
    );
    const stale = findChanged(thing, wish.was, wish.changes);
    if (stale !== undefined) return refuseChanged(noun, stale);
    // Only lists of ids were replaced, by lists of ids.
    const values = checkFields(definition.fields, wish.changes as Partial<F>, quarter);
    if (!values.ok) return values;
    const wanted = { ...values.value, ...definition.normalise?.(values.value, thing) };
    // What may be set of an entity is some of its own fields.
    const changes = editsOf(collection.entity, thing, wanted as Partial<E>).flatMap(
      (edit): readonly EntityChange<N, E>[] =>
        idLists.some((field: string) => field === edit.field) ? asListChanges(edit) : [edit],
    );
    if (changes.length === 0) return ok([]);
    const after = changes.reduce<Q>((q, change) => evolveEntity(collection, q, change), quarter);
    const now = findById(thingsOf(after, collection), thing.id) ?? thing;
    const problem = definition.check?.(after, now, false, thing);
    if (problem !== undefined) return failed(problem);
    return ok([...changes, ...(definition.followUpChanges?.(after, now, thing, by) ?? [])]);
  };

/** Puts one behind a neighbour; where it stands there, nothing happens. */
export const decideMove =
  <N extends string, E extends Identified, L extends string>(
    collection: EntityCollection<N, E, L>,
    noun: string,
  ) =>
  (
    quarter: Holding<E, L>,
    { target, after }: MoveCommand<N>,
  ): Result<readonly EntityChange<N, E>[], Refusal> => {
    const all = thingsOf(quarter, collection);
    const thing = findById(all, target);
    if (thing === undefined) return refuseUnknown(noun, target);
    const rank = 'rank' in thing ? String(thing.rank) : '';
    const position = positionOf(all, thing.id);
    const above = position === 0 ? null : (all[position - 1]?.id ?? null);
    if (after === above || after === thing.id) return ok([]);
    const place = placeBehind(
      all.filter((one) => one.id !== thing.id),
      after,
      rank,
    );
    if (!place.ok) return place;
    return ok([
      ...madeRoom<N>(collection.entity, place.value),
      { concept: collection.entity, kind: 'moved', id: thing.id, was: rank, now: place.value.rank },
    ]);
  };
