import { createHash } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TrafficLine } from '../../site/exchange/exchange';
import type { SiteOptions } from '../../site/site-options';

/** Names the folder that exchanges are kept in; `npm test` sets it, and checks them when every suite is over. */
export const ARCHIVE = 'OKRA_EXCHANGES';

/** So many of one shape are kept by each test file: more of the same would only cost time. */
const OF_ONE_SHAPE = 4;

/** What decides whether a value fits a schema, without most of the values: names, kinds, and the types of a document's nodes. */
const shapeOf = (value: unknown): string => {
  if (Array.isArray(value)) return `[${[...new Set(value.map(shapeOf))].sort().join()}]`;
  if (typeof value !== 'object' || value === null) return value === null ? 'null' : typeof value;
  const entries = Object.entries(value).map(([name, inner]) =>
    name === 'type' && typeof inner === 'string' ? `type=${inner}` : `${name}:${shapeOf(inner)}`,
  );
  return `{${entries.sort().join()}}`;
};

const nameOf = ({ operation, method, path, status, via, requestBody, responseBody }: TrafficLine): string => {
  const query = [...new URL(path, 'http://product').searchParams.keys()].sort().join();
  const said = [
    operation ?? method,
    query,
    status,
    via === 'http',
    shapeOf(requestBody),
    shapeOf(responseBody),
  ];
  return createHash('sha1').update(JSON.stringify(said)).digest('base64');
};

/** Keeps what a site's products were asked and answered, where somebody wants to check it later. */
export const archiveExchanges = (): Pick<SiteOptions, 'onExchange'> => {
  const folder = process.env[ARCHIVE];
  if (folder === undefined) return {};
  const kept = new Map<string, number>();
  const file = join(folder, `${String(process.pid)}.jsonl`);
  return {
    onExchange(line) {
      if (line.status === 0) return;
      const name = nameOf(line);
      const count = (kept.get(name) ?? 0) + 1;
      kept.set(name, count);
      if (count <= OF_ONE_SHAPE) appendFileSync(file, `${JSON.stringify(line)}\n`);
    },
  };
};
