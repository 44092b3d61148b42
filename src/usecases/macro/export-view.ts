import { findById } from '#domain/kernel/collection';
import type { MacroConfig } from '#domain/views/page/macro-config';
import type { PageView } from '#domain/views/page/page-view';
import type { FrozenView } from '#domain/views/frozen/frozen-view';
import { isReleasedWithPage } from '#domain/views/page/released-views';
import type { Caller, Log } from '../ports';
import { settleRights } from '../quarter/project-rights';
import { projectIdOf } from '#domain/quarter/quarter-id';
import type { MacroPorts } from './ports';
import { findFrozen } from './show-frozen';
import { viewOf } from './show-view';

/** What an export may show. `nothing`: its readers are not known to be allowed more, or there is nothing. */
export type ExportedView =
  | { readonly kind: 'nothing' }
  /** `frozen`: as what it is kept; absent: it follows the quarter. */
  | { readonly kind: 'view'; readonly view: PageView; readonly frozen?: FrozenView };

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
export const exportView = async (
  ports: MacroPorts & { readonly log: Log },
  caller: Caller | undefined,
  page: string | undefined,
  config: MacroConfig | undefined,
): Promise<ExportedView> => {
  const quarterId = config?.quarter;
  const projectId = quarterId === undefined ? undefined : projectIdOf(quarterId);
  if (config === undefined || quarterId === undefined || projectId === undefined) return { kind: 'nothing' };
  const [reading, isAllowed] = await Promise.all([
    ports.ledger.read(quarterId, { settled: true }),
    mayBrowse(ports, caller, projectId),
  ]);
  const quarter = reading.state;
  if (quarter === null || quarter.settings.projectId !== projectId) return { kind: 'nothing' };
  const isReleased =
    page !== undefined && isReleasedWithPage(config.view) && findById(quarter.releases, page) !== undefined;
  if (!isAllowed && !isReleased) return { kind: 'nothing' };
  if (config.frozen !== undefined) {
    const frozen = await findFrozen(ports, quarterId, config.view, config.frozen);
    return frozen === undefined ? { kind: 'nothing' } : { kind: 'view', view: frozen.facts, frozen };
  }
  const shown = await viewOf(ports, reading, config.view);
  return shown === undefined ? { kind: 'nothing' } : { kind: 'view', view: shown };
};
