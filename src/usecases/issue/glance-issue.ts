import type { CardContext } from '#domain/views/thread/card-context';
import { ok, type Result } from '#domain/kernel/result';
import type { Failure } from '../failure';
import type { Caller } from '../ports';
import { withDependencies } from './neighbours';
import type { GlancePorts } from './ports';

export type Glance = { readonly state: 'unknown' } | { readonly state: 'linked'; readonly why: CardContext };

const UNKNOWN: Glance = { state: 'unknown' };

/** As long as a grant of the quarter itself. */
const GRANT_MS = 10 * 60_000;

/** Jira was not asked, so of other issues nothing is said yet. */
const atFirst = (why: CardContext): CardContext =>
  withDependencies(
    { ...why, partOf: why.partOf === null ? null : { ...why.partOf, issueId: null } },
    why.dependencies.filter(({ issueId }) => issueId === null),
  );

/**
 * The kept copy of an issue's why, in one storage read and without a call to Jira: only for somebody who was seen to
 * browse the quarter's project a while ago. Everybody else is told nothing, not even whether there is a link.
 *
 * @param project where the page says the issue is; a grant for it proves nothing about other projects
 */
export const glanceIssue = async (
  { glances, clock }: GlancePorts,
  caller: Caller,
  issueId: string,
  project: string | undefined,
): Promise<Result<Glance, Failure>> => {
  if (project === undefined || !/^\d{1,20}$/.test(project)) return ok(UNKNOWN);
  const { link, grant } = await glances.read(issueId, caller, project);
  if (grant?.rights.browse !== true || clock.now() - grant.at > GRANT_MS) return ok(UNKNOWN);
  return ok(link?.why.projectId === project ? { state: 'linked', why: atFirst(link.why) } : UNKNOWN);
};
