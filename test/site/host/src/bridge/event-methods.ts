import { z } from 'zod';
import type { EventBus } from './event-bus';
import type { BridgeMethod, BridgeMethods, FrameSession } from './frame-session';
import { Callback, parsePayload } from './parse-payload';

const Emit = z.object({ event: z.string(), payload: z.unknown().optional() });
const On = z.object({ event: z.string(), callback: Callback });

const emit =
  (busOf: (frame: FrameSession) => EventBus): BridgeMethod =>
  (frame, raw) => {
    const { event, payload } = parsePayload('events.emit', Emit, raw);
    busOf(frame).emit(event, payload);
  };

const on =
  (busOf: (frame: FrameSession) => EventBus): BridgeMethod =>
  (frame, raw) => {
    const { event, callback } = parsePayload('events.on', On, raw);
    const unsubscribe = busOf(frame).on(event, callback);
    frame.onEnd(unsubscribe);
    return { unsubscribe };
  };

/** `events` of @forge/bridge. There is one app here, so public events reach the same frames by another bus. */
export const eventMethods: BridgeMethods = {
  emit: emit(({ services }) => services.events),
  on: on(({ services }) => services.events),
  emitPublic: emit(({ services }) => services.publicEvents),
  onPublic: on(({ services }) => services.publicEvents),
};
