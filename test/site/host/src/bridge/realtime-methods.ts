import { z } from 'zod';
import { request } from '../site/request';
import type { BridgeMethods } from './frame-session';
import { Callback, parsePayload } from './parse-payload';
import { openRealtimeStream } from './realtime-stream';

const Options = z.looseObject({ token: z.string().optional() }).nullish();

const Subscribe = z.object({
  channelName: z.string(),
  onEvent: Callback,
  options: Options,
  isGlobal: z.boolean().default(false),
});

const Publish = z.object({
  channelName: z.string(),
  eventPayload: z.unknown().optional(),
  options: Options,
  isGlobal: z.boolean().default(false),
});

const Published = z.looseObject({ eventId: z.string().nullable(), eventTimestamp: z.string().nullable() });

/** `realtime` of @forge/bridge. The site checks tokens and counts; channels that are not global belong to a place. */
export const realtimeMethods: BridgeMethods = {
  subscribeRealtimeChannel: async ({ account, getPlace, onEnd }, raw) => {
    const { channelName, onEvent, options, isGlobal } = parsePayload('realtime.subscribe', Subscribe, raw);
    const query = new URLSearchParams({ account, channel: channelName, isGlobal: String(isGlobal) });
    if (typeof options?.token === 'string') query.set('token', options.token);
    if (!isGlobal) {
      const { module, extension } = getPlace();
      query.set('module', module.key);
      query.set('extension', JSON.stringify(extension));
    }
    const unsubscribe = await openRealtimeStream(`/__site/realtime?${query.toString()}`, onEvent);
    onEnd(unsubscribe);
    return { unsubscribe };
  },

  publishRealtimeChannel: async ({ account, getPlace }, raw) => {
    const { channelName, eventPayload, options, isGlobal } = parsePayload('realtime.publish', Publish, raw);
    const { module, extension } = getPlace();
    return request(account, '/__site/realtime/publish', Published, {
      method: 'POST',
      body: {
        channel: channelName,
        payload: eventPayload,
        token: options?.token,
        isGlobal,
        module: module.key,
        extension,
      },
    });
  },
};
