import { failed, ok, type Result } from '../kernel/result';
import type { Refusal } from '../kernel/refusal';
import type { Step } from './admit';
import type { Means } from './asking';
import { signed } from './authors';
import type { AnyCommand } from './command';
import { policyOf } from './command-definitions';
import type { Decision, DecisionContext } from './decision';
import { findMissingRight } from './find-missing-right';
import { leavingReceipts } from './leaving-receipts';
import type { Quarter } from './quarter';

/** What a command would do, asked nothing else. */
export type Propose = (quarter: Quarter, command: AnyCommand, context: DecisionContext) => Decision;

/** How the changes of a command come about. */
export const meansOf = ({ kind }: AnyCommand): Means => {
  if (kind === 'undo') return 'undo';
  if (kind === 'sealed.disclose') return 'disclosure';
  if (kind === 'quarter.import') return 'import';
  if (kind === 'quarter.loadDemo') return 'sample';
  return policyOf(kind)?.may === 'publisher' ? 'run' : 'command';
};

const isSigned = (means: Means): boolean => means !== 'undo' && means !== 'run' && means !== 'disclosure';

/** What one command would do: the right to send it, what `propose` makes of it, whose that is, and what leaves with it. */
export const makeStep = (
  propose: Propose,
  quarter: Quarter,
  command: AnyCommand,
  context: DecisionContext,
): Result<Step, Refusal> => {
  const { by } = context;
  const missing = findMissingRight(quarter, command, by);
  if (missing !== undefined) return failed(missing);
  const proposed = propose(quarter, command, context);
  if (!proposed.ok) return proposed;
  const means = meansOf(command);
  const made =
    by.kind === 'newcomer' || !isSigned(means)
      ? proposed.value
      : signed(proposed.value, by.member, means === 'sample');
  return ok({
    before: quarter,
    changes: [...made, ...leavingReceipts(quarter, made)],
    confirmed: means === 'undo' || ('confirmed' in command && command.confirmed),
  });
};
