import type { Database } from 'libsql';
import type {
  EventListener,
  Product,
  ProductEvent,
  ProductRequest,
  ProductResponse,
  SiteClock,
} from '../product';
import { APP_ACCOUNT, findAccount } from '../rest/accounts';
import { createRateLimiter, type RateLimits } from '../rest/rate-limits';
import { createRouter, type Answer, type Match } from '../rest/router';
import { createCatalogue } from './catalogue';
import { createCommentStore } from './comment-store';
import { DEFAULT_FIELDS } from './default-fields';
import { defaultSite } from './default-site';
import { createIssueStore } from './issue-store';
import { createJiraAdmin, type JiraAdmin } from './jira-admin';
import type { JiraCall, JiraSite } from './jira-call';
import { errorAnswer, JiraError, loginRequired } from './jira-error';
import type { EntityPropertyAlias } from './jira-model';
import { JIRA_ROUTES } from './jira-routes';
import { createJiraTables, dropJiraTables } from './jira-schema';
import { inTransaction } from '../rest/in-transaction';
import { writtenIssues } from './rate-subjects';

export interface JiraOptions {
  readonly database: Database;
  readonly clock: SiteClock;
  /** Where the site's links point. */
  readonly baseUrl?: string;
  /** The manifest's jira:entityProperty values. */
  readonly aliases?: readonly EntityPropertyAlias[];
  /** Hears of every change, whoever made it. */
  readonly listener?: EventListener;
}

export interface Jira extends Product, JiraAdmin {
  /** How far the search index lags behind the issues. */
  setSearchLag(milliseconds: number): void;
  setAliases(aliases: readonly EntityPropertyAlias[]): void;
  setRateLimits(limits: RateLimits): void;
  /** Back to the projects that the site starts with, without issues. */
  reset(): void;
}

const RATE_LIMITED: Answer = {
  status: 429,
  body: { errorMessages: ['Rate limit exceeded.'], errors: {} },
};

/** Jira's REST interface over a database: what is stored there outlives a restart. */
export function createJira(options: JiraOptions): Jira {
  const { database, clock, listener } = options;
  let aliases = options.aliases ?? [];
  let searchLag = 0;
  let announced: ProductEvent[] = [];
  const limiter = createRateLimiter(clock, {
    quota: 'jira-quota-global-based',
    burst: 'jira-burst-based',
    subject: 'jira-per-issue-on-write',
  });
  const router = createRouter(JIRA_ROUTES);
  createJiraTables(database);
  let site = openSite();
  if (site.catalogue.projects().length === 0) seed();
  else addNewFields();

  function openSite(): JiraSite {
    return {
      database,
      baseUrl: options.baseUrl ?? 'https://okra-local.atlassian.net',
      issues: createIssueStore(database),
      catalogue: createCatalogue(database),
      comments: createCommentStore(database),
      aliases: () => aliases,
      searchLag: () => searchLag,
      listensTo: (eventType, selfGenerated) => listener?.listensTo(eventType, selfGenerated) ?? false,
      announce: (event) => void announced.push(event),
    };
  }

  /** All or nothing: only what was stored is told. */
  function unit<T>(work: () => T): T {
    announced = [];
    const result = inTransaction(database, work);
    const told = announced;
    announced = [];
    for (const event of told) listener?.hear(event);
    return result;
  }

  function seed(): void {
    const { projects, parts } = defaultSite(clock.now());
    inTransaction(database, () => {
      site.catalogue.save(parts);
      for (const project of projects) site.catalogue.saveProject(project);
    });
  }

  /** Data that was kept from before a field was known. */
  function addNewFields(): void {
    const fields = site.catalogue.fields();
    const added = DEFAULT_FIELDS.filter(({ id }) => !fields.some((field) => field.id === id));
    if (added.length > 0) site.catalogue.save({ fields: [...fields, ...added] });
  }

  function callOf(request: ProductRequest, match: Match<JiraCall>, query: URLSearchParams): JiraCall {
    const { accountId, asApp, throughApp = asApp } = request.caller;
    const actor = { accountId: asApp ? APP_ACCOUNT.accountId : (accountId ?? ''), asApp, throughApp };
    return { params: match.params, query, body: request.body, actor, now: clock.now(), site };
  }

  function answer(call: JiraCall, match: Match<JiraCall>): Answer {
    const { accountId, asApp } = call.actor;
    if (!asApp && !findAccount(accountId)) return errorAnswer(loginRequired());
    try {
      return unit(() => match.answer(call));
    } catch (error) {
      if (error instanceof JiraError) return errorAnswer(error);
      throw error;
    }
  }

  return {
    ...createJiraAdmin(() => site, clock, unit),
    handle(request): ProductResponse {
      const { pathname, searchParams } = new URL(request.path, 'http://jira');
      const match = router.find(request.method, pathname);
      if (!match) {
        const body = { errorMessages: [`No resource at ${request.method} ${pathname}.`], errors: {} };
        return { status: 404, body, operation: null, points: 0 };
      }
      const { operation } = match;
      const call = callOf(request, match, searchParams);
      const method = request.method.toUpperCase();
      const subjects = method === 'GET' ? [] : writtenIssues(call, operation);
      const refused = limiter.refuse({ method, operation, subjects });
      if (refused) return { ...RATE_LIMITED, headers: refused, operation, points: 0 };
      const { points = 1, headers, ...rest } = answer(call, match);
      limiter.spend(points);
      return { ...rest, headers: { ...limiter.headers(method, operation), ...headers }, operation, points };
    },
    setSearchLag(milliseconds) {
      searchLag = milliseconds;
    },
    setAliases(next) {
      aliases = next;
    },
    setRateLimits: (limits) => limiter.setLimits(limits),
    reset() {
      dropJiraTables(database);
      createJiraTables(database);
      site = openSite();
      limiter.reset();
      seed();
    },
  };
}
