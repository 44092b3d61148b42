import { findById } from '../kernel/collection';
import type { AnyCommand } from './command';
import { commandRightOf } from './command-rights';
import type { Actor } from '../kernel/actor';
import type { Quarter } from './quarter';
import { refusal, type Refusal } from '../kernel/refusal';

/** Whether somebody leads here: named a facilitator, or an administrator of the project, who always does. */
export const isFacilitator = (quarter: Quarter, by: Actor): boolean =>
  by.administers || (by.kind === 'member' && findById(quarter.members, by.member)?.facilitator === true);

/** Whether somebody takes part: joined, and not removed since. */
export const isMember = (quarter: Quarter, by: Actor): boolean =>
  by.kind === 'member' && findById(quarter.members, by.member) !== undefined;

export const FACILITATOR_ONLY = refusal(
  'FACILITATOR_ONLY',
  'Only a facilitator may do that. Ask one, or an administrator of the project.',
);

export const JOIN_FIRST = refusal(
  'JOIN_FIRST',
  'You are reading along. Join the quarter to change something in it.',
);

/** Why this person may not send this command, whatever it says; undefined: they may. What it changes is asked later. */
export const findMissingRight = (quarter: Quarter, command: AnyCommand, by: Actor): Refusal | undefined => {
  switch (commandRightOf(command.kind)?.may) {
    case 'newcomer':
      return undefined;
    case 'publisher':
      // Who may publish, Jira says; it was asked before.
      return undefined;
    case 'member':
      return isMember(quarter, by) ? undefined : JOIN_FIRST;
    case 'facilitator':
      if (!isMember(quarter, by)) return JOIN_FIRST;
      return isFacilitator(quarter, by) ? undefined : FACILITATOR_ONLY;
    case undefined:
      return refusal('UNKNOWN_COMMAND', 'OKRA knows no such change. Reload the page and try again.', {
        parameters: { kind: command.kind },
      });
  }
};
