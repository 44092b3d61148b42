import { findById } from '../../../kernel/collection';
import { byMembers, type CommandDefinition } from '../../../kernel/command-definition';
import type { EntityChange } from '../../../kernel/entity-change';
import { addedOf, editsOf, refuseUnknown, removedOf } from '../../../kernel/entity-changes';
import { oneOf } from '../../../kernel/field-rule';
import { refuse, type Refusal } from '../../../kernel/refusal';
import { ok, type Result } from '../../../kernel/result';
import type { EffortRound, EffortRounds } from '../effort-round/effort-round';
import type { Ballot, Ballots } from './ballot';
import type { BallotCommand } from './ballot-command';

type Of<K extends BallotCommand['kind']> = CommandDefinition<
  EffortRounds & Ballots,
  Extract<BallotCommand, { readonly kind: K }>,
  EntityChange<'ballot', Ballot>
>;

// A ballot is its member's alone, also to those who lead: not even its taking back may be forced.
const secret = { ...byMembers, undo: 'author' } as const;

const choice = oneOf('ballot', ['S', 'M', 'L', 'unsure'], 'I7');

/** One ballot each: casting again replaces the first. */
const ballotId = (roundId: string, memberId: string): string => `${roundId}:${memberId}`;

const openRound = (quarter: EffortRounds, id: string): Result<EffortRound, Refusal> => {
  const round = findById(quarter.effortRounds, id);
  if (round === undefined) return refuseUnknown('round', id);
  return round.state === 'revealed'
    ? refuse('ALREADY_REVEALED', 'This round is revealed: ballots stay as they are.', {
        rule: 'S3-4',
        parameters: { round: round.id },
      })
    : ok(round);
};

const cast: Of<'ballot.cast'> = {
  ...secret,
  decide: (quarter, command, { by }) => {
    const round = openRound(quarter, command.round);
    if (!round.ok) return round;
    const value = choice(command.value, quarter);
    if (!value.ok) return value;
    const id = ballotId(round.value.id, by.member);
    const present = findById(quarter.ballots, id);
    return ok(
      present === undefined
        ? [addedOf('ballot', { id, roundId: round.value.id, memberId: by.member, value: value.value })]
        : editsOf('ballot', present, { value: value.value }),
    );
  },
};

const withdraw: Of<'ballot.withdraw'> = {
  ...secret,
  decide: (quarter, command, { by }) => {
    const round = openRound(quarter, command.round);
    if (!round.ok) return round;
    const present = findById(quarter.ballots, ballotId(round.value.id, by.member));
    return ok(present === undefined ? [] : [removedOf('ballot', present)]);
  },
};

export const ballotCommands = { 'ballot.cast': cast, 'ballot.withdraw': withdraw };
