import type { Caller, Clock, Grant, Grants, Log, ProjectRights, RightsSource } from '../ports';

const GRANT_MS = 10 * 60_000;
/** A refusal is forgotten sooner: somebody who was just let in should not wait ten minutes. */
const REFUSAL_MS = 60_000;
/** What changes who may do what, is asked for again, though never twice a minute. */
const SENSITIVE_MS = 60_000;

export interface RightsPorts {
  readonly grants: Grants;
  readonly rights: RightsSource;
  readonly clock: Clock;
  readonly log: Log;
}

export interface SettledRights {
  readonly rights: ProjectRights;
  /** Milliseconds since the epoch at which Jira said so. */
  readonly askedAt: number;
  /** The answer being kept for the next call; never fails, and is to be awaited before the invocation ends. */
  readonly kept: Promise<void>;
}

const isValid = ({ rights, at }: Grant, now: number, isSensitive: boolean): boolean =>
  now - at < (isSensitive ? SENSITIVE_MS : rights.browse ? GRANT_MS : REFUSAL_MS);

/** Whether a grant still lets its holder see the project; if not, Jira has to be asked. */
export const mayStillBrowse = (grant: Grant | undefined, now: number): boolean =>
  grant?.rights.browse === true && isValid(grant, now, false);

/** Whether what Jira said then may still decide who may do what. */
export const isFreshAnswer = (askedAt: number, now: number): boolean => now - askedAt < SENSITIVE_MS;

/**
 * What the caller may do in a project: as granted before, else as Jira says now.
 * @param known the grant that was read, if any
 */
export const settleRights = async (
  { grants, rights: source, clock, log }: RightsPorts,
  caller: Caller,
  projectId: string,
  known: Grant | undefined,
  isSensitive = false,
): Promise<SettledRights> => {
  if (known !== undefined && isValid(known, clock.now(), isSensitive)) {
    return { rights: known.rights, askedAt: known.at, kept: Promise.resolve() };
  }
  const rights = await source.ask(caller, projectId);
  const askedAt = clock.now();
  const kept = grants
    .keep(caller, { projectId, rights, at: askedAt })
    .catch((error: unknown) => log.warn('A grant was not kept; Jira will be asked again', error));
  return { rights, askedAt, kept };
};
