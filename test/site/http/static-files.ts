import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, resolve, sep } from 'node:path';
import type { ServerResponse } from 'node:http';
import { sendText } from './http-exchange';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** The file below `folder`; undefined if there is none or the path leads out of the folder. */
export function findFile(folder: string, path: string): string | undefined {
  const root = resolve(folder);
  const file = join(root, decodePath(path));
  if (!file.startsWith(root + sep) || !existsSync(file) || !statSync(file).isFile()) return undefined;
  return file;
}

export function sendFile(response: ServerResponse, file: string): void {
  // Built files carry a hash of their content in their name; pages do not.
  const isLasting = /-[\w-]{8}\.\w+$/.test(file);
  const type = types[extname(file)] ?? 'application/octet-stream';
  const caching = isLasting ? 'public, max-age=31536000, immutable' : 'no-cache';
  sendText(response, 200, type, readFileSync(file), {
    'cache-control': caching,
    'x-content-type-options': 'nosniff',
  });
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
