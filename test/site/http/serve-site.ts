import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Site } from '../site';
import { colleaguesOf } from '../colleagues/colleagues';
import { avatarSvg } from './avatar';
import { answerControlRequest } from './control-requests';
import { answerFrameRequest } from './frame-requests';
import { BodyTooLarge, sendJson, sendText, type HttpExchange } from './http-exchange';
import { answerProductRequest, isProductPath } from './product-requests';
import { findFile, sendFile } from './static-files';
import { readThemeCss } from './theme-css';

export interface ServeOptions {
  readonly site: Site;
  /** The site's pages; the app's frames get the next one. */
  readonly port: number;
  /** The folder of the manifest. */
  readonly appFolder: string;
  readonly hostFolder?: string;
}

export interface ServedSite {
  readonly url: string;
  readonly framesOrigin: string;
  close(): Promise<void>;
}

/** Addresses that the site's pages read themselves. */
const pagePath = /^\/($|jira($|\/)|browse\/|issues\/?$|wiki($|\/spaces($|\/)))/;

export async function serveSite({
  site,
  port,
  appFolder,
  hostFolder = join(__dirname, '..', 'host'),
}: ServeOptions): Promise<ServedSite> {
  const url = `http://localhost:${port}`;
  const framesOrigin = `http://localhost:${port + 1}`;
  let theme: Promise<string> | undefined;
  const themeCss = () => (theme ??= readThemeCss());
  const frames = { manifest: site.manifest, appFolder, hostFolder, siteUrl: url, themeCss };

  async function answerSite(exchange: HttpExchange): Promise<void> {
    const { pathname } = exchange.url;
    const { response } = exchange;
    if (pathname === '/__site/theme.css') {
      sendText(response, 200, 'text/css; charset=utf-8', await themeCss(), { 'cache-control': 'no-cache' });
      return;
    }
    if (pathname === '/secure/useravatar') {
      const svg = avatarSvg(exchange.url.searchParams.get('ownerId') ?? '');
      sendText(response, 200, 'image/svg+xml', svg, { 'cache-control': 'max-age=3600' });
      return;
    }
    if (pathname.startsWith('/__site/')) return answerControlRequest(site, exchange, framesOrigin);
    if (isProductPath(pathname)) return answerProductRequest(site, exchange);
    // The policies of the frames name this host alone: under another name of the same machine they would stay empty.
    if (pagePath.test(pathname) && !isOwnHost(exchange, port)) {
      response.writeHead(307, { location: `${url}${exchange.request.url ?? '/'}` }).end();
      return;
    }
    const folder = join(hostFolder, 'dist');
    const file = findFile(folder, pagePath.test(pathname) ? 'index.html' : pathname);
    if (file === undefined) sendText(response, 404, 'text/plain', `No page at ${pathname}`);
    else sendFile(response, file);
  }

  const pages = await listen(port, answerSite);
  const frameServer = await listen(port + 1, (exchange) => answerFrameRequest(frames, exchange)).catch(
    async (error: unknown) => {
      await closeServer(pages);
      throw error;
    },
  );
  return {
    url,
    framesOrigin,
    close: async () => {
      colleaguesOf(site).leave();
      await Promise.all([pages, frameServer].map(closeServer));
    },
  };
}

/** Whether a browser asked by the name that the site has. */
function isOwnHost({ request }: HttpExchange, port: number): boolean {
  const { host } = request.headers;
  return host === undefined || host === `localhost:${port}`;
}

function listen(port: number, answer: (exchange: HttpExchange) => Promise<void>): Promise<Server> {
  const server = createServer((request, response) => {
    void answerSafely(request, response, answer);
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reason =
        error.code === 'EADDRINUSE' ? `Port ${port} is taken; choose another with --port` : error.message;
      reject(new Error(reason));
    });
    server.listen(port, () => {
      resolve(server);
    });
  });
}

async function answerSafely(
  request: IncomingMessage,
  response: ServerResponse,
  answer: (exchange: HttpExchange) => Promise<void>,
): Promise<void> {
  try {
    const url = new URL(request.url ?? '/', 'http://localhost');
    await answer({ method: request.method ?? 'GET', url, request, response });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (!(error instanceof BodyTooLarge))
      process.stderr.write(`${request.method ?? ''} ${request.url ?? ''}: ${message}\n`);
    if (response.headersSent) response.destroy();
    else sendJson(response, error instanceof BodyTooLarge ? 413 : 500, { error: message });
  }
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
  });
}
