import type { Change } from '../../quarter/change';
import type { Entry } from '../../quarter/entry';
import type { Quarter } from '../../quarter/quarter';
import { findById } from '../../kernel/collection';
import { editInWords } from './edit-in-words';

/** What one entry did to a card. */
export interface CardHistoryLine {
  readonly seq: number;
  /** ISO instant. */
  readonly at: string;
  /** Member id; null: somebody who had not joined. */
  readonly by: string | null;
  /** Each as the rest of a sentence that begins with the person. */
  readonly acts: readonly string[];
  /** Revision that this entry took back; null: none. */
  readonly undid: number | null;
}

/** What has to be known of a moment to say in words what was done then. Followed backwards from now. */
interface Known {
  readonly quarter: Quarter;
  readonly cardId: string;
  /** The card's weeks after the entry that is being told. */
  weeks: { startWeek: number; endWeek: number } | null;
  /** Waiting and awaited card by dependency, also of those that are gone by now. */
  readonly dependencies: Map<string, Waiting>;
  readonly rounds: Map<string, string>;
}

interface Waiting {
  readonly milestoneId: string;
  readonly targetMilestoneId: string | null;
  readonly text: string;
}

const span = ({ startWeek, endWeek }: { readonly startWeek: number; readonly endWeek: number }): string =>
  startWeek === endWeek ? `week ${startWeek}` : `weeks ${startWeek}–${endWeek}`;

const titleOf = ({ quarter }: Known, id: string, otherwise: string): string =>
  `“${findById(quarter.milestones, id)?.title ?? (otherwise === '' ? 'a card that is gone' : otherwise)}”`;

const cardWords = (change: Change, command: string): readonly string[] => {
  switch (change.kind) {
    case 'added':
      if (command === 'quarter.import') return ['brought it in with an import'];
      if (command === 'work.bring') return ['brought it in from Jira'];
      if (command === 'quarter.carryOver') return ['took it along from another quarter'];
      return [command === 'quarter.loadDemo' ? 'loaded it with the demo quarter' : 'wrote the card'];
    case 'removed':
      return ['removed the card'];
    case 'moved':
      return ['put it in another place of the order'];
    case 'edited':
    case 'listed':
    case 'unlisted':
      return editInWords(change.field, change.was, change.now);
    default:
      return [];
  }
};

/** Weeks change in up to two fields of one entry; they are told once, as one move. */
const placementWords = (known: Known, changes: readonly Change[]): readonly string[] => {
  const own = changes.filter(({ concept, id }) => concept === 'placement' && id === known.cardId);
  if (own.length === 0) return [];
  const after = known.weeks;
  for (const change of own.toReversed()) {
    if (change.concept !== 'placement') continue;
    if (change.kind === 'added') known.weeks = null;
    else if (change.kind === 'removed') known.weeks = change.was;
    else if (change.kind === 'edited' && known.weeks !== null && typeof change.was === 'number') {
      known.weeks = { ...known.weeks, [change.field]: change.was };
    }
  }
  const before = known.weeks;
  if (after === null) return before === null ? [] : [`took it out of ${span(before)}`];
  if (before === null) return [`placed it in ${span(after)}`];
  return span(before) === span(after)
    ? ['changed the note on its weeks']
    : [`moved it from ${span(before)} to ${span(after)}`];
};

const dependencyWords = (known: Known, change: Change): readonly string[] => {
  if (change.concept !== 'dependency') return [];
  if (change.kind === 'removed') known.dependencies.set(change.id, change.was);
  const dependency = known.dependencies.get(change.id);
  if (dependency === undefined) return [];
  const { milestoneId, targetMilestoneId, text } = dependency;
  const isWaiting = milestoneId === known.cardId;
  if (!isWaiting && targetMilestoneId !== known.cardId) return [];
  const title = isWaiting ? titleOf(known, targetMilestoneId ?? '', text) : titleOf(known, milestoneId, '');
  switch (change.kind) {
    case 'added':
      return [isWaiting ? `made it wait for ${title}` : `made ${title} wait for it`];
    case 'removed':
      return [isWaiting ? `freed it from waiting for ${title}` : `freed ${title} from waiting for it`];
    default:
      return [isWaiting ? `changed what it needs of ${title}` : `changed what ${title} needs of it`];
  }
};

const receiptWords = (change: Change, cardId: string): readonly string[] => {
  if (change.concept !== 'receipt') return [];
  switch (change.kind) {
    case 'published':
      return change.now
        .filter(({ id }) => id === cardId)
        .map(({ issueKey, runId }) =>
          runId === null ? `linked it to ${issueKey}` : `published it as ${issueKey}`,
        );
    case 'added':
      return change.id === cardId ? [`linked it to ${change.now.issueKey}`] : [];
    case 'removed':
      return change.id === cardId ? [`parted it from ${change.was.issueKey}`] : [];
    default:
      return [];
  }
};

/** That a round was opened or revealed, never what is in it: ballots have no words here at all. */
const roundWords = ({ rounds, cardId }: Known, change: Change, command: string): readonly string[] => {
  if (change.concept !== 'effortRound') return [];
  if (change.kind === 'removed') rounds.set(change.id, change.was.milestoneId);
  if (rounds.get(change.id) !== cardId) return [];
  if (change.kind === 'added') return ['opened an effort vote on it'];
  return command === 'effortRound.reveal' ? ['revealed the ballots on it'] : [];
};

const actsOf = (known: Known, { changes, command }: Entry): readonly string[] => [
  ...new Set([
    ...changes.flatMap((change) =>
      (change.concept === 'milestone' || change.concept === 'objective') && change.id === known.cardId
        ? cardWords(change, command)
        : [],
    ),
    ...placementWords(known, changes),
    ...changes.flatMap((change) => [
      ...dependencyWords(known, change),
      ...receiptWords(change, known.cardId),
      ...roundWords(known, change, command),
    ]),
  ]),
];

/**
 * What entries did to a card, newest first. Only things that everybody who sees the quarter may see are told, so no
 * reader has to be known.
 *
 * @param quarter as it is after the last of the entries
 * @param entries in order, without gaps up to the present
 */
export const cardHistory = (
  quarter: Quarter,
  entries: readonly Entry[],
  cardId: string,
): readonly CardHistoryLine[] => {
  const known: Known = {
    quarter,
    cardId,
    weeks: findById(quarter.placements, cardId) ?? null,
    dependencies: new Map(quarter.dependencies.map((dependency) => [dependency.id, dependency])),
    rounds: new Map(quarter.effortRounds.map(({ id, milestoneId }) => [id, milestoneId])),
  };
  return entries.toReversed().flatMap((entry) => {
    const acts = actsOf(known, entry);
    const { seq, at, by, undid = null } = entry;
    return acts.length === 0 ? [] : [{ seq, at, by, acts, undid }];
  });
};
