import { dialogMethods } from './dialog-methods';
import { eventMethods } from './event-methods';
import type { BridgeMethods, FrameSession } from './frame-session';
import { historyMethods } from './history-methods';
import { invocationMethods } from './invocation-methods';
import { navigationMethods } from './navigation-methods';
import { realtimeMethods } from './realtime-methods';
import { viewMethods } from './view-methods';

/** Features of a site that this one has not: the app is told so in the documented way. */
const absentMethods: BridgeMethods = {
  isRovoEnabled: () => false,
  openRovo: () => false,
  getCookieConsentPreferences: () => null,
  trackObjectStoreAction: () => undefined,
  emitFrontendCustomMetric: () => undefined,
};

const methods = new Map(
  Object.entries({
    ...invocationMethods,
    ...viewMethods,
    ...historyMethods,
    ...navigationMethods,
    ...dialogMethods,
    ...eventMethods,
    ...realtimeMethods,
    ...absentMethods,
  }),
);

export const callBridge = (frame: FrameSession, name: string, payload: unknown): unknown => {
  const method = methods.get(name);
  if (method === undefined) throw new Error(`Bridge method ${name} is not supported by the local site.`);
  return method(frame, payload);
};
