import { ok, type Result } from '#domain/kernel/result';
import type { AnyCommand } from '#domain/quarter/command';
import type { Failure } from '../failure';
import { actorOf, type QuarterAccess } from '../quarter/access-quarter';
import { enterCommand } from '../quarter/enter-command';
import type { SharingPorts } from './ports';

/** Writes down in the quarter what was done in Confluence. Sent again with the same id it is written once. */
export const noteShare = async (
  ports: SharingPorts,
  access: QuarterAccess,
  command: Extract<AnyCommand, { readonly kind: 'pageShare.give' | 'pageShare.refresh' }>,
): Promise<Result<null, Failure>> => {
  const { reading } = access;
  const submission = { command, basedOn: reading.seq, by: actorOf(access), isFresh: true };
  const entered = await enterCommand(ports, reading, submission);
  return entered.ok ? ok(null) : entered;
};
