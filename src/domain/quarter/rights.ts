import { findById } from '../shared/collection';
import type { AnyCommand } from './command';
import type { Actor, Refusal } from './decision';
import type { Quarter } from './quarter';
import { refusal } from './refuse';

/** Whether somebody leads here: named a facilitator, or an administrator of the project, who always does. */
export const isFacilitator = (quarter: Quarter, by: Actor): boolean =>
  by.administers || (by.kind === 'member' && findById(quarter.members, by.member)?.facilitator === true);

const onlyFacilitator = refusal(
  'FACILITATOR_ONLY',
  'Only a facilitator may do that. Ask one, or an administrator of the project.',
);

const mustLead = (quarter: Quarter, by: Actor): Refusal | undefined =>
  isFacilitator(quarter, by) ? undefined : onlyFacilitator;

/** Why this person may not send this command, whatever it says; undefined: he or she may. */
export const findMissingRight = (quarter: Quarter, command: AnyCommand, by: Actor): Refusal | undefined => {
  // Who may publish, Jira says; it was asked before.
  if (command.kind === 'member.join' || command.kind.startsWith('publish.')) return undefined;
  if (by.kind === 'newcomer' || findById(quarter.members, by.member) === undefined) {
    return refusal('JOIN_FIRST', 'You are reading along. Join the quarter to change something in it.');
  }
  switch (command.kind) {
    case 'quarter.edit':
    case 'effortRound.open':
    case 'effortRound.reveal':
    case 'mapping.choose':
      return mustLead(quarter, by);
    case 'member.remove':
      return command.target === by.member ? undefined : mustLead(quarter, by);
    case 'member.edit':
      // Nobody names himself a facilitator.
      return command.target === by.member && command.changes.facilitator === undefined
        ? undefined
        : mustLead(quarter, by);
    case 'milestone.remove': {
      const authors = findById(quarter.milestones, command.target)?.authorIds ?? [];
      if (authors.length === 0 || authors.includes(by.member) || isFacilitator(quarter, by)) return undefined;
      return refusal(
        'AUTHOR_ONLY',
        'Somebody else wrote this card. Ask its author or a facilitator to remove it, or mark it as noise.',
      );
    }
    default:
      return undefined;
  }
};
