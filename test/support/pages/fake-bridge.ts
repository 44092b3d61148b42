/** What the app asked the host to draw. */
export interface ShownFlag {
  readonly id: string;
  readonly title: string;
  readonly actions?: readonly { readonly text: string; readonly onClick: () => void }[];
}

export const shownFlags: ShownFlag[] = [];

// @forge/bridge looks for its host while it is loaded: import this file before anything that imports it.
Object.assign(globalThis, {
  __bridge: {
    callBridge: async (name: string, payload: unknown): Promise<unknown> => {
      if (name === 'showFlag') shownFlags.push(payload as ShownFlag);
      return true;
    },
  },
});
