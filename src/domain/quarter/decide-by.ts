import { refuse } from '../kernel/refusal';
import { failed } from '../kernel/result';
import { admit } from './admit';
import type { Means } from './asking';
import { signed } from './authors';
import type { AnyCommand } from './command';
import { policyOf } from './command-definitions';
import type { Decision, DecisionContext } from './decision';
import { leavingReceipts } from './leaving-receipts';
import type { Quarter } from './quarter';
import { findMissingRight } from './find-missing-right';
import { withinBounds } from './within-bounds';

const meansOf = ({ kind }: AnyCommand): Means => {
  if (kind === 'undo') return 'undo';
  if (kind === 'sealed.disclose') return 'disclosure';
  if (kind === 'quarter.import') return 'import';
  if (kind === 'quarter.loadDemo') return 'sample';
  return policyOf(kind)?.may === 'publisher' ? 'run' : 'command';
};

/**
 * Decides a command by what `propose` makes of it: the right to send it before, then whose it is, what leaves with it,
 * the rights of its changes with the invariants, and how long all may be.
 *
 * @param quarter null: the ledger is empty
 */
export const decideBy = (
  propose: (quarter: Quarter, command: AnyCommand, context: DecisionContext) => Decision,
  quarter: Quarter | null,
  command: AnyCommand,
  context: DecisionContext,
): Decision => {
  if (quarter === null) {
    return refuse('NO_QUARTER', 'There is no such quarter. Go back to the list of quarters.');
  }
  const missing = findMissingRight(quarter, command, context.by);
  if (missing !== undefined) return failed(missing);
  const proposed = propose(quarter, command, context);
  if (!proposed.ok) return proposed;
  const means = meansOf(command);
  const { by, since, names } = context;
  const made =
    means === 'undo' || means === 'run' || means === 'disclosure' || by.kind === 'newcomer'
      ? proposed.value
      : signed(proposed.value, by.member);
  const admitted = admit(quarter, [...made, ...leavingReceipts(quarter, made)], {
    by,
    means,
    confirmed: means === 'undo' || ('confirmed' in command && command.confirmed),
    ...(since === undefined ? {} : { since }),
    ...(names === undefined ? {} : { names }),
  });
  return withinBounds(quarter, command, admitted);
};
