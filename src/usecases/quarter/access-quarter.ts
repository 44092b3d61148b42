import { findById } from '#domain/kernel/collection';
import { ok, type Result } from '#domain/kernel/result';
import type { Actor } from '#domain/kernel/actor';
import type { Quarter } from '#domain/quarter/quarter';
import { notFound, type Failure } from '../failure';
import type { Caller, ProjectRights, QuarterReading, ReadOptions } from '../ports';
import type { QuarterRepository, Spending } from './ports';
import { mayStillBrowse, settleRights, type RightsPorts } from './project-rights';
import { projectIdOf } from '#domain/quarter/quarter-id';

export interface AccessPorts extends RightsPorts {
  readonly repository: QuarterRepository;
}

/** A quarter opened by somebody who may see it. */
export interface QuarterAccess {
  readonly reading: QuarterReading;
  readonly quarter: Quarter;
  readonly rights: ProjectRights;
  /** When Jira said so. */
  readonly askedAt: number;
  /** The caller's member id; null: they have not joined, or were removed. */
  readonly member: string | null;
  /** The member id that their account holds, whether or not they have joined. */
  readonly claimed: string | undefined;
  readonly spending: Spending | undefined;
  /** To be awaited before the invocation ends; never fails. */
  readonly kept: Promise<void>;
}

/** The member whom an account holds a seat of; null: they have not joined, or were removed. */
export const seatIn = ({ members }: Quarter, held: string | undefined): string | null =>
  held !== undefined && findById(members, held) !== undefined ? held : null;

export const actorOf = ({ member, rights }: Pick<QuarterAccess, 'member' | 'rights'>): Actor =>
  member === null
    ? { kind: 'newcomer', administers: rights.administer }
    : { kind: 'member', member, administers: rights.administer };

/**
 * Opens a quarter for a caller. Until Jira, or the grant that was read along, says that they may browse its project,
 * nothing but the first batch is read: "not for you" takes as long and says as much as "there is none".
 * @param isSensitive ask Jira again unless it was asked within the last minute
 */
export const accessQuarter = async (
  ports: AccessPorts,
  caller: Caller,
  quarterId: string,
  options: ReadOptions,
  isSensitive = false,
): Promise<Result<QuarterAccess, Failure>> => {
  const projectId = projectIdOf(quarterId);
  if (projectId === undefined) return notFound;
  const opening = await ports.repository.open(caller, quarterId, options);
  const { rights, askedAt, kept } = await settleRights(ports, caller, projectId, opening.grant, isSensitive);
  if (!rights.browse) {
    await kept;
    return notFound;
  }
  const reading = await opening.read();
  const quarter = reading.state;
  if (quarter === null || quarter.settings.projectId !== projectId) {
    await kept;
    return notFound;
  }
  const held = opening.member;
  return ok({
    reading,
    quarter,
    rights,
    askedAt,
    member: seatIn(quarter, held),
    claimed: held,
    spending: opening.spending,
    kept,
  });
};

/**
 * The same for whoever was there a moment ago, from what this process remembers of the quarter: half as much is read.
 * Undefined: too little is remembered, or Jira has to be asked again; then access it.
 *
 * @param since revision that the caller knows
 * @param isMuch so much is sent that what the caller wrote within the minute counts
 */
export const accessAgain = async (
  { repository, clock }: AccessPorts,
  caller: Caller,
  quarterId: string,
  since: number,
  isMuch: boolean,
): Promise<QuarterAccess | undefined> => {
  const peek = await repository.peek(caller, quarterId, since, {
    member: true,
    writing: true,
    spending: isMuch,
  });
  const { grant } = peek ?? {};
  if (peek === undefined || grant === undefined || !mayStillBrowse(grant, clock.now())) return undefined;
  const followed = await peek.readOn();
  if (followed === undefined) return undefined;
  const { reading, quarter, member: held } = followed;
  return {
    reading,
    quarter,
    rights: grant.rights,
    askedAt: grant.at,
    member: seatIn(quarter, held),
    claimed: held,
    spending: peek.spending,
    kept: Promise.resolve(),
  };
};
