import { sealedRounds } from '#domain/quarter/envelope-definitions';
import type { Clock, Log, QuarterLedger, QuarterReading } from '../ports';
import { commitCommand } from '../quarter/commit-command';
import { serverId } from '../quarter/server-id';
import type { Envelopes } from './ports';

export interface DisclosingPorts {
  readonly ledger: QuarterLedger;
  readonly envelopes: Envelopes;
  readonly clock: Clock;
  readonly log: Log;
}

/** Nobody's hand: what was sealed decides alone. */
const NOBODY = { kind: 'newcomer', administers: false } as const;

/** After a reveal. What is left over is never read again, and goes with the quarter. */
export const dropEnvelopes = async (
  { envelopes, log }: DisclosingPorts,
  quarterId: string,
  round: string,
  members: readonly string[],
) => {
  try {
    await envelopes.drop(quarterId, round, members);
  } catch (error) {
    log.warn('Envelopes of a revealed round were not deleted', error);
  }
};

const discloseRound = async (
  ports: DisclosingPorts,
  reading: QuarterReading,
  round: string,
): Promise<QuarterReading> => {
  const { state: quarter } = reading;
  if (quarter === null) return reading;
  const members = quarter.members.map(({ id }) => id).sort();
  const found = await Promise.all(
    members.map(async (member) => ({
      member,
      envelope: await ports.envelopes.find(quarter.id, round, member),
    })),
  );
  const sealed = found.flatMap(({ member, envelope }) =>
    envelope === undefined || envelope.content === null ? [] : [{ member, content: envelope.content }],
  );
  const command = {
    kind: 'sealed.disclose',
    id: serverId('disclose', quarter.id, round),
    round,
    sealed,
  } as const;
  const { reading: latest, outcome } = await commitCommand(ports, reading, {
    command,
    basedOn: reading.seq,
    by: NOBODY,
    isFresh: true,
  });
  if (outcome.kind === 'entered') {
    const kept = found.filter(({ envelope }) => envelope !== undefined).map(({ member }) => member);
    await dropEnvelopes(ports, quarter.id, round, kept);
  }
  return latest;
};

/**
 * Shows what was sealed in every round that is closing, whoever closed it: the one who did may be gone, so whoever comes
 * by finishes. The envelopes are read strictly after the closing, and whatever was written before it is in them. Two who
 * finish at once write under one id, so one reveal is an entry.
 *
 * @returns the quarter as it then is; the same reading where nothing was to be shown
 */
export const discloseRounds = async (
  ports: DisclosingPorts,
  reading: QuarterReading,
): Promise<QuarterReading> => {
  if (reading.state === null || reading.readOnly !== null) return reading;
  let latest = reading;
  for (const { round } of sealedRounds(reading.state, 'closing')) {
    latest = await discloseRound(ports, latest, round.id);
  }
  return latest;
};
