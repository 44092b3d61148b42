/** Forge's key-value storage as its protocol answers: what stands behind `__forge_fetch__` for the real `@forge/kvs`. */
export interface KvsProtocol {
  readonly records: Map<string, string>;
  /** Carries a request out at once. `hidden`: keys that a batch read does not show yet. */
  answer(
    path: string,
    body: unknown,
    hidden?: (key: string) => boolean,
  ): { readonly status: number; readonly body: unknown };
}

interface Item {
  readonly key: string;
  readonly value?: unknown;
  readonly options?: { readonly keyPolicy?: string };
}

const KEY = /^(?!\s+$)[a-zA-Z0-9:._\s\-#]+$/;
const MOST_BYTES = 240 * 1024;

const refused = (status: number, code: string, message = code) => ({ status, body: { code, message } });

export const createKvsProtocol = (options: { readonly absent: () => 'left out' | 'failed' }): KvsProtocol => {
  const records = new Map<string, string>();

  const checked = ({ key, value }: Item) => {
    if (key.length > 500 || !KEY.test(key)) return refused(400, 'INVALID_KEY', key);
    const json = value === undefined ? '' : JSON.stringify(value);
    return Buffer.byteLength(json) > MOST_BYTES ? refused(400, 'MAX_SIZE', key) : undefined;
  };

  const set = (item: Item) => {
    const problem = checked(item);
    if (problem !== undefined) return problem;
    if (item.options?.keyPolicy === 'FAIL_IF_EXISTS' && records.has(item.key))
      return refused(409, 'KEY_CONFLICT', 'Provided key already exists');
    records.set(item.key, JSON.stringify(item.value));
    return { status: 204, body: undefined };
  };

  const batchGet = (items: readonly Item[], hidden: (key: string) => boolean) => {
    if (items.length === 0 || items.length > 25) return refused(400, 'TOO_MANY_BATCH_ENTITIES');
    const shape = options.absent();
    const successfulKeys = [];
    const failedKeys = [];
    for (const { key } of items) {
      const value = records.get(key);
      if (value !== undefined && !hidden(key))
        successfulKeys.push({ key, value: JSON.parse(value) as unknown });
      else if (shape === 'failed') failedKeys.push({ key, error: { code: 'KEY_NOT_FOUND', message: key } });
    }
    return { status: 200, body: { successfulKeys, failedKeys } };
  };

  const query = (body: { where?: { values: string[] }[]; limit?: number; after?: string }) => {
    const prefix = body.where?.[0]?.values[0] ?? '';
    const keys = [...records.keys()]
      .filter((key) => key.startsWith(prefix) && key > (body.after ?? ''))
      .sort();
    const page = keys.slice(0, body.limit ?? 10);
    const data = page.map((key) => ({ key, value: JSON.parse(records.get(key) ?? 'null') as unknown }));
    return { status: 200, body: { data, ...(page.length < keys.length ? { cursor: page.at(-1) } : {}) } };
  };

  return {
    records,
    answer: (path, body, hidden = () => false) => {
      switch (path) {
        case '/api/v1/get': {
          const value = records.get((body as Item).key);
          if (value === undefined) return refused(404, 'KEY_NOT_FOUND');
          return { status: 200, body: { key: (body as Item).key, value: JSON.parse(value) as unknown } };
        }
        case '/api/v1/set':
          return set(body as Item);
        case '/api/v1/batch/get':
          return batchGet(body as Item[], hidden);
        case '/api/v1/batch/set': {
          const items = body as Item[];
          if (items.length === 0 || items.length > 25) return refused(400, 'TOO_MANY_BATCH_ENTITIES');
          const answers = items.map((item) => ({ key: item.key, answer: set(item) }));
          return {
            status: 200,
            body: {
              successfulKeys: answers.flatMap(({ key, answer }) => (answer.status < 300 ? [{ key }] : [])),
              failedKeys: answers.flatMap(({ key, answer }) =>
                answer.status < 300 ? [] : [{ key, error: answer.body }],
              ),
            },
          };
        }
        case '/api/v1/batch/delete': {
          for (const { key } of body as Item[]) records.delete(key);
          return { status: 200, body: { successfulKeys: body, failedKeys: [] } };
        }
        case '/api/v1/query':
          return query(body as Parameters<typeof query>[0]);
        default:
          throw new Error(`The storage protocol of these tests does not know ${path}`);
      }
    },
  };
};

type Fetch = (descriptor: unknown, path: string, init?: { body?: string }) => Promise<Response>;

/** As much of a response as `@forge/kvs` asks for; the real one costs more than all the rest of a schedule. */
export const responseOf = ({
  status,
  body,
}: {
  readonly status: number;
  readonly body: unknown;
}): Response => {
  const text = body === undefined ? '' : JSON.stringify(body);
  const response: Pick<Response, 'ok' | 'status' | 'statusText' | 'headers' | 'text'> = {
    ok: status < 300,
    status,
    statusText: '',
    headers: new Map() as unknown as Headers,
    text: () => Promise.resolve(text),
  };
  return response as Response;
};

/** Answers every storage request at once: for tests of what is read and written, not of when. */
export const serveStorage = (
  protocol: KvsProtocol,
  onRequest: (path: string, body: unknown) => void = () => undefined,
): void => {
  const fetch: Fetch = async (_, path, init) => {
    const body = JSON.parse(init?.body ?? 'null') as unknown;
    onRequest(path, body);
    await Promise.resolve();
    return responseOf(protocol.answer(path, body));
  };
  (globalThis as { __forge_fetch__?: Fetch }).__forge_fetch__ = fetch;
};

export const seizeStorage = (fetch: Fetch): void => {
  (globalThis as { __forge_fetch__?: Fetch }).__forge_fetch__ = fetch;
};
