import type { Effort } from '../../entities/milestones/milestone/effort';
import type { Ballot, Ballots } from '../../entities/scoring/ballot/ballot';
import type { BallotCommand } from '../../entities/scoring/ballot/ballot-command';
import type { EffortRounds } from '../../entities/scoring/effort-round/effort-round';
import type { Revealed } from '../../entities/scoring/effort-round/revealed';
import { findById } from '../../kernel/collection';
import type { EntityChange } from '../../kernel/entity-change';
import { addedOf } from '../../kernel/entity-changes';
import { oneOf } from '../../kernel/field-rule';
import { ok } from '../../kernel/result';
import type { EnvelopeDefinition } from '../envelope-definition';

const choice = oneOf('ballot', ['S', 'M', 'L', 'unsure'], 'I7');

/** One a member and round. */
const ballotId = (round: string, member: string): string => `${round}:${member}`;

/** A member's estimate of a card's effort (S3-4): one each and round, whose last word counts. */
export const effortBallot: EnvelopeDefinition<
  EffortRounds & Ballots,
  BallotCommand,
  Effort | 'unsure',
  EntityChange<'ballot', Ballot> | Revealed
> = {
  commands: { 'ballot.cast': true, 'ballot.withdraw': true },
  asksEverybody: true,
  cardsIn: () => 0,
  roundsOf: (quarter) => quarter.effortRounds,
  seal: (quarter, command) =>
    command.kind === 'ballot.withdraw' ? ok(null) : choice(command.value, quarter),
  read: (stored) => {
    const value = choice(stored, {});
    return value.ok ? value.value : undefined;
  },
  isShown: (quarter, command, member) => {
    const shown = findById(quarter.ballots, ballotId(command.round, member))?.value ?? null;
    return shown === (command.kind === 'ballot.withdraw' ? null : command.value);
  },
  disclose: (_quarter, { id: roundId }, sealed) => [
    { concept: 'effortRound', kind: 'revealed', id: roundId, was: null, now: null },
    ...sealed.map(({ member, content }) =>
      addedOf('ballot', { id: ballotId(roundId, member), roundId, memberId: member, value: content }),
    ),
  ],
};
