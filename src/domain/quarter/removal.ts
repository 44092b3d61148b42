import { findById } from '../kernel/collection';
import { refuseUnknown, removedOf } from '../kernel/entity-changes';
import { namesOf, quoted } from '../kernel/names-of';
import { refuse } from '../kernel/refusal';
import { ok } from '../kernel/result';
import type { Change } from './change';
import { allOf, CONCEPTS } from './collections';
import type { EditableConcept, RemoveCommand } from './command';
import type { Decision } from './decision';
import type { Concept, Entity, Quarter } from './quarter';
import { pointers } from './references';

interface Referrer {
  readonly concept: Concept;
  readonly thing: Entity;
}

type Going = ReadonlyMap<Concept, ReadonlySet<string>>;

/** How messages name one, and what those who refer to it do with it. */
const WORDS: Readonly<Record<EditableConcept, { readonly noun: string; readonly held: string }>> = {
  companyObjective: { noun: 'company objective', held: 'serve it' },
  objective: { noun: 'objective', held: 'belong to it' },
  keyResult: { noun: 'key result', held: 'are linked to it' },
  hypothesis: { noun: 'hypothesis', held: 'test it' },
  milestone: { noun: 'milestone', held: 'wait for it' },
  dependency: { noun: 'dependency', held: 'need it' },
};

/** Everything that refers to something of `going` in the given way. */
const referrersTo = (quarter: Quarter, going: Going, removal: 'cascade' | 'restrict'): readonly Referrer[] =>
  CONCEPTS.flatMap((concept) => {
    // Which pointers meet which thing is correlated by the name.
    const rules = pointers[concept].filter((rule) => rule.removal === removal && going.has(rule.to));
    if (rules.length === 0) return [];
    return allOf(quarter, concept)
      .filter((thing) =>
        rules.some(({ to, ids }) =>
          (ids as (one: Entity) => readonly (string | null)[])(thing).some(
            (id) => id !== null && going.get(to)?.has(id) === true,
          ),
        ),
      )
      .map((thing) => ({ concept, thing }));
  });

const has = (going: Going, { concept, thing }: Referrer): boolean =>
  going.get(concept)?.has(thing.id) === true;

/** The thing and all that hangs on it alone, leaves first. */
const withDependents = (quarter: Quarter, root: Referrer): readonly Referrer[] => {
  const all: Referrer[] = [root];
  const going = new Map<Concept, Set<string>>([[root.concept, new Set([root.thing.id])]]);
  for (let more: readonly Referrer[] = all; more.length > 0;) {
    more = referrersTo(quarter, going, 'cascade').filter((one) => !has(going, one));
    for (const { concept, thing } of more) {
      going.set(concept, (going.get(concept) ?? new Set<string>()).add(thing.id));
    }
    all.push(...more);
  }
  // Entities stand from upstream to what refers to them, so the other way round is leaves first.
  return all.toSorted((a, b) => CONCEPTS.indexOf(b.concept) - CONCEPTS.indexOf(a.concept));
};

const goingOf = (all: readonly Referrer[]): Going => {
  const going = new Map<Concept, Set<string>>();
  for (const { concept, thing } of all) {
    going.set(concept, (going.get(concept) ?? new Set<string>()).add(thing.id));
  }
  return going;
};

/** Who waits is named, not the line that says so. */
const spokenOf = (quarter: Quarter, { concept, thing }: Referrer): object =>
  concept === 'dependency' && 'milestoneId' in thing
    ? (findById(quarter.milestones, thing.milestoneId) ?? thing)
    : thing;

/** Removes a thing and what hangs on it alone; refused while others refer to any of that, naming them. */
export const decideRemoval = (quarter: Quarter, { kind, target }: RemoveCommand): Decision => {
  const concept = kind.slice(0, kind.indexOf('.')) as EditableConcept;
  const thing = findById(allOf(quarter, concept), target);
  if (thing === undefined) return refuseUnknown(WORDS[concept].noun, target);
  const all = withDependents(quarter, { concept, thing });
  const going = goingOf(all);
  const holders = referrersTo(quarter, going, 'restrict')
    .filter((one) => !has(going, one))
    .map((one) => spokenOf(quarter, one));
  if (holders.length > 0) {
    const name = 'title' in thing ? thing.title : 'text' in thing ? thing.text : '';
    const names = namesOf(holders);
    return refuse(
      'REFERRED_TO',
      `${quoted(name)} cannot be removed while others ${WORDS[concept].held}: ${names}. Change or remove those first.`,
      { parameters: { name, holders: names, count: holders.length } },
    );
  }
  return ok(all.map((one) => removedOf(one.concept, one.thing) as unknown as Change));
};
