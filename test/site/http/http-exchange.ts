import type { IncomingMessage, ServerResponse } from 'node:http';

/** One request over HTTP with its answer to be given. */
export interface HttpExchange {
  readonly method: string;
  readonly url: URL;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/** Larger bodies are refused: no interface of the site takes them. */
const bodyLimit = 20 * 1024 * 1024;

export class BodyTooLarge extends Error {
  override readonly name = 'BodyTooLarge';
}

export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > bodyLimit) throw new BodyTooLarge(`The body is larger than ${bodyLimit} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

export type ParsedBody = { readonly json: unknown } | { readonly error: string };

export async function readJson(request: IncomingMessage): Promise<ParsedBody> {
  const text = await readBody(request);
  if (text === '') return { json: {} };
  try {
    return { json: JSON.parse(text) as unknown };
  } catch (error) {
    return { error: `The body is no JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
}

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  const headers = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' };
  response.writeHead(status, headers).end(JSON.stringify(body));
}

export function sendText(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Buffer,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': type, ...headers }).end(body);
}
