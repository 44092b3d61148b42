import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseFaultPlan } from '../../site/exchange/fault-plan';
import type { FaultPlan } from '../../site/exchange/faults';
import { findAccount } from '../../site/rest/accounts';

export interface DemoOptions {
  /** An `okra/` folder, a table or a file of blocks; the demo quarter where nothing is said. */
  readonly importPath: string | undefined;
  readonly project: string;
  readonly account: string;
  readonly isDryRun: boolean;
  readonly isAgain: boolean;
  readonly isJson: boolean;
  /** A folder for the files that the page's menu would save. */
  readonly exportTo: string | undefined;
  readonly trafficFile: string | undefined;
  readonly faults: FaultPlan | undefined;
  readonly latency: { readonly kvs: number; readonly rest: number };
  readonly data: string;
}

export const demoUsage = `npm run demo -- [--import PATH] [--project SHOP] [--as ben] [--dry-run] [--again] [--json] [--traffic FILE]
                [--faults JSON|@FILE] [--latency kvs=MS,rest=MS] [--data memory|DIR] [--export DIR]`;

const parseLatency = (text: string): DemoOptions['latency'] => {
  const latency = { kvs: 0, rest: 0 };
  for (const part of text.split(',').filter((one) => one !== '')) {
    const [, name, ms] = /^(kvs|rest)=(\d+)$/.exec(part.trim()) ?? [];
    if (name === undefined) throw new Error(`--latency ${text}: say kvs=MS,rest=MS`);
    latency[name as keyof typeof latency] = Number(ms);
  }
  return latency;
};

const parseFaults = (text: string): FaultPlan => {
  const json = text.startsWith('@') ? readFileSync(text.slice(1), 'utf8') : text;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new Error('--faults is no JSON: say {"rules": [...]}, or @FILE');
  }
  const parsed = parseFaultPlan(Array.isArray(value) ? { rules: value } : value);
  if ('error' in parsed) throw new Error(parsed.error);
  return parsed.plan;
};

/** Reads the command line; throws an error that says what is wrong with it. */
export const parseDemoOptions = (args: readonly string[]): DemoOptions => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      import: { type: 'string' },
      project: { type: 'string', default: 'SHOP' },
      as: { type: 'string', default: 'ben' },
      'dry-run': { type: 'boolean', default: false },
      again: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      traffic: { type: 'string' },
      faults: { type: 'string' },
      latency: { type: 'string', default: '' },
      data: { type: 'string', default: 'memory' },
      export: { type: 'string' },
    },
  });
  const { as: account, import: importPath } = values;
  if (account === 'app' || findAccount(account) === undefined) {
    throw new Error(`--as ${account}: the site has no such account`);
  }
  if (importPath !== undefined && !existsSync(importPath)) {
    throw new Error(`--import ${importPath}: there is no such file or folder`);
  }
  return {
    importPath,
    project: values.project,
    account,
    isDryRun: values['dry-run'],
    isAgain: values.again,
    isJson: values.json,
    trafficFile: values.traffic,
    faults: values.faults === undefined ? undefined : parseFaults(values.faults),
    latency: parseLatency(values.latency),
    data: values.data,
    exportTo: values.export,
  };
};
