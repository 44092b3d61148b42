import type { Actor } from '#domain/kernel/actor';
import { sameJson, type Json } from '#domain/kernel/json';
import type { Change } from '#domain/quarter/change';
import type { AnyCommand } from '#domain/quarter/command';
import { policyOf } from '#domain/quarter/command-definitions';
import { decideOnServer } from '#domain/server/decide-on-server';
import type { LedgerEntry, QuarterReading } from '../ports';

/** Whether what a command decides depends on who is present. */
export const isPresenceAsked = (command: AnyCommand): boolean =>
  (command.kind === 'batch' ? command.commands : [command]).some(
    ({ kind }) => policyOf(kind)?.asksPresent === true,
  );

/** Whether an entry with the command's id is the sender's own. */
export const isOwnEntry = (
  by: Actor,
  command: AnyCommand,
  entry: { readonly by: string | null; readonly changes: readonly Change[] },
): boolean =>
  command.kind === 'member.join'
    ? entry.changes.some(
        (change) => change.concept === 'member' && by.kind === 'member' && change.id === by.member,
      )
    : entry.by === (by.kind === 'member' ? by.member : null);

/**
 * Whether an entry says what the command says: an id that is used again with other content was not carried out.
 * Told by deciding once more over what was true then, so that nothing of a command has to be kept; where that was not
 * read any more, or is no part of the quarter, by its kind alone.
 */
export const isSameContent = (
  reading: QuarterReading,
  command: AnyCommand,
  entry: LedgerEntry<Change>,
  by: Actor,
): boolean => {
  if (entry.command !== command.kind) return false;
  if (command.kind === 'undo') return entry.undid === command.seq;
  const before = reading.findStateAt(entry.seq - 1);
  if (before == null || isPresenceAsked(command)) return true;
  const again = decideOnServer(before, command, { by, at: entry.at });
  return again.ok && sameJson(again.value as unknown as Json, entry.changes as unknown as Json);
};
