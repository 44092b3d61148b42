import { parseArgs } from 'node:util';
import { findAccount } from './rest/accounts';

export interface StartOptions {
  readonly port: number;
  readonly data: string;
  /** An `okra/` folder, a table or a file of blocks to start with instead of the demo quarter. */
  readonly importPath: string | undefined;
  readonly project: string;
  readonly account: string;
  readonly isEmpty: boolean;
}

export const startUsage = `npm start -- [--port N] [--data DIR|memory] [--import PATH] [--project KEY] [--as ACCOUNT] [--empty]`;

/** Reads the command line; throws an error that says what is wrong with it. */
export function parseStartOptions(args: readonly string[]): StartOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string', default: '8123' },
      data: { type: 'string', default: '.okra-site' },
      import: { type: 'string' },
      project: { type: 'string', default: 'SHOP' },
      as: { type: 'string', default: 'ada' },
      empty: { type: 'boolean', default: false },
    },
  });
  const port = Number(values.port);
  // The frames take the next port.
  if (!Number.isInteger(port) || port < 1 || port > 65_534)
    throw new Error(`--port ${values.port} is no port`);
  if (values.as === 'app' || findAccount(values.as) === undefined) {
    throw new Error(`--as ${values.as}: the site has no such account`);
  }
  const { data, project, as: account, empty: isEmpty, import: importPath } = values;
  return { port, data, importPath, project, account, isEmpty };
}
