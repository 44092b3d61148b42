import { decideSplit } from '../entities/plan/split/decide-split';
import { givePageShare, refreshPageShare } from '../entities/exports/page-share/page-share-commands';
import { giveRelease } from '../entities/exports/release/release-commands';
import { inviteMember } from '../entities/team/member/invite-member';
import { decideCarryOver } from '../carry-over/decide-carry-over';
import { decideDemo } from '../demo/decide-demo';
import { decideBring } from '../existing-work/decide-bring';
import { decidePublish } from '../jira-publishing/decide-publish';
import { refuse } from '../kernel/refusal';
import { ok } from '../kernel/result';
import { compareFiles } from '../okra-files/compare/compare-files';
import { takeDifferences } from '../okra-files/compare/take-differences';
import type { ImportNote } from '../okra-files/import-note';
import { importQuarter, readFiles } from '../okra-files/import-quarter';
import type { ImportReview } from '../quarter/import-review';
import type { AnyCommand, ServerCommand } from '../quarter/command';
import { propose } from '../quarter/decide';
import { decideBy } from '../quarter/decide-by';
import { disclose } from '../quarter/disclose';
import type { Decision, DecisionContext } from '../quarter/decision';
import type { Quarter } from '../quarter/quarter';
import { isServerCommand } from '../quarter/is-server-command';

type ImportCommand = Extract<ServerCommand, { readonly kind: 'quarter.import' }>;

const refuseUnreadable = (errors: readonly ImportNote[]): Decision =>
  refuse(
    'IMPORT_ERRORS',
    errors.length === 1
      ? 'One place in the text cannot be read. Nothing was imported; correct it and try again.'
      : `${errors.length} places in the text cannot be read. Nothing was imported; correct them and try again.`,
    { rule: 'G-26', parameters: { count: errors.length }, present: { errors } },
  );

/** What was taken of the differences, by the very comparison that was shown; what changed since is nobody's to overwrite. */
const decideReviewed = (quarter: Quarter, { id, sources }: ImportCommand, review: ImportReview): Decision => {
  const compared = compareFiles(quarter, readFiles(sources), id, review);
  if (!compared.ok) return refuseUnreadable(compared.error);
  const taken = takeDifferences(compared.value.differences, review.taken);
  if (taken.ok) return taken;
  return refuse(
    'CHANGED_MEANWHILE',
    'Somebody changed meanwhile what this would change. Nothing was imported; look at the differences once more.',
    { rule: 'G-35', present: { overtaken: taken.error } },
  );
};

const decideImport = (quarter: Quarter, command: ImportCommand): Decision => {
  if (command.review !== undefined) return decideReviewed(quarter, command, command.review);
  const imported = importQuarter(quarter, command.sources, command.id);
  return imported.ok ? ok(imported.value.changes) : refuseUnreadable(imported.error);
};

type ShareCommand = Extract<ServerCommand, { readonly kind: 'pageShare.give' | 'pageShare.refresh' }>;

/** Nobody leads without having joined, and that was asked before. */
const decideShare = (quarter: Quarter, command: ShareCommand, { by, at }: DecisionContext): Decision => {
  if (by.kind !== 'member') return ok([]);
  const done = { member: by.member, at };
  return command.kind === 'pageShare.give'
    ? givePageShare(quarter, command, done, command.id)
    : refreshPageShare(quarter, command, done);
};

const decideServerCommand = (
  quarter: Quarter,
  command: ServerCommand,
  context: DecisionContext,
): Decision => {
  switch (command.kind) {
    case 'quarter.import':
      return decideImport(quarter, command);
    case 'milestone.split':
      return decideSplit(quarter, command);
    case 'work.bring':
      return decideBring(quarter, command, context);
    case 'sealed.disclose':
      return disclose(quarter, command);
    case 'text.purge':
      return ok([
        { concept: 'quarter', kind: 'purged', id: quarter.id, was: null, now: command.entries } as const,
      ]);
    case 'member.invite':
      return inviteMember(quarter, command);
    case 'release.give':
      return giveRelease(quarter, command, context.by);
    case 'pageShare.give':
    case 'pageShare.refresh':
      return decideShare(quarter, command, context);
    case 'quarter.loadDemo':
      return decideDemo(quarter, command.id);
    case 'quarter.carryOver':
      return decideCarryOver(quarter, command.from, command.id);
    default:
      // Publishers need not have joined: Jira says who may publish.
      return decidePublish(quarter, command, context);
  }
};

/** What any command would do, before it is asked who may do that. */
const proposeOnServer = (quarter: Quarter, command: AnyCommand, context: DecisionContext): Decision =>
  isServerCommand(command)
    ? decideServerCommand(quarter, command, context)
    : propose(quarter, command, context);

/**
 * The same as `decide`, for every command: the one place below which the importers, the sample and publishing lie,
 * so that none of them is part of a page's first load.
 *
 * @param quarter null: the ledger is empty
 */
export const decideOnServer = (
  quarter: Quarter | null,
  command: AnyCommand,
  context: DecisionContext,
): Decision => decideBy(proposeOnServer, quarter, command, context);
