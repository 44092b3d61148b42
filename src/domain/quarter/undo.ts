import type { CommandPolicy } from '../kernel/command-definition';
import { ownValue } from '../kernel/own-value';
import { sameJson, type Json } from '../kernel/json';
import { failed, ok } from '../kernel/result';
import type { Change } from './change';
import { allOf } from './collections';
import type { NoInverse } from '../kernel/entity-rules';
import { definitionOf } from './entity-definitions';
import type { Decision, DecisionContext } from './decision';
import { rankBehind } from '../kernel/entity-changes';
import type { Entry } from './entry';
import { evolve } from './evolve';
import { valueOf } from '../kernel/field-rule';
import { idListOf } from '../kernel/id-list';
import type { Entity, Quarter } from './quarter';
import { lastToTouch } from './last-to-touch';
import { isFacilitator } from './roles';
import { refusal, type Refusal } from '../kernel/refusal';

/** So many entries are looked through for what became of one that is to be undone. */
export const MOST_ENTRIES_SINCE = 2000;

/** Or an older app, or a newer one, wrote what this one does not know. */
type NoWayBack = NoInverse | 'unknown';

const NO_WAY_BACK: Readonly<Record<NoWayBack, string>> = {
  joined: 'Somebody joined the quarter with it. Remove the member instead.',
  created: 'It made the quarter. Remove the quarter instead.',
  purged: 'A text that was removed for good is kept nowhere.',
  revealed: 'What was revealed has been seen. Open another round instead.',
  published: 'Issues exist in Jira because of it. Start a publish run to change them.',
  run: 'It notes what a publish run did in Jira. Start another run to change that.',
  sealed: 'What was sealed is nobody else’s to see, and stays with whoever wrote it.',
  led: 'What happened in a session was seen by everybody. Lead the session to another step instead, or run it again.',
  shared:
    'What stands on a page stays in Confluence. Change it there, or forget the page under “In Confluence”.',
  told: 'Everybody was told until when they can write. Change the closing time, or cancel the pre-work instead.',
  unknown: 'OKRA no longer knows this kind of change. Change it by hand instead.',
};

const cannotUndo = (why: NoWayBack): Refusal =>
  refusal('NO_INVERSE', `This cannot be undone. ${NO_WAY_BACK[why]}`, { rule: 'G-24', parameters: { why } });

const changedSince = (change: Change, { since = [], names = {} }: DecisionContext): Refusal => {
  const who = lastToTouch(change, since, names);
  return refusal(
    'CHANGED_SINCE',
    `Since then ${who} changed the same thing. Undoing would take that away; edit it by hand instead.`,
    { rule: 'G-24', parameters: { who, concept: change.concept, id: change.id } },
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
    case 'listed':
    case 'unlisted': {
      const list = idListOf(present === undefined ? undefined : valueOf(present, change.field)) ?? [];
      return present !== undefined && list.includes(change.now ?? change.was) === (change.kind === 'listed');
    }
    case 'revealed':
    case 'published':
    case 'noted':
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
  if (change.concept !== 'quarter') return definitionOf(change.concept).changes.invert(change);
  return change.kind === 'edited' ? ok({ ...change, was: change.now, now: change.was }) : failed(change.kind);
};

/** What is said of the command of an entry; undefined: no such kind is known here. */
export type PolicyOf = (kind: string) => Pick<CommandPolicy, 'undo'> | undefined;

/** Whether a person may undo an entry at all, whatever the quarter holds now. */
const findForbidden = (
  quarter: Quarter,
  entry: Entry,
  { by }: DecisionContext,
  policyOf: PolicyOf,
): Refusal | undefined => {
  if (entry.changes.some(({ kind }) => kind === 'revealed')) return cannotUndo('revealed');
  if (entry.changes.some(({ kind }) => kind === 'created')) return cannotUndo('created');
  if (entry.changes.some(({ kind }) => kind === 'purged')) return cannotUndo('purged');
  const allowed = policyOf(entry.command)?.undo ?? 'unknown';
  if (allowed !== 'author or facilitator') return cannotUndo(allowed);
  if (by.kind === 'member' && entry.by === by.member) return undefined;
  return isFacilitator(quarter, by)
    ? undefined
    : refusal('NOT_YOURS', 'Only whoever made this change, or a facilitator, may undo it.', { rule: 'G-24' });
};

/** The entry that took another one back and still holds; undefined: it stands, or stands again. */
const findUndoOf = (seq: number, since: readonly Entry[]): Entry | undefined =>
  since.find(
    (entry) =>
      entry.undid === seq &&
      findUndoOf(
        entry.seq,
        since.filter((later) => later.seq > entry.seq),
      ) === undefined,
  );

/** What happened since has to be known: whether the entry stands at all, and who built on it. */
const findPassed = (entry: Entry, { since, names = {} }: DecisionContext): Refusal | undefined => {
  if (since === undefined || since.length > MOST_ENTRIES_SINCE) {
    return refusal(
      'TOO_LONG_AGO',
      `More than ${MOST_ENTRIES_SINCE} changes were made since then: too many to look through. Change it by hand instead.`,
      { rule: 'G-24', parameters: { max: MOST_ENTRIES_SINCE } },
    );
  }
  const undone = findUndoOf(entry.seq, since);
  if (undone === undefined) return undefined;
  const who = (undone.by === null ? undefined : ownValue(names, undone.by)) ?? 'somebody';
  return refusal(
    'ALREADY_UNDONE',
    `${who} took this back already. To have it once more, undo that instead.`,
    { rule: 'G-24', parameters: { who, seq: undone.seq } },
  );
};

/**
 * Turns an entry around: a function of the entry, the quarter as it is now, and what happened since. Refused where the
 * quarter no longer holds what the entry left, naming whose change stands in the way as far as `context.names` tells.
 * What it would do is then admitted like the changes of any other command.
 */
export const undo = (
  quarter: Quarter,
  entry: Entry,
  context: DecisionContext,
  policyOf: PolicyOf,
): Decision => {
  const refused = findForbidden(quarter, entry, context, policyOf) ?? findPassed(entry, context);
  if (refused !== undefined) return failed(refused);
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
  return ok(changes);
};
