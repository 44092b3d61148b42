import { sameJson, type Json } from '../shared/json';
import { failed, ok } from '../shared/result';
import type { Change } from './change';
import { allOf } from './collections';
import type { NoInverse } from './concept-rules';
import { rulesOf } from './concept-table';
import type { Decision, DecisionContext, Refusal } from './decision';
import { rankBehind } from './entity-changes';
import type { Entry } from './entry';
import { evolve } from './evolve';
import { valueOf } from './field-rule';
import type { Entity, Quarter } from './quarter';
import { refusal } from './refuse';
import { isFacilitator } from './rights';
import { findUndoProblem } from './undo-problem';
import { ownValue } from '../shared/own-value';

const NO_WAY_BACK: Readonly<Record<NoInverse, string>> = {
  joined: 'Somebody joined the quarter with it. Remove the member instead.',
  created: 'It made the quarter. Remove the quarter instead.',
  revealed: 'What was revealed has been seen. Open another round instead.',
  published: 'Issues exist in Jira because of it. Start a publish run to change them.',
  run: 'It notes what a publish run did in Jira. Start another run to change that.',
};

const cannotUndo = (why: NoInverse): Refusal =>
  refusal('NO_INVERSE', `This cannot be undone. ${NO_WAY_BACK[why]}`, { rule: 'G-24', parameters: { why } });

interface Touched {
  readonly concept: Change['concept'];
  readonly id: string;
  readonly field?: string;
}

/** Who last touched a thing, as a name for a sentence. */
const namedAfter = ({ concept, id, field }: Touched, { since = [], names = {} }: DecisionContext): string => {
  const isIt = (other: Change) =>
    other.concept === concept &&
    other.id === id &&
    (field === undefined || !('field' in other) || other.field === field);
  const by = since.findLast((entry) => entry.changes.some(isIt))?.by;
  return (by == null ? undefined : ownValue(names, by)) ?? 'somebody';
};

const changedSince = (change: Change, context: DecisionContext): Refusal => {
  const who = namedAfter(change, context);
  return refusal(
    'CHANGED_SINCE',
    `Since then ${who} changed the same thing. Undoing would take that away; edit it by hand instead.`,
    { rule: 'G-24', parameters: { who, concept: change.concept, id: change.id } },
  );
};

const builtOn = (
  { concept, id, name }: Touched & { readonly name: string },
  context: DecisionContext,
): Refusal => {
  const who = namedAfter({ concept, id }, context);
  return refusal(
    'BUILT_ON_SINCE',
    `Since then ${who} built on it: ${name}. Undoing would break that; change it by hand first.`,
    { rule: 'G-24', parameters: { who, concept, id, name } },
  );
};

/** Whether the quarter still holds what the change left. */
const isAsLeft = (quarter: Quarter, change: Change): boolean => {
  if (change.concept === 'quarter') {
    return change.kind === 'edited' && sameJson(valueOf(quarter.settings, change.field), change.now);
  }
  // A plain search: each step of an undo makes new collections, and an index for one look costs more than the look.
  const present = (allOf(quarter, change.concept) as readonly Entity[]).find(({ id }) => id === change.id);
  switch (change.kind) {
    case 'added':
      return present !== undefined && sameJson(present as unknown as Json, change.now as unknown as Json);
    case 'removed':
      return present === undefined;
    case 'edited':
      return present !== undefined && sameJson(valueOf(present, change.field), change.now);
    case 'moved':
      return present !== undefined && sameJson(valueOf(present, 'rank'), change.now);
    case 'revealed':
    case 'published':
      return false;
  }
};

/** A restored place that somebody else took meanwhile becomes the one right behind. */
const withFreeRank = (quarter: Quarter, change: Change): Change => {
  if (change.concept === 'quarter' || (change.kind !== 'added' && change.kind !== 'moved')) return change;
  const rank = change.kind === 'moved' ? change.now : 'rank' in change.now ? change.now.rank : undefined;
  const all = allOf(quarter, change.concept) as readonly { readonly id: string; readonly rank?: string }[];
  const holder =
    rank === undefined ? undefined : all.find((one) => one.rank === rank && one.id !== change.id);
  if (holder === undefined) return change;
  const others = all.filter((one) => one.id !== change.id);
  const free = rankBehind(others, holder.id);
  if (!free.ok) return change;
  return (
    change.kind === 'moved'
      ? { ...change, now: free.value }
      : { ...change, now: { ...change.now, rank: free.value } }
  ) as Change;
};

const inverse = (change: Change) => {
  if (change.concept !== 'quarter') return rulesOf(change.concept).invert(change);
  return change.kind === 'created'
    ? failed('created' as const)
    : ok({ ...change, was: change.now, now: change.was });
};

/** Whether a person may undo an entry at all, whatever the quarter holds now. */
const findForbidden = (quarter: Quarter, entry: Entry, context: DecisionContext): Refusal | undefined => {
  const { by } = context;
  if (entry.command === 'member.join') return cannotUndo('joined');
  if (entry.command.startsWith('publish.')) return cannotUndo('run');
  const isOwn = by.kind === 'member' && entry.by === by.member;
  // A ballot is its member's alone, also to those who lead: not even its taking back may be forced.
  const isSecret = entry.changes.length > 0 && entry.changes.every((change) => change.concept === 'ballot');
  return isOwn || (!isSecret && isFacilitator(quarter, by))
    ? undefined
    : refusal('NOT_YOURS', 'Only whoever made this change, or a facilitator, may undo it.', { rule: 'G-24' });
};

/**
 * Turns an entry around: a function of the entry and the quarter as it is now. Refused where the quarter no longer
 * holds what the entry left, or where others have built on it; the refusal names whose change stands in the way,
 * as far as `context.since` and `context.names` tell.
 */
export const undo = (quarter: Quarter, entry: Entry, context: DecisionContext): Decision => {
  const forbidden = findForbidden(quarter, entry, context);
  if (forbidden !== undefined) return failed(forbidden);
  let now = quarter;
  const changes: Change[] = [];
  for (const change of entry.changes.toReversed()) {
    const inverted = inverse(change);
    if (!inverted.ok) return failed(cannotUndo(inverted.error));
    if (!isAsLeft(now, change)) return failed(changedSince(change, context));
    const back = withFreeRank(now, inverted.value);
    changes.push(back);
    now = evolve(now, back);
  }
  const problem = findUndoProblem(now, changes);
  if (problem === undefined) return ok(changes);
  return failed(problem.kind === 'rule' ? problem.refusal : builtOn(problem, context));
};
