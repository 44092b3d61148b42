import { findById, hasId, positionOf } from './collection';
import { derivedId } from './ids';
import type { Rank } from './rank';
import { failed, ok, type Result } from './result';
import type { Change, EntityChange } from '../quarter/change';
import { allOf, isRanked } from '../quarter/collections';
import type { EditableConcept, EditableFields } from '../quarter/command';
import type { CommandOf, MemberContext } from '../quarter/concept-rules';
import type { Decision, Refusal } from '../quarter/decision';
import { addedOf, editsOf, findChanged, refuseChanged, refuseUnknown, removedOf } from './entity-changes';
import { evolveEntity } from '../quarter/entity-rules';
import { checkFields, type FieldRules } from './field-rule';
import type { Concepts, Quarter } from '../quarter/quarter';
import { placeBehind, type Place } from '../quarter/place-behind';
import { refuse } from './refuse';

/** What is particular about a concept that is written, edited, moved and removed as a plain thing. */
export interface Editable<C extends EditableConcept> {
  readonly concept: C;
  /** As messages name one: `key result`. */
  readonly noun: string;
  readonly max: number;
  readonly fields: FieldRules<EditableFields[C]>;
  /** A new one with the given values; refused where something is missing that it cannot be without. */
  readonly create: (
    values: Partial<EditableFields[C]>,
    made: {
      readonly id: string;
      readonly rank: Rank;
      readonly quarter: Quarter;
      readonly context: MemberContext;
    },
  ) => Result<Concepts[C], Refusal>;
  /** Values that follow from the given ones. */
  readonly derive?: (
    values: Partial<EditableFields[C]>,
    before: Concepts[C] | null,
  ) => Partial<EditableFields[C]>;
  /** Why the thing may not be so; asked with a quarter in which it is. `override`: the person insists. */
  readonly check?: (
    quarter: Quarter,
    thing: Concepts[C],
    override: boolean,
    before: Concepts[C] | null,
  ) => Refusal | undefined;
  /** Further changes that go with writing it, told from the quarter in which it already is so. */
  readonly alongside?: (
    quarter: Quarter,
    thing: Concepts[C],
    before: Concepts[C] | null,
  ) => readonly Change[];
  /** Why it cannot be removed: others need it. */
  readonly holders: (quarter: Quarter, thing: Concepts[C]) => Refusal | undefined;
  /** What goes with it, leaves first. */
  readonly hangers: (quarter: Quarter, thing: Concepts[C]) => readonly Change[];
}

/** The four commands of a concept, as one reading of them: which fields are there follows from the kind. */
interface Asked<C extends EditableConcept> {
  readonly id: string;
  readonly kind: string;
  readonly values?: Partial<EditableFields[C]>;
  readonly override?: boolean;
  readonly target?: string;
  readonly changes?: Partial<EditableFields[C]>;
  readonly was?: Partial<EditableFields[C]>;
  readonly after?: string | null;
}

/** Decides add, edit, remove and move of a concept by what is particular about it. */
export const decideEditable =
  <C extends EditableConcept>(editable: Editable<C>) =>
  (quarter: Quarter, command: CommandOf<C>, context: MemberContext): Decision => {
    // A conditional type of an open parameter cannot be narrowed; the kinds are those of the four commands.
    const asked = command as unknown as Asked<C>;
    const act = asked.kind.slice(asked.kind.indexOf('.') + 1);
    if (act === 'add') return add(editable, quarter, asked, context);
    const thing = findById(allOf(quarter, editable.concept), asked.target ?? '');
    if (thing === undefined) return refuseUnknown(editable.noun, asked.target ?? '');
    if (act === 'edit') return edit(editable, quarter, thing, asked);
    if (act === 'move') return move(editable, quarter, thing, asked.after ?? null);
    return remove(editable, quarter, thing);
  };

const add = <C extends EditableConcept>(
  editable: Editable<C>,
  quarter: Quarter,
  asked: Asked<C>,
  context: MemberContext,
): Decision => {
  const { concept, noun, max } = editable;
  const all = allOf(quarter, concept);
  if (all.length >= max) {
    return refuse('FULL', `A quarter holds at most ${max} of these: there is no room for another ${noun}.`, {
      parameters: { concept, max },
    });
  }
  const id = derivedId(asked.id);
  if (hasId(all, id)) {
    return refuse('ALREADY_THERE', `This ${noun} was added before.`, { parameters: { concept, id } });
  }
  const values = checkFields(editable.fields, asked.values ?? ({} as Partial<EditableFields[C]>), quarter);
  if (!values.ok) return values;
  const place = isRanked(concept) ? placeBehind(all, asked.after, null) : ok({ rank: '', moved: [] });
  if (!place.ok) return place;
  const derived = { ...values.value, ...editable.derive?.(values.value, null) };
  const made = editable.create(derived, { id, rank: place.value.rank, quarter, context });
  if (!made.ok) return made;
  const added = addedOf(concept, made.value);
  const after = evolveEntity(concept, quarter, added as EntityChange<C>);
  const problem = editable.check?.(after, made.value, asked.override === true, null);
  if (problem !== undefined) return failed(problem);
  return ok([
    ...madeRoom(concept, place.value),
    added,
    ...(editable.alongside?.(after, made.value, null) ?? []),
  ]);
};

/** The changes of those that make room for another. */
const madeRoom = (concept: EditableConcept, { moved }: Place): readonly Change[] =>
  moved.map((one) => ({ concept, kind: 'moved', ...one }) as unknown as Change);

const edit = <C extends EditableConcept>(
  editable: Editable<C>,
  quarter: Quarter,
  thing: Concepts[C],
  asked: Asked<C>,
): Decision => {
  const { concept, noun } = editable;
  const stale = findChanged(thing, asked.was ?? {}, asked.changes ?? {});
  if (stale !== undefined) return refuseChanged(noun, stale);
  const values = checkFields(editable.fields, asked.changes ?? ({} as Partial<EditableFields[C]>), quarter);
  if (!values.ok) return values;
  const wanted = { ...values.value, ...editable.derive?.(values.value, thing) };
  const changes = editsOf(concept, thing, wanted);
  const after = changes.reduce<Quarter>((q, change) => evolveEntity(concept, q, change), quarter);
  const now = findById(allOf(after, concept), thing.id) ?? thing;
  if (changes.length === 0) return ok([]);
  const problem = editable.check?.(after, now, false, thing);
  if (problem !== undefined) return failed(problem);
  return ok([
    ...(changes as unknown as readonly Change[]),
    ...(editable.alongside?.(after, now, thing) ?? []),
  ]);
};

const remove = <C extends EditableConcept>(
  editable: Editable<C>,
  quarter: Quarter,
  thing: Concepts[C],
): Decision => {
  const held = editable.holders(quarter, thing);
  if (held !== undefined) return failed(held);
  return ok([...editable.hangers(quarter, thing), removedOf(editable.concept, thing)]);
};

const move = <C extends EditableConcept>(
  { concept }: Editable<C>,
  quarter: Quarter,
  thing: Concepts[C],
  after: string | null,
): Decision => {
  const all = allOf(quarter, concept);
  const rank = 'rank' in thing ? thing.rank : '';
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
    ...madeRoom(concept, place.value),
    { concept, kind: 'moved', id: thing.id, was: rank, now: place.value.rank } as unknown as Change,
  ]);
};
