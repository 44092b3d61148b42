import type { Site } from '../site';
import { findAccount } from '../rest/accounts';
import { readBody, sendJson, type HttpExchange } from './http-exchange';

export function isProductPath(path: string): boolean {
  return path.startsWith('/rest/') || path.startsWith('/wiki/api/') || path.startsWith('/wiki/rest/');
}

/** Jira and Confluence over HTTP: `ACCOUNT:any` as basic authentication. */
export async function answerProductRequest(
  site: Site,
  { method, url, request, response }: HttpExchange,
): Promise<void> {
  const account = findBasicAccount(request.headers.authorization);
  if (account === undefined) {
    response.setHeader('www-authenticate', 'Basic realm="local Atlassian site", charset="UTF-8"');
    const text = 'Sign in with one of the accounts of /__site/info; any password will do.';
    sendJson(response, 401, { errorMessages: [text], errors: {} });
    return;
  }
  const body = await readBody(request);
  const headers = Object.fromEntries(
    Object.entries(request.headers).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  );
  const answer = await site.rest({
    method,
    path: url.pathname + url.search,
    account,
    headers,
    via: viaOf(headers),
    ...(body === '' ? {} : { body }),
  });
  if (answer.status === 0) {
    response.destroy();
    return;
  }
  response.writeHead(answer.status, answer.headers);
  response.end(answer.body === undefined ? undefined : JSON.stringify(answer.body));
}

/** The site's own pages say when a request is the app page's and not theirs. */
export function viaOf(headers: Readonly<Record<string, unknown>>): 'bridge' | 'http' {
  return headers['x-site-via'] === 'bridge' ? 'bridge' : 'http';
}

function findBasicAccount(header: string | undefined): string | undefined {
  const [scheme, encoded = ''] = header?.split(' ') ?? [];
  if (scheme?.toLowerCase() !== 'basic') return undefined;
  const [name = ''] = Buffer.from(encoded, 'base64').toString('utf8').split(':');
  const account = findAccount(name);
  return account?.accountType === 'app' ? undefined : account?.accountId;
}
