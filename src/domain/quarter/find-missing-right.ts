import { ledBy } from '../entities/facilitation/place/place';
import type { Actor } from '../kernel/actor';
import { refusal, type Refusal } from '../kernel/refusal';
import type { AnyCommand } from './command';
import { policyOf } from './command-definitions';
import type { Quarter } from './quarter';
import { FACILITATOR_ONLY, isFacilitator, isMember, JOIN_FIRST } from './roles';

/** Why this person may not send this command, whatever it says; undefined: they may. What it changes is asked later. */
export const findMissingRight = (quarter: Quarter, command: AnyCommand, by: Actor): Refusal | undefined => {
  switch (policyOf(command.kind)?.may) {
    case 'newcomer':
      return undefined;
    case 'server':
    case 'publisher':
      // Who may publish, Jira says; it was asked before.
      return undefined;
    case 'member':
      return isMember(quarter, by) ? undefined : JOIN_FIRST;
    case 'facilitator':
      if (!isMember(quarter, by)) return JOIN_FIRST;
      return isFacilitator(quarter, by) ? undefined : FACILITATOR_ONLY;
    case 'leading':
      if (!isMember(quarter, by)) return JOIN_FIRST;
      return isFacilitator(quarter, by) || (by.kind === 'member' && ledBy(quarter, by.member) !== undefined)
        ? undefined
        : FACILITATOR_ONLY;
    case undefined:
      return refusal('UNKNOWN_COMMAND', 'OKRA knows no such change. Reload the page and try again.', {
        parameters: { kind: command.kind },
      });
  }
};
