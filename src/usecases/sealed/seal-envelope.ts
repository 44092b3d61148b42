import type { Actor } from '#domain/kernel/actor';
import { refusal, type Refusal } from '#domain/kernel/refusal';
import { failed, ok, type Result } from '#domain/kernel/result';
import type { SealingCommand } from '#domain/quarter/command';
import { envelopeOf, findSealedRound } from '#domain/quarter/envelope-definitions';
import { JOIN_FIRST } from '#domain/quarter/roles';
import { isPastClosing, LATE, PRE_WORK_CLOSED, seal } from '#domain/quarter/seal';
import { StorageBusy, type QuarterReading } from '../ports';
import type { OwnEnvelope } from './own-envelopes';
import { discloseRounds, dropEnvelopes, type DisclosingPorts } from './disclose-rounds';
import { MOST_CHANGES_OF_MIND } from './ports';

export interface Sealed {
  readonly reading: QuarterReading;
  readonly outcome: Result<null, Refusal>;
  /** The round no longer takes envelopes. */
  readonly isClosed: boolean;
  /** What the sender's envelope holds by it; left out where nothing was accepted in an open round. */
  readonly own?: OwnEnvelope;
}

const TOO_OFTEN = refusal(
  'TOO_MANY',
  `You changed this ${MOST_CHANGES_OF_MIND} times in one round. Keep what you have; it is shown with the reveal.`,
  { parameters: { max: MOST_CHANGES_OF_MIND } },
);

const roundOf = ({ state }: QuarterReading, { round }: SealingCommand) =>
  state === null ? undefined : findSealedRound(state, round)?.round;

/** Whether the reveal shows of a member what the command would have put into their envelope. */
const isShown = ({ state }: QuarterReading, command: SealingCommand, member: string): boolean => {
  const envelope = envelopeOf(command);
  return state !== null && envelope?.isShown(state, command, member) === true;
};

/** The round is no longer open: what its reveal shows of the sender is what was in time. */
const asRevealed = async (
  ports: DisclosingPorts,
  reading: QuarterReading,
  command: SealingCommand,
  member: string,
): Promise<Sealed> => {
  const latest = await discloseRounds(ports, reading);
  const state = roundOf(latest, command)?.state;
  if (state === 'closing') {
    throw new StorageBusy(
      'A round is about to be revealed, and nobody knows yet what is in it. Send it again.',
    );
  }
  const isInTime = state === 'revealed' && isShown(latest, command, member);
  return { reading: latest, outcome: isInTime ? ok(null) : failed(LATE), isClosed: true };
};

const closed = (reading: QuarterReading): Sealed => ({
  reading,
  outcome: failed(PRE_WORK_CLOSED),
  isClosed: false,
});

/** Whether pre-work is over by the server's clock, as the end of the ledger says it now: its time may have been moved. */
const isOverNow = ({ clock }: DisclosingPorts, { state }: QuarterReading, command: SealingCommand): boolean =>
  state !== null && isPastClosing(state, command, clock.now());

/**
 * Puts what a member wrote into their envelope. It is accepted once the end of the ledger, read strictly after the write,
 * shows the round open: any reveal then reads the envelope later than this. Else the reveal decides: what it shows was in
 * time, and everything later came too late and stays with its writer. Sending the same once more is answered alike.
 *
 * Pre-work closes by the server's clock, asked before the write and once more behind it: what was written while it closed
 * is taken out again, so that whoever is refused is not in it. What is in an envelope came in time, and is answered so.
 *
 * @param from of a stream that takes entries
 */
export const sealEnvelope = async (
  ports: DisclosingPorts,
  from: QuarterReading,
  command: SealingCommand,
  by: Actor,
): Promise<Sealed> => {
  const reading = isOverNow(ports, from, command) ? await ports.ledger.settle(from) : from;
  const { state: quarter } = reading;
  if (quarter === null || by.kind !== 'member')
    return { reading, outcome: failed(JOIN_FIRST), isClosed: false };
  const sealing = seal(quarter, command, by);
  if (!sealing.ok) {
    return sealing.error.code === LATE.code
      ? asRevealed(ports, reading, command, by.member)
      : { reading, outcome: sealing, isClosed: false };
  }
  const isOver = isOverNow(ports, reading, command);
  const put = isOver ? () => failed(PRE_WORK_CLOSED) : sealing.value;
  const kept = await ports.envelopes.keep(quarter.id, command.round, by.member, command.id, put);
  if (kept.kind !== 'kept') {
    const refused = kept.kind === 'full' ? TOO_OFTEN : kept.refusal;
    return { reading, outcome: failed(refused), isClosed: false };
  }
  const latest = await ports.ledger.settle(reading);
  if (!isOver && isOverNow(ports, latest, command)) {
    await ports.envelopes.takeBack(quarter.id, command.round, by.member, command.id);
    return closed(latest);
  }
  if (roundOf(latest, command)?.state === 'open')
    return {
      reading: latest,
      outcome: ok(null),
      isClosed: false,
      own: { round: command.round, content: kept.content },
    };
  const revealed = await asRevealed(ports, latest, command, by.member);
  // A round that went with its card may come back by an undo: then what was accepted in it counts, and this does not.
  await (roundOf(revealed.reading, command)?.state === 'revealed'
    ? dropEnvelopes(ports, quarter.id, command.round, [by.member])
    : ports.envelopes.takeBack(quarter.id, command.round, by.member, command.id));
  return revealed;
};
