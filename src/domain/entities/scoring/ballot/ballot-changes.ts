import { findById } from '../../../kernel/collection';
import type { EntityChange } from '../../../kernel/entity-change';
import { withThings } from '../../../kernel/entity-collection';
import type { ChangeRules } from '../../../kernel/entity-rules';
import { evolveEntity, invertEntity } from '../../../kernel/evolve-entity';
import type { EffortRounds } from '../effort-round/effort-round';
import { ballotCollection, type Ballot, type Ballots } from './ballot';

/** Whether a reader may see what a ballot says: its own member always, everybody once the round is revealed. */
const isOpenTo = (quarter: EffortRounds, { roundId, memberId }: Ballot, reader: string | null): boolean =>
  memberId === reader || findById(quarter.effortRounds, roundId)?.state === 'revealed';

const withoutValue = (ballot: Ballot): Ballot => ({ ...ballot, value: null });

export const ballotChanges: ChangeRules<EffortRounds & Ballots, EntityChange<'ballot', Ballot>> = {
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
