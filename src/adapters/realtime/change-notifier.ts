import { publishGlobal, signRealtimeToken } from '@forge/realtime';
import * as z from 'zod';
import type { Clock, Log } from '../../usecases/ports';
import type { HintTrials } from '../../usecases/diagnostics/ports';
import type { ChangeNotifier } from '../../usecases/quarter/ports';

const Signed = z.object({ token: z.string(), expiresAt: z.unknown().optional() });

const channelOf = (quarterId: string): string => `okra-quarter-${quarterId}`;

/** An event reaches only those whose token carries the same claims as the one it was published with. */
const claimsOf = (quarterId: string): object => ({ quarter: quarterId });

/** Seconds or an ISO instant, the documentation does not say: browsers renew in time either way. */
const instantOf = (value: unknown): number | null => {
  if (typeof value === 'number') return value < 1e12 ? value * 1000 : value;
  const parsed =
    typeof value === 'string' ? (/^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value)) : NaN;
  return Number.isNaN(parsed) ? null : parsed;
};

/** Where the rights to publish are kept from one call to the next. */
interface PublishTokens {
  find(key: string, now: number): { readonly token: string } | undefined;
  keep(key: string, token: { readonly token: string; readonly expiresAt: number }): void;
  forget(key: string): void;
}

export interface NotifierParts {
  readonly clock: Clock;
  readonly log: Log;
  readonly tokens: PublishTokens;
  /** Whose quarters they are: one process serves many installations. */
  readonly tenant: () => string;
}

/**
 * A global channel reaches everybody who knows its name, so both ends need a signed token. Signing and publishing count
 * towards 50 a second per installation, and their errors are answers, not exceptions: nothing depends on them.
 */
export const createChangeNotifier = ({
  clock,
  log,
  tokens,
  tenant,
}: NotifierParts): ChangeNotifier & HintTrials => {
  const sign = async (quarterId: string, permission: 'publish' | 'subscribe') => {
    const answer: unknown = await signRealtimeToken(channelOf(quarterId), claimsOf(quarterId), [permission]);
    const signed = Signed.safeParse(answer);
    if (!signed.success) log.warn(`No token to ${permission} changes of a quarter`, JSON.stringify(answer));
    return signed.success
      ? { token: signed.data.token, expiresAt: instantOf(signed.data.expiresAt) }
      : undefined;
  };

  const publishToken = async (key: string, quarterId: string): Promise<string | undefined> => {
    const known = tokens.find(key, clock.now());
    if (known !== undefined) return known.token;
    const signed = await sign(quarterId, 'publish');
    if (signed === undefined) return undefined;
    const { token, expiresAt } = signed;
    // One that does not say when it ends serves once.
    if (expiresAt !== null) tokens.keep(key, { token, expiresAt });
    return token;
  };

  return {
    subscribe: async (_caller, quarterId) => {
      try {
        const signed = await sign(quarterId, 'subscribe');
        return signed === undefined ? null : { channel: channelOf(quarterId), ...signed };
      } catch (error) {
        log.warn('No token to subscribe to changes of a quarter', error);
        return null;
      }
    },
    announce: async (quarterId, seq) => {
      const key = `${tenant()}|${quarterId}`;
      try {
        const token = await publishToken(key, quarterId);
        if (token === undefined) return;
        const answer = await publishGlobal(channelOf(quarterId), { seq }, { token });
        if (answer.eventId !== null || answer.errors === undefined) return;
        // It may be the token's fault: the next announcement brings a new one.
        tokens.forget(key);
        log.warn('A change of a quarter was not announced', JSON.stringify(answer));
      } catch (error) {
        tokens.forget(key);
        log.warn('A change of a quarter was not announced', error);
      }
    },
    tryHint: async (quarterId, seq) => {
      const [publish, subscribe] = await Promise.all([
        sign(quarterId, 'publish').catch(() => undefined),
        sign(quarterId, 'subscribe').catch(() => undefined),
      ]);
      const signed = [publish, subscribe].filter((token) => token !== undefined).length;
      if (publish === undefined) return { signed, published: 'refused' };
      try {
        const answer = await publishGlobal(channelOf(quarterId), { seq }, { token: publish.token });
        const isRefused = answer.eventId === null && answer.errors !== undefined;
        return { signed, published: isRefused ? 'refused' : answer.eventId === null ? 'unheard' : 'taken' };
      } catch {
        return { signed, published: 'refused' };
      }
    },
  };
};
