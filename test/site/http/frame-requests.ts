import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { CSPInjectionService, CSPProcessingService } from '@forge/csp';
import { load } from 'cheerio';
import type { SiteManifest } from '../platform/site-manifest';
import { sendText, type HttpExchange } from './http-exchange';
import { findFile, sendFile } from './static-files';

export interface FrameOptions {
  readonly manifest: SiteManifest;
  /** The folder that the manifest's resource paths begin at. */
  readonly appFolder: string;
  /** `test/site/host`: the bridge and the fonts of the site's pages. */
  readonly hostFolder: string;
  /** Of the pages around the frames. */
  readonly siteUrl: string;
  readonly themeCss: () => Promise<string>;
}

/** The first script of every app page, as Atlassian's bridge is on a real site. */
const bridgeScript = '<script src="/__bridge/frame-bridge.js"></script>';

/** The app's own origin: its pages under the policy that Atlassian would send, and what the bridge needs. */
export async function answerFrameRequest(
  options: FrameOptions,
  { method, url, response }: HttpExchange,
): Promise<void> {
  const [, area, name, ...rest] = url.pathname.split('/');
  if (method !== 'GET' && method !== 'HEAD') {
    sendText(response, 405, 'text/plain', 'Only GET');
    return;
  }
  if (area === '__bridge' && name === 'theme.css') {
    sendText(response, 200, 'text/css; charset=utf-8', await options.themeCss(), {
      'cache-control': 'no-cache',
    });
    return;
  }
  const file = findFrameFile(options, area, name ?? '', rest.join('/'));
  if (file === undefined) {
    sendText(response, 404, 'text/plain', `No file at ${url.pathname}`);
    return;
  }
  if (area === 'ui' && extname(file) === '.html') sendPage(options, file, response);
  else sendFile(response, file);
}

function findFrameFile(
  options: FrameOptions,
  area: string | undefined,
  name: string,
  path: string,
): string | undefined {
  if (area === '__bridge') {
    const folder =
      name === 'frame-bridge.js' ? options.hostFolder : join(options.hostFolder, 'dist', 'bridge');
    return findFile(folder, name);
  }
  const resource = area === 'ui' ? options.manifest.resources?.find(({ key }) => key === name) : undefined;
  return resource === undefined
    ? undefined
    : findFile(join(options.appFolder, resource.path), path || 'index.html');
}

function sendPage(
  { manifest, siteUrl }: FrameOptions,
  file: string,
  response: HttpExchange['response'],
): void {
  const html = readFileSync(file);
  const page = load(html);
  page('head').prepend(bridgeScript);
  const policy = readPolicy(html, manifest, siteUrl);
  const headers = { 'content-security-policy': policy, 'cache-control': 'no-cache' };
  sendText(response, 200, 'text/html; charset=utf-8', page.html(), headers);
}

/** The policy that Atlassian sends with this page. `hostname` is the site whose pages frame it. */
function readPolicy(html: Buffer, manifest: SiteManifest, siteUrl: string): string {
  const permissions = manifest.permissions as Parameters<CSPProcessingService['getCspDetails']>[1];
  const processing = new CSPProcessingService({ info: () => undefined }, load);
  return new CSPInjectionService()
    .getInjectableCSP({
      existingCSPDetails: processing.getCspDetails(html, permissions),
      microsEnv: 'prod',
      hostname: siteUrl,
    })
    .join('; ');
}
