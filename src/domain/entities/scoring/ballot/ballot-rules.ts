import { findById } from '../../../kernel/collection';
import type { EntityChange } from '../../../kernel/entity-change';
import { addedOf, editsOf, refuseUnknown, removedOf } from '../../../kernel/entity-changes';
import { withThings } from '../../../kernel/entity-collection';
import type { EntityRules } from '../../../kernel/entity-rules';
import { evolveEntity, invertEntity } from '../../../kernel/evolve-entity';
import { oneOf } from '../../../kernel/field-rule';
import { refuse } from '../../../kernel/refusal';
import { ok } from '../../../kernel/result';
import type { EffortRounds } from '../effort-round/effort-round';
import { ballotCollection, type Ballot, type Ballots } from './ballot';
import type { BallotCommand } from './ballot-command';

const choice = oneOf('ballot', ['S', 'M', 'L', 'unsure'], 'I7');

/** One ballot each: casting again replaces the first. */
const ballotId = (roundId: string, memberId: string): string => `${roundId}:${memberId}`;

/** Whether a reader may see what a ballot says: its own member always, everybody once the round is revealed. */
const isOpenTo = (quarter: EffortRounds, { roundId, memberId }: Ballot, reader: string | null): boolean =>
  memberId === reader || findById(quarter.effortRounds, roundId)?.state === 'revealed';

const withoutValue = (ballot: Ballot): Ballot => ({ ...ballot, value: null });

export const ballotRules: EntityRules<
  EffortRounds & Ballots,
  BallotCommand,
  EntityChange<'ballot', Ballot>
> = {
  decide: (quarter, command, { by }) => {
    const round = findById(quarter.effortRounds, command.round);
    if (round === undefined) return refuseUnknown('round', command.round);
    if (round.state === 'revealed') {
      return refuse('ALREADY_REVEALED', 'This round is revealed: ballots stay as they are.', {
        rule: 'S3-4',
        parameters: { round: round.id },
      });
    }
    const id = ballotId(round.id, by.member);
    const present = findById(quarter.ballots, id);
    if (command.kind === 'ballot.withdraw') {
      return ok(present === undefined ? [] : [removedOf('ballot', present)]);
    }
    const value = choice(command.value, quarter);
    if (!value.ok) return value;
    return ok(
      present === undefined
        ? [addedOf('ballot', { id, roundId: round.id, memberId: by.member, value: value.value })]
        : editsOf('ballot', present, { value: value.value }),
    );
  },
  evolve: (quarter, change) => evolveEntity(ballotCollection, quarter, change),
  redact: (quarter, reader) =>
    quarter.ballots.every((ballot) => isOpenTo(quarter, ballot, reader))
      ? quarter
      : withThings(
          quarter,
          ballotCollection,
          quarter.ballots.map((ballot) =>
            isOpenTo(quarter, ballot, reader) ? ballot : withoutValue(ballot),
          ),
        ),
  visible: (change, before, reader) => {
    switch (change.kind) {
      case 'added':
        return [isOpenTo(before, change.now, reader) ? change : { ...change, now: withoutValue(change.now) }];
      case 'removed':
        return [isOpenTo(before, change.was, reader) ? change : { ...change, was: withoutValue(change.was) }];
      case 'edited': {
        const ballot = findById(before.ballots, change.id);
        // That somebody changed their mind is nobody's business either.
        return ballot === undefined || !isOpenTo(before, ballot, reader) ? [] : [change];
      }
      case 'moved':
        return [];
    }
  },
  invert: invertEntity,
};
