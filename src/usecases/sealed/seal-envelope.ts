import type { Actor } from '#domain/kernel/actor';
import { type Json, sameJson } from '#domain/kernel/json';
import { refusal, type Refusal } from '#domain/kernel/refusal';
import { failed, ok, type Result } from '#domain/kernel/result';
import type { SealingCommand } from '#domain/quarter/command';
import { findSealedRound } from '#domain/quarter/envelope-definitions';
import { JOIN_FIRST } from '#domain/quarter/roles';
import { LATE, seal } from '#domain/quarter/seal';
import { StorageBusy, type QuarterReading } from '../ports';
import { discloseRounds, type DisclosingPorts } from './disclose-rounds';
import { MOST_CHANGES_OF_MIND } from './ports';

export interface Sealed {
  readonly reading: QuarterReading;
  readonly outcome: Result<null, Refusal>;
}

const STOPPED = refusal(
  'READ_ONLY',
  'This quarter takes no more changes for now. What you wrote is still with you; try again later.',
);

const TOO_OFTEN = refusal(
  'TOO_MANY',
  `You changed this ${MOST_CHANGES_OF_MIND} times in one round. Keep what you have; it is shown with the reveal.`,
  { parameters: { max: MOST_CHANGES_OF_MIND } },
);

/** What an envelope would hold after the command, whether or not its round is open. */
const wantedOf = (reading: QuarterReading, command: SealingCommand): Json | null | undefined => {
  const found = reading.state === null ? undefined : findSealedRound(reading.state, command.round);
  if (reading.state === null || found === undefined) return undefined;
  const wanted = found.envelope.seal(reading.state, command);
  return wanted.ok ? wanted.value : undefined;
};

/** The round is closed: what its reveal shows of the sender is what was in time. */
const asRevealed = async (
  ports: DisclosingPorts,
  reading: QuarterReading,
  command: SealingCommand,
  member: string,
): Promise<Sealed> => {
  const latest = await discloseRounds(ports, reading);
  const found = latest.state === null ? undefined : findSealedRound(latest.state, command.round);
  const wanted = wantedOf(latest, command);
  const isShown =
    latest.state !== null &&
    found?.round.state === 'revealed' &&
    wanted !== undefined &&
    sameJson(found.envelope.findShown(latest.state, command.round, member), wanted);
  if (found?.round.state === 'closing') {
    throw new StorageBusy(
      'A round is about to be revealed, and nobody knows yet what is in it. Send it again.',
    );
  }
  return { reading: latest, outcome: isShown ? ok(null) : failed(LATE) };
};

/**
 * Puts what a member wrote into their envelope. It is accepted once the end of the ledger, read strictly after the write,
 * shows the round still open: any reveal then reads the envelope later than this. Else the reveal decides: what is in it
 * was in time, and what is not came too late and stays with its writer. Sending the same once more is answered alike.
 */
export const sealEnvelope = async (
  ports: DisclosingPorts,
  reading: QuarterReading,
  command: SealingCommand,
  by: Actor,
): Promise<Sealed> => {
  const { state: quarter } = reading;
  if (quarter === null || reading.sealed !== null) return { reading, outcome: failed(STOPPED) };
  const content = seal(quarter, command, by);
  if (by.kind !== 'member') return { reading, outcome: content.ok ? failed(JOIN_FIRST) : content };
  if (!content.ok) {
    return content.error.code === LATE.code
      ? asRevealed(ports, reading, command, by.member)
      : { reading, outcome: content };
  }
  const isKept = await ports.envelopes.keep(quarter.id, command.round, by.member, {
    commandId: command.id,
    content: content.value,
  });
  if (!isKept) return { reading, outcome: failed(TOO_OFTEN) };
  const latest = await ports.ledger.read(quarter.id, { since: reading.seq, settled: true });
  const now = latest.state === null ? undefined : findSealedRound(latest.state, command.round);
  if (now?.round.state === 'open') return { reading: latest, outcome: ok(null) };
  const revealed = await asRevealed(ports, latest, command, by.member);
  // The round is revealed: nothing reads the envelope any more.
  await ports.envelopes.drop(quarter.id, command.round, [by.member]);
  return revealed;
};
