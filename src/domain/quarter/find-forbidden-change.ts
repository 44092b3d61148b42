import { isPresentedBy, ledBy } from '../entities/facilitation/place/place';
import { findById } from '../kernel/collection';
import { ownValue } from '../kernel/own-value';
import { sameJson, type Json } from '../kernel/json';
import type { Asking } from './asking';
import { authorsOf } from './authors';
import type { Change } from './change';
import { rightOf } from './change-rights';
import { allOf } from './collections';
import { definitionOf } from './entity-definitions';
import { type Refusal, refusal } from '../kernel/refusal';
import type { Entity, Quarter } from './quarter';
import type { Right, Who } from '../kernel/right';
import { FACILITATOR_ONLY, isFacilitator, isMember, JOIN_FIRST } from './roles';

const removal: Right = { who: ['author', 'facilitator'], confirmable: true };

/** Whether nothing is left that could be read: neither a letter, nor a digit, nor a picture. */
const isBlank = (value: Json): boolean => {
  if (typeof value === 'string') return !/[\p{L}\p{N}\p{So}\p{Sc}]/u.test(value);
  if (Array.isArray(value)) return (value as readonly Json[]).every(isBlank);
  if (typeof value !== 'object' || value === null) return true;
  const { text, value: held } = value as { readonly text?: Json; readonly value?: Json };
  return isBlank(text ?? held ?? null);
};

/** The right as it stands for this very change: taking a text away is removing it. */
const askedFor = (change: Change): Right => {
  const right = rightOf(change);
  if (right.guarded === undefined || !('field' in change)) return right;
  if (change.kind !== 'edited') return change.kind === 'unlisted' ? removal : right;
  const isTaken =
    right.guarded === 'when cleared'
      ? isBlank(change.now) && !isBlank(change.was)
      : !isBlank(change.was) && !sameJson(change.was, change.now);
  return isTaken ? removal : right;
};

/** The thing as the quarter has it before the entry; one that the entry itself adds is its maker's. */
const thingOf = (quarter: Quarter, change: Change): object | undefined =>
  change.concept === 'quarter'
    ? undefined
    : findById(allOf(quarter, change.concept) as readonly Entity[], change.id);

const isSelf = (quarter: Quarter, change: Change, { by }: Asking): boolean => {
  if (change.concept === 'absence') return by.kind === 'member' && change.id === by.member;
  if (change.concept !== 'member') return false;
  if (change.kind !== 'added') return by.kind === 'member' && change.id === by.member;
  // Whoever joins has no member yet; the first one leads, and nobody else by joining alone.
  const isOwn = by.kind === 'newcomer' || change.id === by.member;
  return isOwn && (!change.now.facilitator || by.administers || quarter.members.length === 0);
};

const isAuthor = (quarter: Quarter, change: Change, { by }: Asking): boolean => {
  const thing = thingOf(quarter, change);
  const authors = thing === undefined ? [] : authorsOf(thing);
  return by.kind === 'member' && (authors.length === 0 || authors.includes(by.member));
};

/** What is said of a session is its own leader's alone. */
const isLeader = (quarter: Quarter, change: Change, { by }: Asking): boolean => {
  if (by.kind !== 'member' || !isMember(quarter, by)) return false;
  const led = ledBy(quarter, by.member);
  return led !== undefined && (change.concept !== 'session' || change.id === led);
};

/** Whoever presents says where their own session looks, and nothing else of it. */
const isPresenter = (quarter: Quarter, change: Change, { by }: Asking): boolean =>
  by.kind === 'member' &&
  isMember(quarter, by) &&
  change.concept === 'place' &&
  isPresentedBy(quarter, change.id, by.member);

const holds: Readonly<Record<Who, (quarter: Quarter, change: Change, asking: Asking) => boolean>> = {
  participant: (quarter, _change, { by }) => isMember(quarter, by),
  author: isAuthor,
  self: isSelf,
  facilitator: (quarter, _change, { by }) => isMember(quarter, by) && isFacilitator(quarter, by),
  leader: isLeader,
  presenter: isPresenter,
  publisher: (_quarter, _change, { means }) => means === 'run',
  disclosure: (_quarter, _change, { means }) => means === 'disclosure',
  sample: (_quarter, change, { means }) =>
    means === 'sample' && change.concept === 'member' && change.kind === 'added' && !change.now.facilitator,
};

/** What a thing hangs on so closely that it comes and goes with it, whoever may touch it alone. */
const containersOf = (change: Change): readonly string[] => {
  if (change.concept === 'quarter' || (change.kind !== 'added' && change.kind !== 'removed')) return [];
  const thing = change.kind === 'added' ? change.now : change.was;
  return definitionOf(change.concept).partOf?.(thing) ?? [];
};

/** What comes or goes as a whole, as `added id`; a card whose tasks change takes their receipts along. */
const wholesOf = (changes: readonly Change[]): ReadonlySet<string> =>
  new Set(
    changes.flatMap((change) => {
      if (change.kind === 'edited' && change.concept === 'milestone' && change.field === 'tasks') {
        return [`added ${change.id}`, `removed ${change.id}`];
      }
      return change.kind === 'added' || change.kind === 'removed' ? [`${change.kind} ${change.id}`] : [];
    }),
  );

const refuseAuthors = (
  quarter: Quarter,
  changes: readonly Change[],
  { names = {} }: Asking,
  isConfirmable: boolean,
): Refusal => {
  const authors = [...new Set(changes.flatMap((change) => authorsOf(thingOf(quarter, change) ?? {})))].sort();
  const named = authors.flatMap((id) => ownValue(names, id) ?? []).join(', ');
  const isAll = authors.every((id) => ownValue(names, id) !== undefined);
  const who = named === '' ? 'somebody else' : isAll ? named : `${named} and others`;
  const way = isConfirmable
    ? 'Say that it may go, or ask them or a facilitator.'
    : 'Ask them or a facilitator to do it.';
  return refusal('AUTHOR_ONLY', `This would take away what was written by ${who}. ${way}`, {
    parameters: { who, authors: authors.join(' '), confirmable: isConfirmable ? 'yes' : 'no' },
  });
};

const NOBODYS = refusal('NOT_ALLOWED', 'This is set once and stays as it is. Leave it out, and try again.');

/** Why these people may not make these changes, told from the quarter before them; undefined: they may. */
export const findForbiddenChange = (
  quarter: Quarter,
  changes: readonly Change[],
  asking: Asking,
): Refusal | undefined => {
  const wholes = wholesOf(changes);
  const asked = changes.map((change) => ({ change, right: askedFor(change) }));
  const missing = asked.filter(({ change, right }) => {
    if (right.who.some((who) => holds[who](quarter, change, asking))) return false;
    if (right.confirmable === true && asking.confirmed && isMember(quarter, asking.by)) return false;
    return !containersOf(change).some((id) => wholes.has(`${change.kind} ${id}`));
  });
  const [first] = missing;
  if (first === undefined) return undefined;
  if (asking.means !== 'run' && asking.means !== 'disclosure' && !isMember(quarter, asking.by))
    return JOIN_FIRST;
  const others = missing.filter(({ right }) => !right.who.includes('author'));
  if (others.length === 0) {
    return refuseAuthors(
      quarter,
      missing.map(({ change }) => change),
      asking,
      missing.every(({ right }) => right.confirmable === true),
    );
  }
  if (others.some(({ right }) => right.who.includes('facilitator'))) return FACILITATOR_ONLY;
  return NOBODYS;
};
