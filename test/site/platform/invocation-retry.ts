import type { InvocationOutcome } from './invocations';

export interface Retry {
  readonly afterMs: number;
  /** `retryContext` of the next try. */
  readonly context: {
    readonly retryCount: number;
    readonly retryReason: string;
    readonly retryData?: unknown;
  };
}

interface InvocationError {
  readonly _retry?: boolean;
  readonly retryOptions?: { retryAfter?: number; retryReason?: string; retryData?: unknown };
}

const longestSeconds = 900;
/** Atlassian does not say how soon the platform tries again by itself. */
const platformRetryMs = 10_000;

/** Whether an invocation wants to be repeated: it answered an InvocationError of @forge/events, or failed. */
export function findRetry(outcome: InvocationOutcome, retryCount: number): Retry | undefined {
  if ('thrown' in outcome) {
    const context = { retryCount, retryReason: 'FUNCTION_PLATFORM_UNKNOWN_ERROR' };
    return { afterMs: platformRetryMs, context };
  }
  const reply = ('reply' in outcome ? outcome.reply : undefined) as InvocationError | null | undefined;
  if (reply?._retry !== true) return undefined;
  const { retryAfter = 1, retryReason = 'FUNCTION_RETRY_REQUEST', retryData } = reply.retryOptions ?? {};
  const context = {
    retryCount,
    retryReason,
    // ECO-734: data that is no object is not sent.
    ...(typeof retryData === 'object' && retryData !== null ? { retryData } : {}),
  };
  return { afterMs: Math.min(retryAfter, longestSeconds) * 1000, context };
}
