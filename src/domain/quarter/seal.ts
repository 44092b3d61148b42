import type { Actor } from '../kernel/actor';
import type { Json } from '../kernel/json';
import { refusal, type Refusal } from '../kernel/refusal';
import { failed, type Result } from '../kernel/result';
import { refuseUnknown } from '../kernel/entity-changes';
import type { SealingCommand } from './command';
import { envelopeOf } from './envelope-definitions';
import { findMissingRight } from './find-missing-right';
import type { Quarter } from './quarter';

/** What is told to whoever comes after the round was closed. */
export const LATE: Refusal = refusal(
  'ALREADY_REVEALED',
  'This round is closed: what was written in it stays as it is, and this came too late.',
  { rule: 'S3-4' },
);

/**
 * What a command puts into its sender's envelope, or why it may not: who may seal at all, and whether the round of that
 * quarter takes envelopes. Whether it was in time, the ledger says after it was written.
 *
 * @returns null: the envelope stays, with nothing in it
 */
export const seal = (quarter: Quarter, command: SealingCommand, by: Actor): Result<Json | null, Refusal> => {
  const missing = findMissingRight(quarter, command, by);
  if (missing !== undefined) return failed(missing);
  const envelope = envelopeOf(command);
  const round = envelope?.roundsOf(quarter).find(({ id }) => id === command.round);
  if (envelope === undefined || round === undefined) return refuseUnknown('round', command.round);
  if (round.state !== 'open') return failed(LATE);
  return envelope.seal(quarter, command);
};
