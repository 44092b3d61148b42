import { leavingReceipts } from '../jira-publishing/leaving-receipts';
import { admit } from './admit';
import type { Means } from './asking';
import { signed } from './authors';
import type { AnyCommand } from './command';
import { commandRightOf } from './command-rights';
import { rulesOf } from './concept-table';
import type { MemberContext } from './concept-rules';
import { decideDemo } from '../demo/decide-demo';
import { decidePublish } from '../jira-publishing/decide-publish';
import { decideResult } from '../entities/milestones/milestone/record-result';
import { importQuarter } from '../okra-files/import-quarter';
import { failed, ok } from '../kernel/result';
import type { Decision, DecisionContext } from './decision';
import { findOverBudget } from './find-over-budget';
import { findOverLimit } from './find-over-limit';
import { decideJoin } from '../entities/team/member/member-rules';
import type { Concept, Quarter } from './quarter';
import { refuse } from '../kernel/refuse';
import { findMissingRight } from './rights';
import { decideSettings } from './settings-rules';
import { undo } from './undo';

type ImportCommand = Extract<AnyCommand, { readonly kind: 'quarter.import' }>;

const decideImport = (quarter: Quarter, command: ImportCommand): Decision => {
  const imported = importQuarter(quarter, command.sources, command.id);
  if (imported.ok) return ok(imported.value.changes);
  const errors = imported.error;
  return refuse(
    'IMPORT_ERRORS',
    errors.length === 1
      ? 'One place in the text cannot be read. Nothing was imported; correct it and try again.'
      : `${errors.length} places in the text cannot be read. Nothing was imported; correct them and try again.`,
    { rule: 'G-26', parameters: { count: errors.length }, present: { errors } },
  );
};

/** What a command would do, before it is asked who may do that and whether the quarter stays whole. */
const propose = (quarter: Quarter, command: AnyCommand, context: DecisionContext): Decision => {
  if (command.kind === 'member.join') return decideJoin(quarter, command, context.by);
  switch (command.kind) {
    // Publishers need not have joined: Jira says who may publish.
    case 'publish.start':
    case 'publish.undo':
    case 'publish.intend':
    case 'publish.record':
    case 'publish.update':
    case 'publish.link':
    case 'publish.remove':
    case 'publish.end':
    case 'publish.relink':
      return decidePublish(quarter, command, context);
    case 'quarter.edit':
      return decideSettings(quarter, command);
    case 'quarter.import':
      return decideImport(quarter, command);
    case 'result.record':
      return decideResult(quarter, command);
    case 'quarter.loadDemo':
      return decideDemo(quarter, command.id, context.by);
    case 'undo':
      return context.entry === undefined
        ? refuse('NO_SUCH_ENTRY', 'The change to undo is not in the history of this quarter.')
        : undo(quarter, context.entry, context);
    default: {
      if (context.by.kind === 'newcomer') return refuse('JOIN_FIRST', 'Join the quarter to change it.');
      const concept = command.kind.slice(0, command.kind.indexOf('.')) as Concept;
      return rulesOf(concept).decide(quarter, command, context as MemberContext);
    }
  }
};

const meansOf = ({ kind }: AnyCommand): Means => {
  if (kind === 'undo') return 'undo';
  if (kind === 'quarter.import') return 'import';
  if (kind === 'quarter.loadDemo') return 'sample';
  return commandRightOf(kind)?.may === 'publisher' ? 'run' : 'command';
};

/**
 * What a command would do to a quarter, or why it may not be done. Total and pure: the same in the browser,
 * over what its member may see, and on the server.
 *
 * @param quarter null: the ledger is empty
 */
export const decide = (quarter: Quarter | null, command: AnyCommand, context: DecisionContext): Decision => {
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
    means === 'undo' || means === 'run' || by.kind === 'newcomer'
      ? proposed.value
      : signed(proposed.value, by.member);
  const admitted = admit(quarter, [...made, ...leavingReceipts(quarter, made)], {
    by,
    means,
    confirmed: means === 'undo' || ('confirmed' in command && command.confirmed),
    ...(since === undefined ? {} : { since }),
    ...(names === undefined ? {} : { names }),
  });
  if (!admitted.ok) return admitted;
  const over = findOverLimit(quarter, admitted.value) ?? findOverBudget(quarter, command, admitted.value);
  return over === undefined ? admitted : failed(over);
};
