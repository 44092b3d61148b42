import { isFacilitator } from '#domain/quarter/roles';
import { findById } from '#domain/kernel/collection';
import { ok, type Result } from '#domain/kernel/result';
import { refusedWith, type Failure } from '../failure';
import type { Caller } from '../ports';
import { accessQuarter, actorOf, type QuarterAccess } from '../quarter/access-quarter';
import type { DecidePorts } from '../quarter/decide-quarter';
import { enterCommand } from '../quarter/enter-command';

export interface ReleaseRequest {
  readonly quarterId: string;
  readonly commandId: string;
  /** False: takes it back. */
  readonly released: boolean;
}

/** How exports of the page stand on which somebody reads the quarter. */
export interface PageExports {
  readonly released: boolean;
  /** Whether they may change that. */
  readonly mayChange: boolean;
}

/** @param page undefined: where it is read is no page */
export const pageExports = (access: QuarterAccess, page: string | undefined): PageExports | null =>
  page === undefined
    ? null
    : {
        released: findById(access.quarter.releases, page) !== undefined,
        mayChange: access.member !== null && isFacilitator(access.quarter, actorOf(access)),
      };

/**
 * Lets exports of the page that a facilitator stands on show the quarter, or no longer. The page is the one that the
 * invocation's context names, so that nobody releases another than they see.
 */
export const releaseExports = async (
  ports: DecidePorts,
  caller: Caller,
  page: string | undefined,
  { quarterId, commandId, released }: ReleaseRequest,
): Promise<Result<PageExports, Failure>> => {
  const access = await accessQuarter(ports, caller, quarterId, { settled: true }, true);
  if (!access.ok) return access;
  await access.value.kept;
  if (page === undefined) {
    return refusedWith(
      'Exports are released on a page. Open the page in Confluence and choose it below the quarter.',
    );
  }
  const before = pageExports(access.value, page);
  if (before?.released === released && before.mayChange) return ok(before);
  const by = actorOf(access.value);
  const { reading } = access.value;
  const command = released
    ? ({ kind: 'release.give', id: commandId, page } as const)
    : ({ kind: 'release.revoke', id: commandId, target: page } as const);
  const submission = { command, basedOn: reading.seq, by, isFresh: true };
  const entered = await enterCommand(ports, reading, submission);
  return entered.ok ? ok({ released, mayChange: true }) : entered;
};
