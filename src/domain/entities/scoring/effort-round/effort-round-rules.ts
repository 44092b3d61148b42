import { findById } from '../../../kernel/collection';
import type { EntityChange } from '../../../kernel/entity-change';
import { addedOf, refuseUnknown } from '../../../kernel/entity-changes';
import type { EntityRules } from '../../../kernel/entity-rules';
import { evolveEntity, invertEntity } from '../../../kernel/evolve-entity';
import { derivedId } from '../../../kernel/ids';
import { refuse } from '../../../kernel/refusal';
import { failed, ok } from '../../../kernel/result';
import type { Milestones } from '../../milestones/milestone/milestone';
import { effortRoundCollection, type EffortRound, type EffortRounds } from './effort-round';
import type { EffortRoundCommand } from './effort-round-command';
import type { Revealed } from './revealed';

/** Of ballots, which stand below, only the round is asked. */
interface Reads extends Milestones, EffortRounds {
  readonly ballots: readonly { readonly roundId: string }[];
}

export const effortRoundRules: EntityRules<
  Reads,
  EffortRoundCommand & { readonly id: string },
  EntityChange<'effortRound', EffortRound> | Revealed
> = {
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
      ? evolveEntity(effortRoundCollection, quarter, {
          concept: 'effortRound',
          kind: 'edited',
          id: change.id,
          field: 'state',
          was: 'open',
          now: 'revealed',
        })
      : evolveEntity(effortRoundCollection, quarter, change),
  redact: (quarter) => quarter,
  // Nobody has the ballots that a reveal uncovers: they come with a fresh quarter.
  visible: (change, before) =>
    change.kind === 'revealed' || before.ballots.some(({ roundId }) => roundId === change.id)
      ? 'refresh'
      : [change],
  invert: (change) => (change.kind === 'revealed' ? failed('revealed') : invertEntity(change)),
};
