import type { Tally, VoteRound, VoteRounds } from '../../entities/facilitation/vote-round/vote-round';
import { MOST_BUDGET } from '../../entities/facilitation/vote-round/vote-round-limits';
import { findById } from '../../kernel/collection';
import type { EntityChange } from '../../kernel/entity-change';
import { editsOf, refuseUnknown } from '../../kernel/entity-changes';
import { integer, valueOf } from '../../kernel/field-rule';
import type { Json } from '../../kernel/json';
import { refuse } from '../../kernel/refusal';
import { ok } from '../../kernel/result';
import type { EnvelopeDefinition } from '../envelope-definition';
import type { VoteCommand } from './vote-command';

/** How many of somebody's votes each thing has. */
type Votes = readonly Tally[];

const sum = (votes: Votes): number => votes.reduce((all, one) => all + one.votes, 0);

const readVote = (stored: Json): Votes => {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return [];
  const [id, votes] = [valueOf(stored, 'id'), integer('votes', 1, MOST_BUDGET)(valueOf(stored, 'votes'), {})];
  return typeof id === 'string' && votes.ok ? [{ id, votes: votes.value }] : [];
};

/** What counts of an envelope: things that the round is about, within what a person has. */
const counted = ({ subjects, budget, mostEach }: VoteRound, votes: Votes): Votes => {
  let left = budget;
  return votes.flatMap((one) => {
    const given = subjects.includes(one.id) ? Math.min(one.votes, mostEach, left) : 0;
    left -= given;
    return given === 0 ? [] : [{ id: one.id, votes: given }];
  });
};

/** Votes that everybody gives unseen (G-15): what each thing got comes out, and never from whom. */
export const vote: EnvelopeDefinition<
  VoteRounds,
  VoteCommand,
  Votes,
  EntityChange<'voteRound', VoteRound>
> = {
  commands: { 'vote.give': true },
  asksEverybody: true,
  cardsIn: () => 0,
  roundsOf: (quarter) => quarter.voteRounds,
  seal: (quarter, { round: roundId, subject, votes }, before) => {
    const round = findById(quarter.voteRounds, roundId);
    if (round?.subjects.includes(subject) !== true) return refuseUnknown('thing to vote for', subject);
    const checked = integer('number of votes for one thing', 0, round.mostEach, 'G-15')(votes, quarter);
    if (!checked.ok) return checked;
    const others = (before ?? []).filter(({ id }) => id !== subject);
    const left = round.budget - sum(others);
    if (checked.value > left) {
      return refuse(
        'NO_VOTE_LEFT',
        left === 0
          ? 'You have no vote left. Take one back first.'
          : `You have ${String(left)} left. Give fewer, or take some back first.`,
        { rule: 'G-15', parameters: { left, budget: round.budget } },
      );
    }
    const now = checked.value === 0 ? others : [...others, { id: subject, votes: checked.value }];
    return ok(now.length === 0 ? null : now);
  },
  read: (stored) => (Array.isArray(stored) ? (stored as readonly Json[]).flatMap(readVote) : undefined),
  // Nobody is named in what a vote came to, so nobody can be told from it whether theirs was in time.
  isShown: () => false,
  disclose: (quarter, { id }, sealed) => {
    const round = findById(quarter.voteRounds, id);
    if (round === undefined) return [];
    const ballots = sealed.map(({ content }) => counted(round, content)).filter((votes) => votes.length > 0);
    const got = new Map<string, number>();
    for (const { id: subject, votes } of ballots.flat()) got.set(subject, (got.get(subject) ?? 0) + votes);
    const results = round.subjects
      .flatMap((subject) => ({ id: subject, votes: got.get(subject) ?? 0 }))
      .filter(({ votes }) => votes > 0)
      .toSorted((a, b) => b.votes - a.votes);
    return editsOf('voteRound', round, { state: 'revealed', results, voters: ballots.length });
  },
};
