import { decideResult } from '../entities/milestones/milestone/record-result';
import { decideJoin } from '../entities/team/member/member-rules';
import { findById } from '../kernel/collection';
import { refuseUnknown } from '../kernel/entity-changes';
import type { MemberContext } from '../kernel/entity-rules';
import { refuse } from '../kernel/refusal';
import type { AnyCommand } from './command';
import type { CommandOf } from './concept-rules';
import { decisionOf } from './concept-table';
import type { Decision, DecisionContext } from './decision';
import { decideBy } from './decide-by';
import type { Concept, Quarter } from './quarter';
import { decideRemoval } from './removal';
import { removeMember } from './remove-member';
import { isServerCommand } from './server-command';
import { decideSettings } from './settings-rules';
import { undo } from './undo';

/** What a command would do, before it is asked who may do that and whether the quarter stays whole. */
export const propose = (quarter: Quarter, command: AnyCommand, context: DecisionContext): Decision => {
  const { by } = context;
  if (isServerCommand(command)) {
    return refuse('SERVER_ONLY', 'This is carried out by the server. Wait for its answer.');
  }
  switch (command.kind) {
    case 'member.join':
      return decideJoin(quarter, command, by);
    case 'quarter.edit':
      return decideSettings(quarter, command);
    case 'result.record':
      return decideResult(quarter, command);
    case 'undo':
      return context.entry === undefined
        ? refuse('NO_SUCH_ENTRY', 'The change to undo is not in the history of this quarter.')
        : undo(quarter, context.entry, context);
    case 'member.remove': {
      const member = findById(quarter.members, command.target);
      return member === undefined
        ? refuseUnknown('member', command.target)
        : removeMember(quarter, member, by);
    }
    case 'companyObjective.remove':
    case 'objective.remove':
    case 'keyResult.remove':
    case 'hypothesis.remove':
    case 'milestone.remove':
    case 'dependency.remove':
      return decideRemoval(quarter, command);
    default: {
      if (by.kind === 'newcomer') return refuse('JOIN_FIRST', 'Join the quarter to change it.');
      const decided = decisionOf(command.kind.slice(0, command.kind.indexOf('.')));
      if (decided === undefined) throw new Error(`Nobody decides ${command.kind}.`);
      return decided(quarter, command as CommandOf<Concept>, context as MemberContext);
    }
  }
};

/**
 * What a command would do to a quarter, or why it may not be done. Total and pure: the same in the browser,
 * over what its member may see, and on the server. What only the server carries out, `decideOnServer` decides.
 *
 * @param quarter null: the ledger is empty
 */
export const decide = (quarter: Quarter | null, command: AnyCommand, context: DecisionContext): Decision =>
  decideBy(propose, quarter, command, context);
