import { refused, type StorageAnswer } from './storage-answer';

/** https://developer.atlassian.com/platform/forge/limits-kvs-ce/ */
export const storageLimits = {
  keyLength: 500,
  valueBytes: 240 * 1024,
  valueDepth: 31,
  batchKeys: 25,
  requestBytes: 4 * 1024 * 1024,
  queryPage: 100,
} as const;

const keyPattern = /^(?!\s+$)[a-zA-Z0-9:._\s\-#]+$/;

export function refuseKey(key: unknown): StorageAnswer | undefined {
  if (typeof key !== 'string' || key.length === 0)
    return refused(400, 'KEY_TOO_SHORT', 'The key must not be empty');
  if (key.length > storageLimits.keyLength) {
    return refused(400, 'KEY_TOO_LONG', `The key has ${key.length} characters, at most 500 are allowed`);
  }
  if (!keyPattern.test(key)) return refused(400, 'INVALID_KEY', `The key must match ${String(keyPattern)}`);
  return undefined;
}

/** `json` is the value as it will be stored. */
export function refuseValue(value: unknown, json: string): StorageAnswer | undefined {
  const bytes = Buffer.byteLength(json);
  if (bytes > storageLimits.valueBytes) {
    return refused(
      400,
      'MAX_SIZE',
      `The value has ${bytes} bytes, at most ${storageLimits.valueBytes} are allowed`,
    );
  }
  if (depthOf(value, storageLimits.valueDepth) > storageLimits.valueDepth) {
    return refused(400, 'MAX_DEPTH', `The value is nested more than ${storageLimits.valueDepth} deep`);
  }
  return undefined;
}

/** Depth of nesting; stops counting one past `most`. */
function depthOf(value: unknown, most: number): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (most < 1) return 1;
  let deepest = 0;
  for (const member of Object.values(value)) deepest = Math.max(deepest, depthOf(member, most - 1));
  return deepest + 1;
}

const unitMs: Readonly<Record<string, number>> = {
  SECONDS: 1_000,
  MINUTES: 60_000,
  HOURS: 3_600_000,
  DAYS: 86_400_000,
};
const yearMs = 365 * 86_400_000;

export type Expiry = { readonly expiresAt: number | null } | { readonly refusal: StorageAnswer };

export function expiryOf(ttl: { value?: unknown; unit?: unknown } | undefined, now: number): Expiry {
  if (ttl === undefined) return { expiresAt: null };
  const unit = typeof ttl.unit === 'string' ? unitMs[ttl.unit] : undefined;
  const isWhole = typeof ttl.value === 'number' && Number.isInteger(ttl.value) && ttl.value > 0;
  if (unit === undefined || !isWhole || Number(ttl.value) * unit > yearMs) {
    const said = JSON.stringify(ttl.value);
    return {
      refusal: refused(400, 'INVALID_TTL', `TTL value must be a positive integer, received: ${said}`),
    };
  }
  return { expiresAt: now + Number(ttl.value) * unit };
}
