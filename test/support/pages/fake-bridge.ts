/** What the app asked the host to draw. */
export interface ShownFlag {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly actions?: readonly { readonly text: string; readonly onClick: () => void }[];
}

export const shownFlags: ShownFlag[] = [];

type Answering = (functionKey: string, payload: object) => Promise<unknown>;

let answering: Answering = (functionKey) =>
  Promise.reject(new Error(`Nobody answers ${functionKey}: say who with answerInvocations().`));

/** From now on this answers what a page invokes. */
export const answerInvocations = (by: Answering): void => {
  answering = by;
};

interface Listening {
  readonly channelName: string;
  readonly onEvent: (payload: unknown) => void;
  readonly options?: { readonly token?: string };
}

type Subscribing = (listening: Listening) => { readonly unsubscribe: () => void };

let subscribing: Subscribing = () => {
  throw new Error('Nothing is announced here.');
};

/** From now on a page hears from here what is announced to it. */
export const announceThrough = (by: Subscribing): void => {
  subscribing = by;
};

interface Invocation {
  readonly functionKey: string;
  readonly payload: object;
}

// @forge/bridge looks for its host while it is loaded: import this file before anything that imports it.
Object.assign(globalThis, {
  __bridge: {
    callBridge: async (name: string, payload: unknown): Promise<unknown> => {
      if (name === 'invoke') {
        const { functionKey, payload: sent } = payload as Invocation;
        return answering(functionKey, JSON.parse(JSON.stringify(sent)) as object);
      }
      if (name === 'subscribeRealtimeChannel') {
        const { unsubscribe } = subscribing(payload as Listening);
        return { unsubscribe: async () => unsubscribe() };
      }
      if (name === 'getContext') return { siteUrl: 'http://site.test' };
      if (name === 'showFlag') shownFlags.push(payload as ShownFlag);
      return true;
    },
  },
});
