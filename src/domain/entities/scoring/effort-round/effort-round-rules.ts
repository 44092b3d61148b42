import { findById, groupedBy } from '../../../kernel/collection';
import { derivedId } from '../../../kernel/ids';
import { failed, ok } from '../../../kernel/result';
import type { Change } from '../../../quarter/change';
import type { ConceptRules } from '../../../quarter/concept-rules';
import { addedOf, refuseUnknown, removedOf } from '../../../kernel/entity-changes';
import { evolveEntity, invertEntity } from '../../../quarter/entity-rules';
import type { Quarter } from '../../../quarter/quarter';
import { refuse } from '../../../kernel/refuse';
import type { Ballot } from '../ballot/ballot';
import type { EffortRound } from './effort-round';

const roundKeys = ({ roundId }: Ballot): readonly string[] => [roundId];

/** Who voted in a round, in order of id: the order tells nothing about when or what. */
const ballotsOf = (quarter: Quarter, roundId: string): readonly Ballot[] =>
  groupedBy(quarter.ballots, roundKeys).get(roundId) ?? [];

/** The changes that take a round away with its ballots. */
export const roundWithBallots = (quarter: Quarter, round: EffortRound): readonly Change[] => [
  ...ballotsOf(quarter, round.id).map((ballot) => removedOf('ballot', ballot)),
  removedOf('effortRound', round),
];

export const effortRoundRules: ConceptRules<'effortRound'> = {
  decide: (quarter, command) => {
    if (command.kind === 'effortRound.open') {
      const milestone = findById(quarter.milestones, command.milestone);
      if (milestone === undefined) return refuseUnknown('milestone', command.milestone);
      const open = quarter.effortRounds.some(
        (round) => round.milestoneId === milestone.id && round.state === 'open',
      );
      if (open) {
        return refuse('ROUND_OPEN', `A round on "${milestone.title}" is open. Reveal it first.`, {
          parameters: { milestone: milestone.id },
        });
      }
      const id = derivedId(command.id);
      if (findById(quarter.effortRounds, id) !== undefined) {
        return refuse('ALREADY_THERE', 'This round was opened before.', { parameters: { id } });
      }
      return ok([addedOf('effortRound', { id, milestoneId: milestone.id, state: 'open' })]);
    }
    const round = findById(quarter.effortRounds, command.round);
    if (round === undefined) return refuseUnknown('round', command.round);
    if (round.state === 'revealed') {
      return refuse('ALREADY_REVEALED', 'This round is revealed already.', {
        parameters: { round: round.id },
      });
    }
    return ok([{ concept: 'effortRound', kind: 'revealed', id: round.id, was: null, now: null }]);
  },
  evolve: (quarter, change) =>
    change.kind === 'revealed'
      ? evolveEntity('effortRound', quarter, {
          concept: 'effortRound',
          kind: 'edited',
          id: change.id,
          field: 'state',
          was: 'open',
          now: 'revealed',
        })
      : evolveEntity('effortRound', quarter, change),
  redact: (quarter) => quarter,
  // Nobody has the ballots that a reveal uncovers: they come with a fresh quarter.
  visible: (change, before) =>
    change.kind === 'revealed' || ballotsOf(before, change.id).length > 0 ? 'refresh' : [change],
  invert: (change) => (change.kind === 'revealed' ? failed('revealed') : invertEntity(change)),
};
