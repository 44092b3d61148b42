import { findById } from '../../../kernel/collection';
import { byFacilitators, type CommandDefinition } from '../../../kernel/command-definition';
import type { EntityChange } from '../../../kernel/entity-change';
import { addedOf, refuseUnknown } from '../../../kernel/entity-changes';
import { derivedId } from '../../../kernel/ids';
import { refuse } from '../../../kernel/refusal';
import { ok } from '../../../kernel/result';
import type { Milestones } from '../../milestones/milestone/milestone';
import type { EffortRound, EffortRounds } from './effort-round';
import type { EffortRoundCommand } from './effort-round-command';
import type { Revealed } from './revealed';

type Of<K extends EffortRoundCommand['kind']> = CommandDefinition<
  Milestones & EffortRounds,
  Extract<EffortRoundCommand, { readonly kind: K }> & { readonly id: string },
  EntityChange<'effortRound', EffortRound> | Revealed
>;

const open: Of<'effortRound.open'> = {
  ...byFacilitators,
  decide: (quarter, command) => {
    const milestone = findById(quarter.milestones, command.milestone);
    if (milestone === undefined) return refuseUnknown('milestone', command.milestone);
    const isOpen = quarter.effortRounds.some(
      (round) => round.milestoneId === milestone.id && round.state === 'open',
    );
    if (isOpen) {
      return refuse('ROUND_OPEN', `A round on "${milestone.title}" is open. Reveal it first.`, {
        parameters: { milestone: milestone.id },
      });
    }
    const id = derivedId(command.id);
    if (findById(quarter.effortRounds, id) !== undefined) {
      return refuse('ALREADY_THERE', 'This round was opened before.', { parameters: { id } });
    }
    return ok([addedOf('effortRound', { id, milestoneId: milestone.id, state: 'open' })]);
  },
};

const reveal: Of<'effortRound.reveal'> = {
  ...byFacilitators,
  undo: 'never',
  stack: false,
  decide: (quarter, command) => {
    const round = findById(quarter.effortRounds, command.round);
    if (round === undefined) return refuseUnknown('round', command.round);
    if (round.state === 'revealed') {
      return refuse('ALREADY_REVEALED', 'This round is revealed already.', {
        parameters: { round: round.id },
      });
    }
    return ok([{ concept: 'effortRound', kind: 'revealed', id: round.id, was: null, now: null }]);
  },
};

export const effortRoundCommands = { 'effortRound.open': open, 'effortRound.reveal': reveal };
