import { findById } from '../../../kernel/collection';
import { ok } from '../../../kernel/result';
import type { Change } from '../../../quarter/change';
import { withAll } from '../../../quarter/collections';
import type { ConceptRules } from '../../../quarter/concept-rules';
import { addedOf, editsOf, refuseUnknown, removedOf } from '../../../kernel/entity-changes';
import { evolveEntity, invertEntity } from '../../../quarter/entity-rules';
import { oneOf } from '../../../kernel/field-rule';
import type { Quarter } from '../../../quarter/quarter';
import { refuse } from '../../../kernel/refuse';
import type { Ballot } from './ballot';

const choice = oneOf('ballot', ['S', 'M', 'L', 'unsure'], 'I7');

/** One ballot each: casting again replaces the first. */
const ballotId = (roundId: string, memberId: string): string => `${roundId}:${memberId}`;

/** Whether a reader may see what a ballot says: its own member always, everybody once the round is revealed. */
const isOpenTo = (quarter: Quarter, { roundId, memberId }: Ballot, reader: string | null): boolean =>
  memberId === reader || findById(quarter.effortRounds, roundId)?.state === 'revealed';

const withoutValue = (ballot: Ballot): Ballot => ({ ...ballot, value: null });

export const ballotRules: ConceptRules<'ballot'> = {
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
        : (editsOf('ballot', present, { value: value.value }) as readonly Change[]),
    );
  },
  evolve: (quarter, change) => evolveEntity('ballot', quarter, change),
  redact: (quarter, reader) =>
    quarter.ballots.every((ballot) => isOpenTo(quarter, ballot, reader))
      ? quarter
      : withAll(
          quarter,
          'ballot',
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
        // That somebody changed his mind is nobody's business either.
        return ballot === undefined || !isOpenTo(before, ballot, reader) ? [] : [change];
      }
      case 'moved':
        return [];
    }
  },
  invert: invertEntity,
};
