import type { ProcedureKey } from '../../../static/src/rpc/call';
import type { TrafficLine } from '../../site/exchange/exchange';
import type { Site } from '../../site/site';

/** Everybody whom a call can come from; null: nobody is signed in. */
export const ACCOUNTS = ['ada', 'ben', 'cleo', 'dev', 'eli', 'fay', null] as const;
export type Account = (typeof ACCOUNTS)[number];

export interface Asking {
  readonly account: Account;
  readonly procedure: ProcedureKey;
  readonly payload: unknown;
  /** In Confluence an account without a Jira licence is no stranger, and Jira has to be asked. */
  readonly product?: 'jira' | 'confluence';
  readonly extension?: unknown;
  /** False: the app's licence has run out. */
  readonly isLicensed?: boolean;
}

/** What the macro's page calls from, the one that a site begins with; other pages stand in Jira. */
export const ON_A_PAGE = { type: 'macro', content: { id: '65537', type: 'page' }, space: { key: 'TEAM' } };

const PAGES = { jira: 'okra-workspace', confluence: 'okra-quarter' } as const;

export interface Raw {
  readonly version: number;
  readonly ok: boolean;
  readonly value?: unknown;
  readonly failure?: { readonly code: string; readonly message: string; readonly details?: unknown };
}

/** Calls a procedure as a page of that product would; the reply exactly as it left the server. */
export const ask = async (
  site: Site,
  { account, procedure, payload, product = 'jira', extension, isLicensed = true }: Asking,
): Promise<string> => {
  const outcome = await site.invoke({
    accountId: account,
    product,
    moduleKey: PAGES[product],
    functionKey: procedure,
    payload,
    extension: { ...(procedure.startsWith('macro.') ? ON_A_PAGE : {}), ...(extension as object | undefined) },
    isLicensed,
  });
  if ('reply' in outcome) return JSON.stringify(outcome.reply);
  throw new Error(`${procedure}: ${'thrown' in outcome ? outcome.thrown : outcome.error}`);
};

export const parseReply = (text: string): Raw => JSON.parse(text) as Raw;

export const askParsed = async (site: Site, asking: Asking): Promise<Raw> =>
  parseReply(await ask(site, asking));

const STORED = /^kvs (set|delete|transaction|batch set|batch delete)/;

/** A right that Jira gave or refused, noted so that Jira is not asked again: the one thing a refusal may leave. */
const isGrant = ({ requestBody }: TrafficLine): boolean =>
  ((requestBody as { readonly key?: string } | undefined)?.key ?? '').startsWith('grant:');

const READING_POSTS = new Set([
  'POST /rest/api/3/changelog/bulkfetch',
  'POST /rest/api/3/issue/bulkfetch',
  'POST /rest/api/3/jql/parse',
  'POST /rest/api/3/search/jql',
  'POST /rest/api/3/search/approximate-count',
]);

/** What the app wrote meanwhile, to storage or to a product. */
export const writesDuring = async (site: Site, work: () => Promise<unknown>): Promise<readonly string[]> => {
  site.reset('keep');
  await work();
  return site
    .traffic()
    .filter((line) => {
      if (line.kind === 'kvs') return STORED.test(line.operation ?? '') && !isGrant(line);
      return line.kind === 'rest' && line.method !== 'GET' && !READING_POSTS.has(line.operation ?? '');
    })
    .map(({ operation, requestBody }) => `${operation ?? '?'} ${JSON.stringify(requestBody ?? null)}`);
};

/** How many issues Jira has, as somebody who sees them all would count. */
export const issueCount = async (site: Site): Promise<number> => {
  const answer = await site.rest({
    method: 'POST',
    path: '/rest/api/3/search/approximate-count',
    account: 'ada',
    body: { jql: 'project in (SHOP, LAB, OPS)' },
    isSilent: true,
  });
  return (answer.body as { readonly count: number }).count;
};
