import { decideOnServer } from '#domain/server/decide-on-server';
import { ok, type Result } from '#domain/kernel/result';
import { notFound, refusedWith, type Failure } from '../failure';
import type { Caller } from '../ports';
import type { MacroPorts } from '../macro/ports';
import type { Publishing } from '../publish/ports';
import { saveIssueLinks } from '../publish/save-issue-links';
import { accessQuarter, actorOf } from './access-quarter';
import { announce } from './announce';
import { commitCommand, contextOf } from './commit-command';
import type { DecidePorts } from './decide-quarter';
import { uncommittedFailure } from './uncommitted';

export interface PurgeRequest {
  readonly quarterId: string;
  readonly commandId: string;
  /** As it was written, to the letter. */
  readonly text: string;
}

export interface PurgeAnswer {
  readonly seq: number;
  /** In how many entries of the history it stood. */
  readonly entries: number;
}

/**
 * Puts `[removed]` for a text in everything the app stored of a quarter, views that pages show as they were among it, for facilitators. There is no way back. An
 * entry says that it happened, which makes every open page load the quarter again: also where the text is found nowhere,
 * since a purge before this one may have died in between. Work items and pages that were made
 * with the text keep it; so does what somebody sealed in a round that is open, which is theirs.
 */
export const purgeText = async (
  ports: DecidePorts & Pick<Publishing, 'index'> & Pick<MacroPorts, 'frozenViews'>,
  caller: Caller,
  { quarterId, commandId, text }: PurgeRequest,
): Promise<Result<PurgeAnswer, Failure>> => {
  const access = await accessQuarter(ports, caller, quarterId, { settled: true }, true);
  if (!access.ok) return access;
  await access.value.kept;
  const by = actorOf(access.value);
  const { readOnly, seq } = access.value.reading;
  const { administers } = by;
  if (readOnly !== null)
    return {
      ok: false,
      error: uncommittedFailure({ kind: 'read-only', reason: readOnly }, { seq, administers }),
    };
  // Before anything is rewritten, the entry that will say so has to be one that they may make.
  const asked = { kind: 'text.purge', id: commandId, entries: 0 } as const;
  const at = new Date(ports.clock.now()).toISOString();
  const may = decideOnServer(access.value.quarter, asked, contextOf(access.value.reading, asked, by, at));
  if (!may.ok) return refusedWith(may.error.text);
  await ports.frozenViews.purge(quarterId, text);
  const entries = await ports.ledger.purgeText(quarterId, text);
  // What was read before is void.
  const reading = await ports.ledger.read(quarterId, { settled: true });
  if (reading.state === null) return notFound;
  const command = { ...asked, entries };
  const submission = { command, basedOn: reading.seq, by, isFresh: true };
  const { reading: latest, outcome } = await commitCommand(ports, reading, submission);
  // What somebody kept meanwhile from what they had read before; whoever keeps one later reads the entry and drops it.
  await ports.frozenViews.purge(quarterId, text);
  if (outcome.kind === 'entered') await ports.frozenViews.clearUnkept(quarterId);
  const quarter = latest.state ?? reading.state;
  await saveIssueLinks(
    ports,
    { quarter, seq: latest.seq },
    quarter.receipts.map(({ id }) => id),
  );
  switch (outcome.kind) {
    case 'entered':
      await announce(ports, quarterId, latest.seq);
      return ok({ seq: latest.seq, entries });
    case 'unchanged':
      return ok({ seq: latest.seq, entries });
    case 'refused':
      return refusedWith(outcome.refusal.text);
    default:
      return { ok: false, error: uncommittedFailure(outcome, { seq: latest.seq, administers }) };
  }
};
