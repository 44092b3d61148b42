import { ok, type Result } from '#domain/kernel/result';
import type { JiraSight } from '../diagnostics/ports';
import type { Failure } from '../failure';
import type { Caller } from '../ports';
import { accessQuarter, type AccessPorts } from '../quarter/access-quarter';

/** Whether Jira finds a quarter's issues by OKRA's own words. `unknown`: there is none that the caller may see. */
export type SearchReadiness = 'ready' | 'partly' | 'not-ready' | 'unknown';

export interface ReadinessPorts extends AccessPorts {
  readonly sight: Pick<JiraSight, 'found' | 'seen'>;
}

/**
 * Jira indexes what OKRA writes at issues by itself, within seconds as a rule and hours at worst, and until then a search
 * by it finds nothing and says nothing. So the app tries its own alias, as the caller, against the issues themselves.
 */
export const searchReadiness = async (
  ports: ReadinessPorts,
  caller: Caller,
  quarterId: string,
): Promise<Result<{ readonly search: SearchReadiness }, Failure>> => {
  const access = await accessQuarter(ports, caller, quarterId, { settled: true });
  if (!access.ok) return access;
  await access.value.kept;
  const published = access.value.quarter.receipts.map(({ issueId }) => issueId);
  if (published.length === 0) return ok({ search: 'unknown' });
  const [seen, found] = await Promise.all([
    ports.sight.seen(published, 'user'),
    ports.sight.found(quarterId),
  ]);
  if (seen === null || seen === 0) return ok({ search: 'unknown' });
  // Refused is what Jira answers to a word that it does not know yet.
  if (found === null || found === 0) return ok({ search: 'not-ready' });
  return ok({ search: found < seen ? 'partly' : 'ready' });
};
