import { findById } from '../../../kernel/collection';
import { byFacilitators, type CommandDefinition } from '../../../kernel/command-definition';
import type { EntityChange } from '../../../kernel/entity-change';
import { addedOf, refuseUnknown } from '../../../kernel/entity-changes';
import { closeRound } from '../../../kernel/close-round';
import { derivedId } from '../../../kernel/ids';
import { refuse } from '../../../kernel/refusal';
import { ok } from '../../../kernel/result';
import type { Milestones } from '../../milestones/milestone/milestone';
import type { EffortRound, EffortRounds } from './effort-round';
import type { EffortRoundCommand } from './effort-round-command';

type Of<K extends EffortRoundCommand['kind']> = CommandDefinition<
  Milestones & EffortRounds,
  Extract<EffortRoundCommand, { readonly kind: K }> & { readonly id: string },
  EntityChange<'effortRound', EffortRound>
>;

const open: Of<'effortRound.open'> = {
  ...byFacilitators,
  decide: (quarter, command) => {
    const milestone = findById(quarter.milestones, command.milestone);
    if (milestone === undefined) return refuseUnknown('milestone', command.milestone);
    const isOpen = quarter.effortRounds.some(
      ({ milestoneId, state }) => milestoneId === milestone.id && (state === 'open' || state === 'closing'),
    );
    if (isOpen) {
      return refuse('ROUND_OPEN', `A round on “${milestone.title}” is open. Reveal it first.`, {
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
  undo: 'revealed',
  stack: false,
  decide: (quarter, command) =>
    closeRound('effortRound', quarter.effortRounds, command.round, {
      noun: 'round',
      isShown: 'This round is revealed already.',
    }),
};

export const effortRoundCommands = { 'effortRound.open': open, 'effortRound.reveal': reveal };
