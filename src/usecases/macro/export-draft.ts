import type { DraftView } from '#domain/views/draft/draft-view';
import { findById } from '#domain/kernel/collection';
import type { Caller, Log } from '../ports';
import { settleRights } from '../quarter/project-rights';
import { projectIdOf } from '#domain/quarter/quarter-id';
import type { MacroPorts } from './ports';
import { draftOf } from './show-draft';

/** What an export may show. `nothing`: its readers are not known to be allowed more, or there is nothing. */
export type ExportedDraft =
  { readonly kind: 'nothing' } | { readonly kind: 'draft'; readonly draft: DraftView };

/** Whether the account that the platform names may browse the project; a silent Jira is no permission. */
const mayBrowse = async (
  ports: MacroPorts & { readonly log: Log },
  caller: Caller | undefined,
  projectId: string,
): Promise<boolean> => {
  if (caller === undefined) return false;
  try {
    const known = await ports.grants.find(caller, projectId);
    const { rights, kept } = await settleRights(ports, caller, projectId, known);
    await kept;
    return rights.browse;
  } catch (error) {
    // Nobody sits in front of an export who could be asked for consent or to try again.
    ports.log.warn('An export could not ask Jira who may see it; it shows nothing', error);
    return false;
  }
};

/**
 * A quarter for an export, which reaches people whom nobody checked: content only where the platform names an
 * account that may browse the project, or where a facilitator released this quarter's exports of that very page. Everybody
 * else is told neither its name nor that there is one.
 * @param page the page of Confluence that is exported; undefined: nobody knows
 */
export const exportDraft = async (
  ports: MacroPorts & { readonly log: Log },
  caller: Caller | undefined,
  page: string | undefined,
  quarterId: string | undefined,
): Promise<ExportedDraft> => {
  const projectId = quarterId === undefined ? undefined : projectIdOf(quarterId);
  if (quarterId === undefined || projectId === undefined) return { kind: 'nothing' };
  const [reading, isAllowed] = await Promise.all([
    ports.ledger.read(quarterId, { settled: true }),
    mayBrowse(ports, caller, projectId),
  ]);
  const quarter = reading.state;
  if (quarter === null || quarter.settings.projectId !== projectId) return { kind: 'nothing' };
  const isReleased = page !== undefined && findById(quarter.releases, page) !== undefined;
  const draft = isAllowed || isReleased ? await draftOf(ports, reading) : undefined;
  return draft === undefined ? { kind: 'nothing' } : { kind: 'draft', draft };
};
