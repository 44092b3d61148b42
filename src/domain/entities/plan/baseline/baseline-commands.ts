import { findById } from '../../../kernel/collection';
import { byLeading, type CommandDefinition } from '../../../kernel/command-definition';
import type { EntityChange } from '../../../kernel/entity-change';
import { addedOf, refuseUnknown } from '../../../kernel/entity-changes';
import type { MemberContext } from '../../../kernel/entity-rules';
import { derivedId } from '../../../kernel/ids';
import { refuse } from '../../../kernel/refusal';
import { ok } from '../../../kernel/result';
import { knownRevision } from '../../../kernel/revision-rule';
import type { ConfidenceRounds } from '../../facilitation/confidence-round/confidence-round';
import type { Baseline, Baselines } from './baseline';
import type { BaselineCommand } from './baseline-command';
import { MOST_BASELINES } from './baseline-limits';

const agree: CommandDefinition<
  Baselines & ConfidenceRounds,
  BaselineCommand & { readonly id: string },
  EntityChange<'baseline', Baseline>,
  MemberContext & { readonly revision?: number }
> = {
  ...byLeading,
  decide: (quarter, command, context) => {
    const revision = knownRevision(command.revision, context, 'S4-22');
    if (!revision.ok) return revision;
    if (quarter.baselines.length >= MOST_BASELINES) {
      return refuse('FULL', `A team agrees at most ${MOST_BASELINES} times a quarter.`, {
        parameters: { concept: 'baseline', max: MOST_BASELINES },
      });
    }
    if (command.round !== null) {
      const round = findById(quarter.confidenceRounds, command.round);
      if (round === undefined) return refuseUnknown('confidence vote', command.round);
      if (round.state !== 'revealed') {
        return refuse('NOT_REVEALED', 'This vote is still open. Reveal it first.', { rule: 'S4-22' });
      }
      // What was moved while people voted is not what they voted on.
      if (round.isVoid || (round.revision !== null && round.revision !== revision.value)) {
        return refuse(
          'VOTE_VOID',
          'The draft that this vote was about is another one. Vote once more, or agree without it.',
          { rule: 'S4-22' },
        );
      }
    }
    return ok([
      addedOf('baseline', {
        id: derivedId(command.id),
        revision: revision.value,
        roundId: command.round,
        agreedAt: context.at,
        by: context.by.member,
      }),
    ]);
  },
};

export const baselineCommands = { 'baseline.agree': agree };
