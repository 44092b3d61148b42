export type RemoteFunction = (...args: unknown[]) => Promise<unknown>;

interface Call {
  readonly call: number;
  readonly id: number;
  readonly args: readonly unknown[];
}
interface Reply {
  readonly reply: number;
  readonly value?: unknown;
  readonly error?: { readonly name?: string; readonly message: string };
}

/** The handle under which a frame calls the page: callBridge(name, payload). */
const HOST = 0;

const isHandle = (value: unknown): value is { readonly $function: number } =>
  typeof value === 'object' && value !== null && '$function' in value && typeof value.$function === 'number';

/**
 * The page's half of a frame's bridge (the other half is frame-bridge.js): calls in both directions as JSON texts.
 * Functions cross as handles and come out as functions that answer with a promise.
 */
export const connectJsonPort = (
  port: MessagePort,
  callBridge: (name: string, payload: unknown) => unknown,
): void => {
  const functions = new Map<number, (...args: unknown[]) => unknown>([
    [HOST, (name, payload) => callBridge(String(name), payload)],
  ]);
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let lastNumber = 0;

  const write = (message: Call | Reply): string =>
    JSON.stringify(message, (_key, value: unknown) => {
      if (typeof value !== 'function') return value;
      functions.set((lastNumber += 1), value as (...args: unknown[]) => unknown);
      return { $function: lastNumber };
    });
  const read = (text: string): Call | Reply =>
    JSON.parse(text, (_key, value: unknown) =>
      isHandle(value) ? (...args: unknown[]) => callFrame(value.$function, args) : value,
    ) as Call | Reply;

  const callFrame = (handle: number, args: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = (lastNumber += 1);
      waiting.set(id, { resolve, reject });
      port.postMessage(write({ call: handle, id, args }));
    });

  const answer = async ({ call, id, args }: Call): Promise<void> => {
    try {
      const value = await functions.get(call)?.(...args);
      port.postMessage(write({ reply: id, value }));
    } catch (error) {
      const { name, message } = error instanceof Error ? error : new Error(String(error));
      port.postMessage(write({ reply: id, error: { name, message } }));
    }
  };

  const settle = ({ reply, value, error }: Reply): void => {
    const caller = waiting.get(reply);
    waiting.delete(reply);
    if (error === undefined) caller?.resolve(value);
    else caller?.reject(new Error(error.message));
  };

  port.onmessage = ({ data }: MessageEvent<string>) => {
    const message = read(data);
    if ('call' in message) void answer(message);
    else settle(message);
  };
};
