import { compose } from '../../../src/composition';
import { CONTRACT_VERSION, type Reply } from '../../../src/contract/reply';
import { forgeRuntime } from './forge-runtime';
import { createKvsProtocol, responseOf, seizeStorage, type KvsProtocol } from '../ledger/kvs-protocol';

export type Right = 'BROWSE_PROJECTS' | 'CREATE_ISSUES' | 'LINK_ISSUES' | 'ADMINISTER_PROJECTS';

const ALL: readonly Right[] = ['BROWSE_PROJECTS', 'CREATE_ISSUES', 'LINK_ISSUES', 'ADMINISTER_PROJECTS'];

interface Descriptor {
  readonly type: string;
  readonly provider?: string;
  readonly remote?: string;
}

export interface PlatformRequest {
  readonly kind: 'kvs' | 'jira' | 'realtime';
  readonly path: string;
  readonly body: unknown;
}

interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const projects = [
  { id: '10000', key: 'SHOP', name: 'Shop' },
  { id: '10001', key: 'HIDE', name: 'Hidden' },
];

let installations = 0;

const jwt = (content: object): string => `h.${Buffer.from(JSON.stringify(content)).toString('base64url')}.s`;

/**
 * The app's resolver in this process, over as much of the platform as quarters need. Ada administers SHOP, Ben and Cleo
 * may create and link, Dev may browse; nobody else sees it, and nobody sees HIDE.
 */
export const startPlatform = () => {
  const storage: KvsProtocol = createKvsProtocol({ absent: () => 'failed' });
  const rights: Record<string, readonly Right[]> = {
    ada: ALL,
    ben: ['BROWSE_PROJECTS', 'CREATE_ISSUES', 'LINK_ISSUES'],
    cleo: ['BROWSE_PROJECTS', 'CREATE_ISSUES', 'LINK_ISSUES'],
    dev: ['BROWSE_PROJECTS'],
  };
  const installationId = `installation-${(installations += 1)}`;
  let requests: PlatformRequest[] = [];
  let published: unknown[] = [];
  let interference: ((request: PlatformRequest) => Answer | undefined) | undefined;
  let caller = '';

  const jira = (path: string): Answer => {
    const url = new URL(path, 'https://site');
    const mine = rights[caller] ?? [];
    if (url.pathname === '/rest/api/3/myself') return { status: 200, body: { accountId: caller } };
    if (url.pathname === '/rest/api/3/mypermissions') {
      if (url.searchParams.get('projectId') !== '10000' || mine.length === 0)
        return { status: 404, body: { errorMessages: ['No project'] } };
      return {
        status: 200,
        body: {
          permissions: Object.fromEntries(ALL.map((key) => [key, { havePermission: mine.includes(key) }])),
        },
      };
    }
    if (url.pathname.startsWith('/rest/api/3/project/')) {
      const name = url.pathname.split('/').at(-1);
      const found = projects.find(({ id, key }) => name === id || name === key);
      return found?.id === '10000' && mine.length > 0
        ? { status: 200, body: found }
        : { status: 404, body: { errorMessages: ['No project'] } };
    }
    if (url.pathname === '/rest/api/3/user/bulk') {
      const values = url.searchParams
        .getAll('accountId')
        .map((accountId) => ({ accountId, displayName: `${accountId} of Shop`, avatarUrls: {} }));
      return {
        status: 200,
        body: { values, total: values.length, maxResults: 50, startAt: 0, isLast: true },
      };
    }
    throw new Error(`This platform does not know ${path}`);
  };

  const realtime = (body: { query: string; variables: Record<string, unknown> }): Answer => {
    if (body.query.includes('signRealtimeToken')) {
      const { channelName, permissions, claims } = body.variables;
      const token = {
        jwt: jwt({ channel: { name: channelName }, permissions, claims }),
        expiresAt: 4_000_000_000,
      };
      return {
        status: 200,
        body: {
          data: {
            ecosystem: { signRealtimeToken: { success: true, errors: [], forgeRealtimeToken: token } },
          },
        },
      };
    }
    published.push(body.variables);
    return {
      status: 200,
      body: { data: { ecosystem: { publishRealtimeChannel: { eventId: 'e', eventTimestamp: 1 } } } },
    };
  };

  const answer = ({ kind, path, body }: PlatformRequest): Answer =>
    kind === 'kvs'
      ? storage.answer(path, body)
      : kind === 'realtime'
        ? realtime(body as Parameters<typeof realtime>[0])
        : jira(path);

  const enter = (accountId: string): void => {
    caller = accountId;
    seizeStorage(async (descriptor, path, init) => {
      const { type } = descriptor as Descriptor;
      const kind = type === 'kvs' ? 'kvs' : type === 'realtime' ? 'realtime' : 'jira';
      const request: PlatformRequest = { kind, path, body: JSON.parse(init?.body ?? 'null') as unknown };
      requests.push(request);
      await Promise.resolve();
      const given = interference?.(request) ?? answer(request);
      if (kind === 'kvs') return responseOf({ status: given.status, body: given.body });
      return new Response(given.body === undefined ? null : JSON.stringify(given.body), {
        status: given.status,
        headers: { ...given.headers },
      });
    });
    Object.assign(globalThis, {
      __forge_runtime__: forgeRuntime({ installationId, environmentId: 'e1', cloudId: 'one', accountId }),
    });
  };

  let app = compose();

  const invoke = async (
    accountId: string | null,
    functionKey: string,
    payload: object,
    context: object = {},
  ): Promise<Reply<unknown>> => {
    enter(accountId ?? '');
    const principal = accountId === null ? {} : { principal: { accountId } };
    return (await app.resolver(
      { call: { functionKey, payload }, context: { accountType: 'licensed', ...context } },
      { ...principal, ...('license' in context ? { license: context.license } : {}) },
    )) as Reply<unknown>;
  };

  return {
    storage,
    rights,
    invoke,
    enter,
    app: () => app,
    /** The value of a call that has to succeed. */
    ask: async <T>(accountId: string, functionKey: string, payload: object): Promise<T> => {
      const reply = await invoke(accountId, functionKey, { ...payload, contractVersion: CONTRACT_VERSION });
      if (!reply.ok) throw new Error(`${functionKey}: ${JSON.stringify(reply.failure)}`);
      return reply.value as T;
    },
    takeRequests: (): readonly PlatformRequest[] => {
      const taken = requests;
      requests = [];
      return taken;
    },
    takePublished: (): readonly unknown[] => {
      const taken = published;
      published = [];
      return taken;
    },
    interfere: (by: typeof interference): void => {
      interference = by;
    },
    restart: (): void => {
      app = compose();
    },
  };
};

export type Platform = ReturnType<typeof startPlatform>;
