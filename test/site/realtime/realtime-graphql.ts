import type { Served } from '../exchange/exchange';
import { channelScope, globalScope } from './channel-scope';
import type { Realtime } from './realtime';
import type { RealtimePermission } from './realtime-token';

interface Variables {
  readonly channelName?: string;
  readonly claims?: unknown;
  readonly permissions?: readonly RealtimePermission[];
  readonly name?: string;
  readonly payload?: string;
  readonly context?: string;
  readonly isGlobal?: boolean;
  readonly token?: string;
}

/** Where the request came from: channels that are not global exist only in an invocation from a page. */
export interface RealtimeOrigin {
  readonly moduleKey: string;
  readonly extension: unknown;
  readonly isFromPage: boolean;
}

const json = (body: unknown): Served => ({
  status: 200,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});
const error = (message: string) => json({ errors: [{ message }] });

/** The GraphQL that `@forge/realtime` sends. */
export function answerRealtime(body: string | undefined, realtime: Realtime, origin: RealtimeOrigin): Served {
  const { query = '', variables = {} } = JSON.parse(body ?? '{}') as {
    query?: string;
    variables?: Variables;
  };
  if (query.includes('mutation signRealtimeToken')) {
    const signed = realtime.sign(variables.channelName ?? '', variables.claims, variables.permissions);
    if ('error' in signed) return refused(signed);
    return json({
      data: { ecosystem: { signRealtimeToken: { success: true, errors: [], forgeRealtimeToken: signed } } },
    });
  }
  if (!query.includes('mutation publishRealtimeChannel')) return error('Unknown realtime operation');
  const { name = '', payload = 'null', context, isGlobal = false, token } = variables;
  if (!isGlobal && !origin.isFromPage) {
    return error('A channel that is not global needs an invocation that came from a page');
  }
  const overrides =
    context === undefined ? undefined : (JSON.parse(context) as { contextOverrides?: string[] });
  const scope = isGlobal
    ? globalScope
    : channelScope(origin.moduleKey, origin.extension, overrides?.contextOverrides);
  const published = realtime.publish({ channel: name, payload, token, scope });
  if ('error' in published) return refused(published);
  const { eventId, eventTimestamp } = published;
  return json({ data: { ecosystem: { publishRealtimeChannel: { eventId, eventTimestamp } } } });
}

const refused = ({ error: message, status }: { error: string; status: number }): Served =>
  status === 429 ? { status, statusText: message, body: JSON.stringify({ message }) } : error(message);
