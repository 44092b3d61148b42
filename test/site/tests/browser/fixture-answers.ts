import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  board,
  issues,
  manifest,
  newPage,
  people,
  project,
  space,
  sprints,
  transitions,
} from './fixture-data';

export interface FixtureState {
  /** What reached the app's backend. */
  readonly invocations: Record<string, unknown>[];
  /** What frames asked of the products. */
  readonly bridgeRequests: { account: string; path: string }[];
  /** What the pages wrote themselves. */
  readonly writes: { method: string; path: string; body: unknown }[];
  page: ReturnType<typeof newPage>;
  readonly streams: Set<ServerResponse>;
}

export const newFixtureState = (): FixtureState => ({
  invocations: [],
  bridgeRequests: [],
  writes: [],
  page: newPage(),
  streams: new Set(),
});

const readBody = async (request: IncomingMessage): Promise<Record<string, unknown>> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
};

const accountOf = ({ headers }: IncomingMessage): string =>
  Buffer.from((headers.authorization ?? '').replace('Basic ', ''), 'base64')
    .toString()
    .split(':')[0] ?? '';

interface Answer {
  readonly status: number;
  readonly body?: unknown;
}
const ok = (body: unknown): Answer => ({ status: 200, body });
const notFound: Answer = { status: 404, body: { errorMessages: ['Not found or no permission.'] } };

const invoke = (state: FixtureState, call: Record<string, unknown>): Answer => {
  state.invocations.push(call);
  if (call['functionKey'] === 'fail') return ok({ thrown: 'Authentication Required' });
  return ok({ reply: call['payload'] });
};

const publish = (state: FixtureState, { channel, payload }: Record<string, unknown>): Answer => {
  for (const stream of state.streams) stream.write(`data: ${JSON.stringify({ channel, payload })}\n\n`);
  return ok({ eventId: 'event-1', eventTimestamp: '1' });
};

const savePage = (state: FixtureState, body: Record<string, unknown>): Answer => {
  const { title, version } = body as { title: string; version: { number: number } };
  if (version.number !== state.page.version.number + 1)
    return { status: 409, body: { message: 'Version conflict' } };
  const document: unknown = JSON.parse((body as { body: { value: string } }).body.value);
  state.page = { ...state.page, title, document, version: { ...state.page.version, ...version } };
  return ok({ id: state.page.id });
};

const answerJira = (method: string, path: string): Answer => {
  if (path.startsWith('/rest/api/3/project/search')) return ok({ values: [project] });
  if (path === '/rest/api/3/project/SHOP') return ok(project);
  if (path === '/rest/api/3/search/jql') return ok({ issues, isLast: true });
  if (path.startsWith('/rest/agile/1.0/board?')) return ok({ values: [board] });
  if (path.startsWith('/rest/agile/1.0/board/1/sprint')) return ok({ values: sprints });
  if (path.startsWith('/rest/agile/1.0/') && method === 'POST') return { status: 204 };
  if (path === '/rest/api/3/search/approximate-count') return ok({ count: issues.length });
  const [, key, part] = /^\/rest\/api\/3\/issue\/([^/?]+)(\/transitions)?/.exec(path) ?? [];
  const issue = issues.find((candidate) => candidate.key === key);
  if (issue === undefined) return notFound;
  if (method !== 'GET') return { status: 204 };
  return ok(part === undefined ? issue : { transitions });
};

const answerConfluence = (state: FixtureState, path: string): Answer => {
  const { document, ...page } = state.page;
  if (path.startsWith('/wiki/api/v2/spaces?')) return ok({ results: [space] });
  if (path.startsWith('/wiki/api/v2/spaces/20/pages')) return ok({ results: [page] });
  if (path === '/wiki/api/v2/spaces/20') return ok(space);
  if (!path.startsWith('/wiki/api/v2/pages/30')) return notFound;
  return ok({ ...page, body: { atlas_doc_format: { value: JSON.stringify(document) } } });
};

const answer = async (
  state: FixtureState,
  request: IncomingMessage,
  framesOrigin: string,
): Promise<Answer | 'not ours'> => {
  const { url: path = '/', method = 'GET', headers } = request;
  if (path === '/__site/manifest') return ok(manifest);
  if (path === '/__site/colleagues') return ok({ company: null });
  if (path === '/__site/info') {
    return ok({ accounts: people, quarters: [], framesOrigin, clock: Date.parse('2027-01-27T10:00:00Z') });
  }
  if (path === '/__site/invoke') return invoke(state, await readBody(request));
  if (path === '/__site/realtime/publish') return publish(state, await readBody(request));
  if (path === '/__site/function') {
    return ok({ reply: { status: { type: 'lozenge', value: { label: 'O2 · KR3', type: 'default' } } } });
  }
  if (!path.startsWith('/rest/') && !path.startsWith('/wiki/api/')) return 'not ours';
  if (headers['x-site-via'] === 'bridge') state.bridgeRequests.push({ account: accountOf(request), path });
  if (accountOf(request) === 'fay' && path.startsWith('/rest/')) return notFound;
  const body = await readBody(request);
  if (method !== 'GET') state.writes.push({ method, path, body });
  if (path.startsWith('/rest/')) return answerJira(method, path);
  return method === 'PUT' ? savePage(state, body) : answerConfluence(state, path);
};

/** Answers what the site's server would; false for the files of the pages. */
export const answerSite = async (
  state: FixtureState,
  request: IncomingMessage,
  response: ServerResponse,
  framesOrigin: string,
): Promise<boolean> => {
  if (request.url?.startsWith('/__site/realtime?') === true) {
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write(':open\n\n');
    state.streams.add(response);
    request.on('close', () => state.streams.delete(response));
    return true;
  }
  const found = await answer(state, request, framesOrigin);
  if (found === 'not ours') return false;
  const { status, body } = found;
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(body === undefined ? undefined : JSON.stringify(body));
  return true;
};
