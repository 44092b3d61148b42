import { isPreWorkOver } from '../entities/facilitation/pre-work/pre-work';
import type { Actor } from '../kernel/actor';
import type { Json } from '../kernel/json';
import { refusal, type Refusal } from '../kernel/refusal';
import { failed, ok, type Result } from '../kernel/result';
import { refuseUnknown } from '../kernel/entity-changes';
import type { SealingCommand } from './command';
import { envelopeOf, findSealedRound } from './envelope-definitions';
import { findMissingRight } from './find-missing-right';
import type { Quarter } from './quarter';

/** What is told to whoever comes after the round was closed. */
export const LATE: Refusal = refusal(
  'ALREADY_REVEALED',
  'This round is closed: what was written in it stays as it is, and this came too late.',
  { rule: 'S3-4' },
);

/** What is told to whoever comes after the closing time of pre-work. */
export const PRE_WORK_CLOSED: Refusal = refusal(
  'PRE_WORK_CLOSED',
  'Pre-work closed before this came. Keep it for the room, where everybody can add more, or ask a facilitator to keep pre-work open longer.',
  { rule: 'G-9' },
);

/**
 * What one member seals in one round, in characters of JSON: each change of mind keeps the whole of it once more, so it
 * is far below what storage takes for one value.
 */
const MOST_SEALED_CHARACTERS = 50_000;

const tooLong = (length: number): Refusal =>
  refusal(
    'TOO_LONG',
    `What you wrote in this round would have ${String(length)} characters; at most ${String(MOST_SEALED_CHARACTERS)} fit. Shorten it, or leave some out.`,
    { parameters: { length, max: MOST_SEALED_CHARACTERS } },
  );

/** What is in an envelope once a command was carried out, from what was in it before; null: nothing. */
export type Sealing = (before: Json | null) => Result<Json | null, Refusal>;

/**
 * Whether a command comes too late for pre-work that closed by its time; whether it was in it before, its envelope says.
 *
 * @param now milliseconds since the epoch, by the server's clock
 */
export const isPastClosing = (quarter: Quarter, { round: id }: SealingCommand, now: number): boolean => {
  const round = findSealedRound(quarter, id)?.round;
  return round !== undefined && isPreWorkOver(quarter, round, now);
};

/**
 * How a command changes its sender's envelope, or why it may not: who may seal at all, and whether the round of that
 * quarter takes envelopes. Whether it was in time, the ledger says after it was written.
 */
export const seal = (quarter: Quarter, command: SealingCommand, by: Actor): Result<Sealing, Refusal> => {
  const missing = findMissingRight(quarter, command, by);
  if (missing !== undefined) return failed(missing);
  const envelope = envelopeOf(command);
  const round = envelope?.roundsOf(quarter).find(({ id }) => id === command.round);
  if (envelope === undefined || round === undefined) return refuseUnknown('round', command.round);
  if (round.state !== 'open') return failed(LATE);
  // What is nothing of its kind any more was written by another version: it counts as nothing.
  return ok((before) => {
    const content = envelope.seal(quarter, command, before === null ? null : (envelope.read(before) ?? null));
    if (!content.ok) return content;
    const { length } = JSON.stringify(content.value);
    return length > MOST_SEALED_CHARACTERS ? failed(tooLong(length)) : content;
  });
};
