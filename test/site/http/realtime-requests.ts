import * as z from 'zod';
import { channelScope, globalScope } from '../realtime/channel-scope';
import type { Site } from '../site';
import { readJson, sendJson, type HttpExchange } from './http-exchange';

const keepAliveMs = 15_000;

/**
 * A channel as a stream of events, each `{payload}`. `channel`, `token`; `isGlobal=false` with the JSON `extension` of
 * the place (and `module`) for a channel that is bound to one.
 */
export function streamRealtime(site: Site, { url, request, response }: HttpExchange): void {
  const query = url.searchParams;
  const scope = scopeOf({
    isGlobal: query.get('isGlobal') !== 'false',
    moduleKey: query.get('module') ?? '',
    extension: parse(query.get('extension')),
  });
  const token = query.get('token') ?? undefined;
  const subscription = site.realtime.subscribe(
    { channel: query.get('channel') ?? '', token, scope },
    ({ payload }) => {
      response.write(`data: {"payload":${payload}}\n\n`);
    },
  );
  if ('error' in subscription) {
    sendJson(response, subscription.status, { error: subscription.error });
    return;
  }
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write(': subscribed\n\n');
  const timer = setInterval(() => response.write(': still here\n\n'), keepAliveMs);
  request.on('close', () => {
    clearInterval(timer);
    subscription.unsubscribe();
  });
}

const Publication = z.object({
  channel: z.string(),
  payload: z.unknown(),
  token: z.string().optional(),
  isGlobal: z.boolean().default(true),
  module: z.string().default(''),
  extension: z.unknown().optional(),
});

/** A page's publication, answered as the bridge does: errors are part of the answer. */
export async function publishRealtime(site: Site, { request, response }: HttpExchange): Promise<void> {
  const body = await readJson(request);
  const parsed = Publication.safeParse('json' in body ? body.json : undefined);
  if (!parsed.success) {
    sendJson(response, 400, { error: z.prettifyError(parsed.error) });
    return;
  }
  const { channel, payload = null, token, isGlobal, module, extension } = parsed.data;
  const scope = scopeOf({ isGlobal, moduleKey: module, extension });
  const event = site.realtime.publish({ channel, payload: JSON.stringify(payload), token, scope });
  if ('error' in event) {
    const message = event.status === 429 ? 'RATE_LIMIT_EXCEEDED' : event.error;
    sendJson(response, 200, {
      eventId: null,
      eventTimestamp: null,
      errors: [{ message, status: event.status }],
    });
    return;
  }
  sendJson(response, 200, { eventId: event.eventId, eventTimestamp: event.eventTimestamp });
}

function scopeOf({
  isGlobal,
  moduleKey,
  extension,
}: {
  isGlobal: boolean;
  moduleKey: string;
  extension: unknown;
}): string {
  return isGlobal ? globalScope : channelScope(moduleKey, extension, undefined);
}

function parse(text: string | null): unknown {
  try {
    return text === null ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}
