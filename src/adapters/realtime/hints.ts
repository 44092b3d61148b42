import { publishGlobal, signRealtimeToken } from '@forge/realtime';
import * as z from 'zod';
import type { Log } from '../../usecases/ports';
import type { Hints } from '../../usecases/quarter/ports';

const Signed = z.object({ token: z.string(), expiresAt: z.unknown().optional() });

const channelOf = (quarterId: string): string => `okra-quarter-${quarterId}`;

/** Seconds or an ISO instant, the documentation does not say: browsers renew in time either way. */
const instantOf = (value: unknown): number | null => {
  if (typeof value === 'number') return value < 1e12 ? value * 1000 : value;
  const parsed =
    typeof value === 'string' ? (/^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value)) : NaN;
  return Number.isNaN(parsed) ? null : parsed;
};

/**
 * A global channel reaches everybody who knows its name, so both ends need a signed token. Signing and publishing count
 * towards 50 a second per installation, and their errors are answers, not exceptions: nothing depends on them.
 */
export const createHints = (log: Log): Hints => {
  const sign = async (quarterId: string, claims: object, permission: 'publish' | 'subscribe') => {
    const answer: unknown = await signRealtimeToken(channelOf(quarterId), claims, [permission]);
    const signed = Signed.safeParse(answer);
    if (!signed.success) log.warn(`No token to ${permission} changes of a quarter`, JSON.stringify(answer));
    return signed.data;
  };
  return {
    subscribe: async ({ accountId }, quarterId) => {
      try {
        const signed = await sign(quarterId, { accountId }, 'subscribe');
        return signed === undefined
          ? null
          : { channel: channelOf(quarterId), token: signed.token, expiresAt: instantOf(signed.expiresAt) };
      } catch (error) {
        log.warn('No token to subscribe to changes of a quarter', error);
        return null;
      }
    },
    announce: async (quarterId, seq) => {
      try {
        const signed = await sign(quarterId, {}, 'publish');
        if (signed === undefined) return;
        const answer = await publishGlobal(channelOf(quarterId), { seq }, { token: signed.token });
        if (answer.eventId === null)
          log.warn('A change of a quarter was not announced', JSON.stringify(answer));
      } catch (error) {
        log.warn('A change of a quarter was not announced', error);
      }
    },
  };
};
