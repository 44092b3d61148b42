import { findById } from '../kernel/collection';
import { byMembers, type CommandDefinition } from '../kernel/command-definition';
import { refuseUnknown, removedOf } from '../kernel/entity-changes';
import { nameOf, namesOf, quoted } from '../kernel/names-of';
import { refuse } from '../kernel/refusal';
import { ok } from '../kernel/result';
import type { Change } from './change';
import { allOf } from './collections';
import { CONCEPTS, definitionOf, referencesOf } from './entity-definitions';
import type { EditableEntity, RemoveCommand } from './command';
import type { Decision } from './decision';
import type { EntityName, Entity, Quarter } from './quarter';

interface Referrer {
  readonly concept: EntityName;
  readonly thing: Entity;
  /** Why it keeps the other from going, where it has words of its own for that. */
  readonly inTheWay?: string | undefined;
}

type Going = ReadonlyMap<EntityName, ReadonlySet<string>>;

/** Everything that refers to something of `going` in the given way. */
const referrersTo = (quarter: Quarter, going: Going, removal: 'cascade' | 'restrict'): readonly Referrer[] =>
  CONCEPTS.flatMap((concept) => {
    const rules = referencesOf(concept).filter((rule) => rule.removal === removal && going.has(rule.to));
    if (rules.length === 0) return [];
    return allOf(quarter, concept).flatMap((thing) => {
      const rule = rules.find(({ to, ids }) =>
        ids(thing).some((id) => id !== null && going.get(to)?.has(id) === true),
      );
      return rule === undefined ? [] : [{ concept, thing, inTheWay: rule.inTheWay }];
    });
  });

const has = (going: Going, { concept, thing }: Referrer): boolean =>
  going.get(concept)?.has(thing.id) === true;

/** The thing and all that hangs on it alone, leaves first. */
const withDependents = (quarter: Quarter, root: Referrer): readonly Referrer[] => {
  const all: Referrer[] = [root];
  const going = new Map<EntityName, Set<string>>([[root.concept, new Set([root.thing.id])]]);
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
  const going = new Map<EntityName, Set<string>>();
  for (const { concept, thing } of all) {
    going.set(concept, (going.get(concept) ?? new Set<string>()).add(thing.id));
  }
  return going;
};

/** Who waits is named, not the line that says so. */
const spokenOf = (quarter: Quarter, { concept, thing }: Referrer): object =>
  concept === 'dependency' && 'milestoneId' in thing
    ? (findById(quarter.milestones, thing.milestoneId ?? '') ?? thing)
    : thing;

/** Removes a thing and what hangs on it alone; refused while others refer to any of that, naming them. */
const decideRemoval = (quarter: Quarter, { kind, target }: RemoveCommand): Decision => {
  const concept = kind.slice(0, kind.indexOf('.')) as EditableEntity;
  const { words } = definitionOf(concept);
  const thing = findById(allOf(quarter, concept) as readonly Entity[], target);
  if (thing === undefined) return refuseUnknown(words.noun, target);
  const all = withDependents(quarter, { concept, thing });
  const going = goingOf(all);
  const name = nameOf(thing);
  const referrers = referrersTo(quarter, going, 'restrict').filter((one) => !has(going, one));
  const why = referrers.find(({ inTheWay }) => inTheWay !== undefined)?.inTheWay;
  if (why !== undefined) {
    return refuse('REFERRED_TO', `${quoted(name)} cannot be removed ${why}`, { parameters: { name } });
  }
  if (referrers.length > 0) {
    const names = namesOf(referrers.map((one) => spokenOf(quarter, one)));
    return refuse(
      'REFERRED_TO',
      `${quoted(name)} cannot be removed while others ${words.held}: ${names}. Change or remove those first.`,
      { parameters: { name, holders: names, count: referrers.length } },
    );
  }
  return ok(all.map((one) => removedOf(one.concept, one.thing) as unknown as Change));
};

type RemovalCommands = {
  readonly [K in RemoveCommand['kind']]: CommandDefinition<
    Quarter,
    Extract<RemoveCommand, { readonly kind: K }>,
    Change
  >;
};

/**
 * Whatever may be added as a plain thing may be removed.
 *
 * @param told commands by kind, those that add among them
 */
export const removalCommands = (told: object): RemovalCommands =>
  Object.fromEntries(
    CONCEPTS.filter((concept) => Object.hasOwn(told, `${concept}.add`)).map((concept) => [
      `${concept}.remove`,
      { ...byMembers, decide: decideRemoval },
    ]),
  ) as unknown as RemovalCommands;
