import { join } from 'node:path';
import { compose } from '../../../src/composition';
import { CONTRACT_VERSION, type Reply } from '../../../src/contract/reply';
import type { Command } from '../../../src/domain/quarter/command';
import type { Quarter } from '../../../src/domain/quarter/quarter';
import type { QuarterSettings } from '../../../src/domain/quarter/quarter-settings';
import { createDefaultProducts } from '../../site/default-products';
import { siteIdentity } from '../../site/identity';
import { readManifest } from '../../site/platform/site-manifest';
import { serveProduct } from '../../site/platform/serve-product';
import { answerRealtime } from '../../site/realtime/realtime-graphql';
import { globalScope } from '../../site/realtime/channel-scope';
import { createRealtime } from '../../site/realtime/realtime';
import { openSiteDatabase } from '../../site/site-database';
import { createForgeStorage } from '../../site/storage/forge-storage';
import { projectRoot } from '../../tools/setup/project';
import { forgeRuntime } from '../platform/forge-runtime';
import type { Answer, Call, Input, ProcedureKey } from '../../../static/src/rpc/call';
import { CallFailed } from '../../../static/src/rpc/call-failed';
import { replyValue } from '../../../static/src/rpc/reply-value';

/** The people of the site: Ada administers, Ben and Cleo may create and link, Dev may browse, Fay has no Jira. */
export type Person = 'ada' | 'ben' | 'cleo' | 'dev' | 'eli' | 'fay';

/** Where everything of these tests happens: the project SHOP. */
export const PROJECT = '10000';

/** The page of Confluence that the macro stands on; other pages do not look at it. */
export const CONFLUENCE_PAGE = '65537';

interface Descriptor {
  readonly type: string;
  readonly provider?: string;
  readonly accountId?: string;
}

interface Init {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

interface Answered {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON text. */
  readonly body?: string;
}

/** A request of the app to what stands behind it. */
export interface Asked {
  readonly kind: 'kvs' | 'realtime' | 'product';
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

const BODILESS = new Set([204, 205, 304]);

// Here time is the machine's own, and a test that waited for the index would wait for nothing else.
const onTime = { lagSeconds: 0, stale: undefined };

let servers = 0;

const manifest = readManifest(join(projectRoot, 'manifest.yml'));

/**
 * The app's server behind a page, in this process: its resolver as `composition.ts` puts it together, over the site's
 * own stand-ins for storage, Jira, Confluence and realtime. A container, a worker and a bundle are all that is missing.
 */
export const startPageServer = () => {
  const store = openSiteDatabase('memory');
  const { database } = store;
  const clock = { now: () => Date.now() };
  const listener = { listensTo: () => false, hear: () => undefined };
  const products = createDefaultProducts({
    database,
    clock,
    siteUrl: 'http://site.test',
    manifest,
    listener,
  });
  const storage = createForgeStorage({
    database,
    clock,
    schemas: new Map(),
    hasRateLimits: false,
    hasBatchLimit: false,
  });
  const realtime = createRealtime(clock, false);
  const app = compose();
  const installationId = `pages-${String((servers += 1))}`;
  let interference: ((asked: Asked) => Answered | undefined) | undefined;

  const answer = (
    accountId: Person,
    { type, provider, accountId: as }: Descriptor,
    path: string,
    init: Init,
  ) => {
    const { method = 'GET', body, headers = {} } = init;
    const kind = type === 'kvs' || type === 'realtime' ? type : 'product';
    const given = interference?.({ kind, method, path, body });
    if (given !== undefined) return given;
    if (kind === 'kvs') {
      const stored = storage.answer({ installation: installationId, path, body });
      return { status: stored.status, body: JSON.stringify(stored.body) };
    }
    if (kind === 'realtime')
      return answerRealtime(body, realtime, { moduleKey: 'okra-workspace', extension: {}, isFromPage: true });
    const caller = { accountId: as ?? accountId, asApp: provider === 'app', throughApp: true };
    return serveProduct(products, { method, path, headers, body, caller }, onTime);
  };

  const enter = (accountId: Person): void => {
    Object.assign(globalThis, {
      __forge_fetch__: async (descriptor: Descriptor, path: string, init: Init = {}): Promise<Response> => {
        await Promise.resolve();
        const { status, headers, body = null } = answer(accountId, descriptor, path, init);
        return new Response(BODILESS.has(status) ? null : body, { status, ...(headers ? { headers } : {}) });
      },
      __forge_runtime__: forgeRuntime({ ...siteIdentity, installationId, accountId }),
    });
  };

  // The platform runs each invocation in a context of its own; here one begins when the one before has ended.
  let last: Promise<unknown> = Promise.resolve();
  const invoke = (accountId: Person, functionKey: string, payload: object): Promise<Reply<unknown>> => {
    const mine = last.then(async () => {
      enter(accountId);
      const reply: unknown = await app.resolver(
        {
          call: { functionKey, payload },
          context: {
            accountType: 'licensed',
            extension: { content: { id: CONFLUENCE_PAGE, type: 'page' } },
          },
        },
        { principal: { accountId } },
      );
      return JSON.parse(JSON.stringify(reply)) as Reply<unknown>;
    });
    last = mine.catch(() => undefined);
    return mine;
  };

  const callAs =
    (person: Person = 'ada'): Call =>
    async (key, input) => {
      const reply = await invoke(person, key, { ...input, contractVersion: CONTRACT_VERSION });
      if (!reply.ok) throw new CallFailed(reply.failure, key);
      return (await replyValue(reply)) as Answer<typeof key>;
    };

  const ask = <K extends ProcedureKey>(person: Person, key: K, input: Input<K>): Promise<Answer<K>> =>
    callAs(person)(key, input);

  const open = (quarter: string, person: Person = 'ada') => ask(person, 'quarter.open', { quarter });

  return {
    invoke,
    callAs,
    ask,
    /** A quarter of SHOP that Ada made, and is in as `id`. Answers its id. */
    create: async (
      id = 'q',
      changes: Partial<Pick<QuarterSettings, 'label' | 'team' | 'startDate' | 'weeks' | 'demo'>> = {},
    ) => {
      const { quarter } = await ask('ada', 'quarter.create', {
        project: PROJECT,
        commandId: id,
        label: 'Q1 2027',
        team: 'Checkout',
        startDate: '2027-01-04',
        ...changes,
      });
      return quarter;
    },
    /** Carries one command out as a person, without any page. */
    act: async (quarter: string, command: Command, person: Person = 'ada') => {
      const { seq } = await open(quarter, person);
      const { outcomes } = await ask(person, 'quarter.decide', {
        quarter,
        basedOn: seq,
        commands: [command],
      });
      return outcomes[0]!;
    },
    quarterOf: async (quarter: string): Promise<Quarter> => (await open(quarter)).quarter,
    seqOf: async (quarter: string): Promise<number> => (await open(quarter)).seq,
    /** A product asked past the app, as a person. */
    rest: (person: Person, method: string, path: string, body?: unknown) =>
      serveProduct(
        products,
        {
          method,
          path,
          headers: {},
          body: body === undefined ? undefined : JSON.stringify(body),
          caller: { accountId: person, asApp: false },
        },
        onTime,
      ),
    /** Hears what is announced, as the host of a page does for it. */
    listen: (channel: string, token: string | undefined, onEvent: (payload: unknown) => void) => {
      const listening = realtime.subscribe({ channel, token, scope: globalScope }, ({ payload }) => {
        onEvent(JSON.parse(payload));
      });
      if ('error' in listening) throw new Error(listening.error);
      return listening;
    },
    /** Asked for every request of the app: an answer of its own, or undefined for the stand-in's. */
    interfere: (by: typeof interference): void => {
      interference = by;
    },
    close: () => {
      store.close();
    },
  };
};

export type PageServer = ReturnType<typeof startPageServer>;
