import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { CSPInjectionService, CSPProcessingService } from '@forge/csp';
import { load } from 'cheerio';
import { build as bundle } from 'esbuild';
import { build } from 'vite';
import { readThemeCss } from '../../http/theme-css';
import { answerSite, newFixtureState, type FixtureState } from './fixture-answers';

const host = join(__dirname, '../../host');
const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.woff2': 'font/woff2',
};

export interface BridgeFixture {
  readonly origin: string;
  readonly state: FixtureState;
  readonly close: () => Promise<void>;
}

const send = (response: ServerResponse, type: string, body: string | Buffer, headers = {}): void => {
  response.writeHead(200, { 'content-type': type, ...headers }).end(body);
};

const bundleProbe = async (): Promise<string> => {
  const { outputFiles } = await bundle({
    entryPoints: [join(__dirname, 'probe.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0]!.text;
};

const policyOf = (html: string, hostname: string): string => {
  const details = new CSPProcessingService({ info: () => undefined }, load).getCspDetails(
    Buffer.from(html),
    {},
  );
  return new CSPInjectionService()
    .getInjectableCSP({ existingCSPDetails: details, microsEnv: 'prod', hostname })
    .join('; ');
};

const listen = async (
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Promise<{ origin: string; close: () => Promise<void> }> => {
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  }).listen(0);
  await once(server, 'listening');
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return { origin: `http://localhost:${(server.address() as AddressInfo).port}`, close };
};

/**
 * The real pages of the local site and the real frame-bridge.js, on two origins and under Forge's policy, with a probe
 * for an app and canned answers for the products: a fixture for the bridge alone.
 */
export const openBridgeFixture = async (outDir: string): Promise<BridgeFixture> => {
  await build({ configFile: join(host, 'vite.config.ts'), logLevel: 'error', build: { outDir } });
  const probe = await bundleProbe();
  const theme = await readThemeCss();
  const state = newFixtureState();
  const file = async (response: ServerResponse, path: string): Promise<void> =>
    send(response, types[extname(path)] ?? 'application/octet-stream', await readFile(path));

  const pages = await listen(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://fixture');
    if (pathname === '/__site/theme.css') {
      send(response, 'text/css', theme);
      return;
    }
    if (await answerSite(state, request, response, frames.origin)) return;
    await file(response, join(outDir, extname(pathname) === '' ? 'index.html' : pathname));
  });

  const frames = await listen(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://fixture');
    const [, area, name = ''] = pathname.split('/');
    if (area === '__bridge') {
      if (name === 'theme.css') send(response, 'text/css', theme);
      else await file(response, join(name === 'frame-bridge.js' ? host : join(outDir, 'bridge'), name));
      return;
    }
    if (pathname === '/ui/probe/frame.js') {
      send(response, 'text/javascript', probe);
      return;
    }
    const html = `<!doctype html><html><head><script src="/__bridge/frame-bridge.js"></script></head>
      <body><script src="./frame.js"></script></body></html>`;
    send(response, 'text/html', html, { 'content-security-policy': policyOf(html, pages.origin) });
  });

  return {
    origin: pages.origin,
    state,
    close: async () => {
      await pages.close();
      await frames.close();
    },
  };
};
