import type { Database } from 'libsql';
import type { Product, ProductResponse, SiteClock } from '../product';
import { APP_ACCOUNT, findAccount } from '../rest/accounts';
import { inTransaction } from '../rest/in-transaction';
import { createRateLimiter, DOCUMENTED_LIMITS, type RateLimits } from '../rest/rate-limits';
import { createRouter, type Answer, type Match, type Routes } from '../rest/router';
import type { ConfluenceCall } from './confluence-call';
import { ConfluenceError, errorAnswer, loginRequired, notFound } from './confluence-error';
import {
  createConfluenceStore,
  createConfluenceTables,
  dropConfluenceTables,
  type Page,
  type Space,
} from './confluence-store';
import { DEFAULT_MACRO, seedEmptySpace, seedSpace, type MacroReference } from './default-space';
import { PAGE_PROPERTY_ROUTES } from './page-property-routes';
import { PAGE_ROUTES } from './page-routes';
import { WIKI_ROUTES } from './wiki-routes';

export interface ConfluenceOptions {
  readonly database: Database;
  readonly clock: SiteClock;
  readonly baseUrl?: string;
  /** The macro on the first page. */
  readonly macro?: MacroReference;
}

/** What administrators of spaces, and people at the keyboard, do in Confluence. */
export interface ConfluenceAdmin {
  /** A space with a home page. Answers its id. */
  addSpace(key: string, name: string): string;
  /** Who may see a space, and who of them may create pages in it; absent: everybody. */
  restrictSpace(key: string, to: Pick<Space, 'readers' | 'creators'>): void;
  findPage(title: string): Page | undefined;
  /** Restricts a page to readers, and of those to editors; null lifts the restriction. */
  restrictPage(id: number, readers: readonly string[] | null, editors?: readonly string[]): void;
  archivePage(id: number): void;
}

export interface Confluence extends Product, ConfluenceAdmin {
  setRateLimits(limits: RateLimits): void;
  /** Back to the space that the site starts with. */
  reset(): void;
}

/** Every operation that the stand-in answers. */
export const CONFLUENCE_ROUTES: Routes<ConfluenceCall> = {
  ...PAGE_ROUTES,
  ...PAGE_PROPERTY_ROUTES,
  ...WIKI_ROUTES,
};

const LIMITS: RateLimits = { ...DOCUMENTED_LIMITS, perSubject: [] };

const RATE_LIMITED: Answer = errorAnswer(
  new ConfluenceError(429, 'TOO_MANY_REQUESTS', 'Rate limit exceeded.'),
);

/** Confluence's REST interface over a database: what is stored there outlives a restart. */
export function createConfluence(options: ConfluenceOptions): Confluence {
  const { database, clock } = options;
  const limiter = createRateLimiter(clock, {
    quota: 'confluence-quota-global-based',
    burst: 'confluence-burst-based',
    subject: 'confluence-burst-based',
  });
  limiter.setLimits(LIMITS);
  const router = createRouter(CONFLUENCE_ROUTES);
  createConfluenceTables(database);
  let store = createConfluenceStore(database);
  if (store.spaces().length === 0) seed();

  function seed(): void {
    inTransaction(database, () => seedSpace(store, clock.now(), options.macro ?? DEFAULT_MACRO));
  }

  function getStoredPage(id: number): Page {
    const page = store.findPage(String(id));
    if (!page) throw new Error(`Confluence stand-in: there is no page ${id}.`);
    return page;
  }

  function answer(call: ConfluenceCall, match: Match<ConfluenceCall>): Answer {
    if (!call.asApp && !findAccount(call.accountId)) return errorAnswer(loginRequired());
    try {
      return inTransaction(database, () => match.answer(call));
    } catch (error) {
      if (error instanceof ConfluenceError) return errorAnswer(error);
      throw error;
    }
  }

  return {
    handle(request): ProductResponse {
      const { pathname, searchParams } = new URL(request.path, 'http://confluence');
      const match = router.find(request.method, pathname);
      if (!match) return { ...errorAnswer(notFound()), operation: null, points: 0 };
      const { operation } = match;
      const method = request.method.toUpperCase();
      const refused = limiter.refuse({ method, operation, subjects: [] });
      if (refused) return { ...RATE_LIMITED, headers: refused, operation, points: 0 };
      const { accountId, asApp } = request.caller;
      const call: ConfluenceCall = {
        params: match.params,
        query: searchParams,
        body: request.body,
        accountId: asApp ? APP_ACCOUNT.accountId : (accountId ?? ''),
        asApp,
        now: clock.now(),
        store,
        baseUrl: options.baseUrl ?? 'https://okra-local.atlassian.net',
      };
      const { points = 1, headers, ...rest } = answer(call, match);
      limiter.spend(points);
      return { ...rest, headers: { ...limiter.headers(method, operation), ...headers }, operation, points };
    },
    setRateLimits: (limits) => limiter.setLimits(limits),
    findPage: (title) => store.pages().find((page) => page.title === title),
    addSpace: (key, name) => inTransaction(database, () => seedEmptySpace(store, clock.now(), key, name)),
    restrictSpace(key, { readers, creators }) {
      const space = store.spaces().find((one) => one.key === key);
      if (!space) throw new Error(`Confluence stand-in: there is no space ${key}.`);
      const { readers: _readers, creators: _creators, ...open } = space;
      store.saveSpace({ ...open, ...(readers ? { readers } : {}), ...(creators ? { creators } : {}) });
    },
    restrictPage(id, readers, editors) {
      const { readers: _readers, editors: _editors, ...page } = getStoredPage(id);
      store.updatePage({ ...page, ...(readers ? { readers } : {}), ...(editors ? { editors } : {}) });
    },
    archivePage(id) {
      store.updatePage({ ...getStoredPage(id), status: 'archived' });
    },
    reset() {
      dropConfluenceTables(database);
      createConfluenceTables(database);
      store = createConfluenceStore(database);
      limiter.reset();
      seed();
    },
  };
}
