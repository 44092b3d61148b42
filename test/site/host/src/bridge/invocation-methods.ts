import { z } from 'zod';
import { fetchAs, FOR_FRAME, request } from '../site/request';
import type { BridgeMethods } from './frame-session';
import { parsePayload } from './parse-payload';

const Invoke = z.object({
  functionKey: z.string(),
  payload: z.unknown().optional(),
  metadata: z.unknown().optional(),
});

const Invocation = z.union([z.object({ thrown: z.string() }), z.object({ reply: z.unknown().optional() })]);

const FetchProduct = z.object({
  product: z.enum(['jira', 'confluence']),
  restPath: z.string().startsWith('/'),
  isMultipartFormData: z.literal(false, 'files are not supported by the local site').optional(),
  fetchRequestInit: z.object({
    method: z.string().optional(),
    body: z.string().nullish(),
    headers: z.array(z.tuple([z.string(), z.string()])).default([]),
  }),
});

/** What runs elsewhere: the app's backend, the products' REST interfaces. */
export const invocationMethods: BridgeMethods = {
  invoke: async ({ account, getPlace }, raw) => {
    const { functionKey, payload, metadata } = parsePayload('invoke', Invoke, raw);
    const { product, module, extension } = getPlace();
    const answer = await request(null, '/__site/invoke', Invocation, {
      method: 'POST',
      isForFrame: true,
      body: { accountId: account, product, moduleKey: module.key, functionKey, payload, extension },
    });
    if ('thrown' in answer) throw new Error(answer.thrown);
    return metadata === undefined ? answer.reply : { body: answer.reply, metadata: {} };
  },

  fetchProduct: async ({ account }, raw) => {
    const { restPath, fetchRequestInit } = parsePayload('fetchProduct', FetchProduct, raw);
    const { method = 'GET', body, headers } = fetchRequestInit;
    const response = await fetchAs(account, restPath, {
      method,
      body: body ?? null,
      headers: [...headers, ...Object.entries(FOR_FRAME)],
    });
    return {
      body: await response.text(),
      headers: Object.fromEntries(response.headers),
      status: response.status,
      statusText: response.statusText,
    };
  },
};
