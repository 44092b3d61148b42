import * as z from 'zod';
import { colleaguesOf } from '../colleagues/colleagues';
import { parseFaultPlan } from '../exchange/fault-plan';
import type { InvocationOutcome } from '../platform/invocations';
import { seedDemo } from '../seed';
import type { Site } from '../site';
import { describeSite } from '../site-info';
import {
  ClockRequest,
  ColleaguesRequest,
  EventsRequest,
  FunctionRequest,
  InvokeRequest,
  JiraRequest,
  ResetRequest,
} from './control-schemas';
import { readJson, sendJson, sendText, type HttpExchange } from './http-exchange';
import { viaOf } from './product-requests';
import { publishRealtime, streamRealtime } from './realtime-requests';

type Handler = (site: Site, exchange: HttpExchange, framesOrigin: string) => Promise<void> | void;

/** Reads the body by its schema and answers with what `act` makes of it; a wrong body is 400 with the reason. */
function withBody<T>(
  schema: z.ZodType<T>,
  act: (site: Site, body: T, exchange: HttpExchange) => Promise<unknown>,
): Handler {
  return async (site, exchange) => {
    const body = await readJson(exchange.request);
    if ('error' in body) {
      sendJson(exchange.response, 400, body);
      return;
    }
    const parsed = schema.safeParse(body.json);
    if (!parsed.success) {
      sendJson(exchange.response, 400, { error: z.prettifyError(parsed.error) });
      return;
    }
    const answer = await act(site, parsed.data, exchange);
    sendJson(exchange.response, isError(answer) ? 400 : 200, answer);
  };
}

const isError = (answer: unknown) => typeof answer === 'object' && answer !== null && 'error' in answer;

async function reset(site: Site, data: 'demo' | 'empty' | 'keep'): Promise<void> {
  if (data !== 'keep') colleaguesOf(site).leave();
  site.reset(data === 'keep' ? 'keep' : 'empty');
  if (data !== 'demo') return;
  await seedDemo(site);
  site.reset('keep');
}

/** One act of an administrator by its name, as site.jiraAdmin() has it. */
function administer(site: Site, act: string, args: readonly unknown[]): unknown {
  const admin = site.jiraAdmin();
  const acts = new Map<string, unknown>(Object.entries(admin));
  const perform = acts.get(act);
  if (typeof perform !== 'function') {
    return { error: `Jira's administrator has no act "${act}": ${[...acts.keys()].join(', ')}` };
  }
  return { result: ((perform as (...given: unknown[]) => unknown)(...args) ?? null) as unknown };
}

/** What was wrong with a request that only its execution could show. */
async function orError(work: () => unknown): Promise<unknown> {
  try {
    return await work();
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

const handlers: Readonly<Record<string, Handler>> = {
  'GET /__site/info': async (site, { response }, framesOrigin) => {
    sendJson(response, 200, { ...(await describeSite(site)), framesOrigin });
  },
  'GET /__site/manifest': (site, { response }) => {
    sendJson(response, 200, site.manifest);
  },
  'GET /__site/traffic': (site, { url, response }) => {
    const lines = site.traffic(Number(url.searchParams.get('since') ?? 0));
    sendText(
      response,
      200,
      'application/x-ndjson; charset=utf-8',
      lines.map((line) => `${JSON.stringify(line)}\n`).join(''),
    );
  },
  'GET /__site/counters': (site, { response }) => {
    sendJson(response, 200, site.counters());
  },
  'GET /__site/procedures': async (site, { response }) => {
    sendJson(response, 200, await site.procedures());
  },
  'POST /__site/reset': withBody(ResetRequest, async (site, { data }) => {
    await reset(site, data);
    return { data };
  }),
  'POST /__site/faults': withBody(z.unknown(), async (site, body) => {
    const parsed = parseFaultPlan(body);
    if ('error' in parsed) return parsed;
    site.faults.set(parsed.plan);
    return parsed.plan;
  }),
  'DELETE /__site/faults': (site, { response }) => {
    site.faults.clear();
    sendJson(response, 200, { rules: [] });
  },
  'POST /__site/invoke': withBody(InvokeRequest, (site, call, { request }): Promise<InvocationOutcome> =>
    site.invoke({ ...call, via: viaOf(request.headers) }),
  ),
  'POST /__site/function': withBody(FunctionRequest, (site, call, { request }): Promise<InvocationOutcome> =>
    site.callFunction({ ...call, via: viaOf(request.headers) }),
  ),
  'POST /__site/restart': withBody(z.unknown(), async (site) => {
    site.restart();
    return {};
  }),
  'POST /__site/clock': withBody(ClockRequest, async (site, { advanceMs }) => {
    await site.advance(advanceMs);
    return { clock: site.time.now() };
  }),
  'GET /__site/events': (site, { response }) => {
    sendJson(response, 200, { pending: site.events.pending() });
  },
  'POST /__site/events': withBody(EventsRequest, (site, delivery) =>
    orError(() => {
      site.events.set(delivery);
      return delivery;
    }),
  ),
  'POST /__site/jira': withBody(JiraRequest, (site, { act, args }) =>
    orError(() => administer(site, act, args)),
  ),
  'GET /__site/colleagues': (site, { response }) => {
    sendJson(response, 200, { company: colleaguesOf(site).company() });
  },
  'POST /__site/colleagues': withBody(ColleaguesRequest, async (site, { company }) => {
    const colleagues = colleaguesOf(site);
    if (company === null) colleagues.leave();
    else colleagues.join(company);
    return { company: colleagues.company() };
  }),
  'GET /__site/realtime': streamRealtime,
  'POST /__site/realtime/publish': publishRealtime,
};

/** Everything under `/__site/`: looking at the site and steering it. */
export async function answerControlRequest(
  site: Site,
  exchange: HttpExchange,
  framesOrigin: string,
): Promise<void> {
  const handler = handlers[`${exchange.method} ${exchange.url.pathname}`];
  if (handler === undefined) {
    sendJson(exchange.response, 404, {
      error: `The site has no ${exchange.method} ${exchange.url.pathname}`,
    });
    return;
  }
  await handler(site, exchange, framesOrigin);
}
