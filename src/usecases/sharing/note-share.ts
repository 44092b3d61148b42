import { ok, type Result } from '#domain/kernel/result';
import type { AnyCommand } from '#domain/quarter/command';
import { refusedWith, type Failure } from '../failure';
import { actorOf, type QuarterAccess } from '../quarter/access-quarter';
import { announce } from '../quarter/announce';
import { commitCommand } from '../quarter/commit-command';
import { uncommittedFailure } from '../quarter/uncommitted';
import type { SharingPorts } from './ports';

/** Writes down in the quarter what was done in Confluence. Sent again with the same id it is written once. */
export const noteShare = async (
  ports: SharingPorts,
  access: QuarterAccess,
  command: Extract<AnyCommand, { readonly kind: 'pageShare.give' | 'pageShare.refresh' }>,
): Promise<Result<null, Failure>> => {
  const by = actorOf(access);
  const { reading: latest, outcome } = await commitCommand(ports, access.reading, {
    command,
    basedOn: access.reading.seq,
    by,
    isFresh: true,
  });
  switch (outcome.kind) {
    case 'entered':
      await announce(ports, access.quarter.id, latest.seq);
      return ok(null);
    case 'unchanged':
      return ok(null);
    case 'refused':
      return refusedWith(outcome.refusal.text);
    default:
      return {
        ok: false,
        error: uncommittedFailure(outcome, { seq: latest.seq, administers: by.administers }),
      };
  }
};
