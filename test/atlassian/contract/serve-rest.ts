import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface RestRequest {
  readonly method: string;
  readonly path: string;
  /** The user of basic authentication: an account, or its address. */
  readonly account: string;
  readonly body: unknown;
}

interface RestReply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface RestServer {
  readonly url: string;
  close(): void;
}

/** Puts something that answers REST requests behind HTTP, for clients that know nothing else. */
export async function serveRest(
  answer: (request: RestRequest) => RestReply | Promise<RestReply>,
): Promise<RestServer> {
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString();
      const credentials = (request.headers.authorization ?? '').replace(/^Basic /, '');
      const [account = ''] = Buffer.from(credentials, 'base64').toString().split(/[:@]/);
      const { method = 'GET', url: path = '/' } = request;
      const body = text === '' ? undefined : (JSON.parse(text) as unknown);
      void Promise.resolve(answer({ method, path, account, body })).then((reply) => {
        response.writeHead(reply.status, { 'Content-Type': 'application/json', ...reply.headers });
        response.end(reply.body === undefined ? undefined : JSON.stringify(reply.body));
      });
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
