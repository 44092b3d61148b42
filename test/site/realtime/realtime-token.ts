import { createHmac, timingSafeEqual } from 'node:crypto';

export type RealtimePermission = 'subscribe' | 'publish';

export interface RealtimeClaims {
  readonly channel: string;
  readonly claims: unknown;
  readonly permissions: readonly RealtimePermission[];
}

/** How long a token serves where the site says nothing else. */
const TOKEN_SECONDS = 3_600;
/** Signs nothing but messages between the local site and itself. */
const key = 'local site realtime';

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const sign = (text: string) => createHmac('sha256', key).update(text).digest();

export function signRealtimeToken(
  { channel, claims, permissions }: RealtimeClaims,
  now: number,
  seconds = TOKEN_SECONDS,
) {
  const expiresAt = Math.floor(now / 1000) + seconds;
  const payload = {
    channel: { name: channel },
    claims,
    permissions,
    iat: Math.floor(now / 1000),
    exp: expiresAt,
  };
  const text = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(payload)}`;
  return { jwt: `${text}.${sign(text).toString('base64url')}`, expiresAt };
}

export type CheckedToken = { readonly token: RealtimeClaims } | { readonly error: string };

/** Answers with the platform's own words for what is wrong with a token. */
export function checkRealtimeToken(
  jwt: string,
  channel: string,
  permission: RealtimePermission,
  now: number,
): CheckedToken {
  const [head = '', body = '', signature = ''] = jwt.split('.');
  const expected = sign(`${head}.${body}`);
  const given = Buffer.from(signature, 'base64url');
  if (given.length !== expected.length || !timingSafeEqual(given, expected))
    return { error: 'INVALID_TOKEN' };
  const payload = JSON.parse(Buffer.from(body, 'base64url').toString()) as {
    channel: { name: string };
    claims: unknown;
    permissions: RealtimePermission[];
    exp: number;
  };
  if (now / 1000 >= payload.exp) return { error: 'TOKEN_EXPIRED' };
  if (payload.channel.name !== channel) return { error: 'CHANNEL_NAME_MISMATCH' };
  if (!payload.permissions.includes(permission)) return { error: 'MISSING_PERMISSION' };
  return { token: { channel, claims: payload.claims, permissions: payload.permissions } };
}
