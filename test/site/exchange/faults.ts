import { createRandom } from '../clock/random';
import { isStorageRead } from '../storage/forge-storage';
import { isRestWrite } from './counters';
import { spoiltFaults } from './spoil-answer';

export const faultNames = [
  '429',
  '429-bare',
  '500',
  'lost-answer',
  'no-effect',
  'conflict',
  'lag',
  'stale',
  'twice',
  'die-before',
  'die-after',
  ...spoiltFaults,
] as const;

export type FaultName = (typeof faultNames)[number];

/** When to do harm to which requests. Without `nth` and `rate` the first matching one is meant. */
export interface FaultRule {
  /** `POST /rest/api/3/issue/bulk` (template or path), `kvs set`, `kvs batch get`, `realtime`, or `*` for all of them. */
  readonly on: string;
  /** The n-th matching request since the rules were set, from 1. */
  readonly nth?: number | undefined;
  /** How many matching requests in a row, from the n-th on; 1 where nothing is said. */
  readonly times?: number | 'always' | undefined;
  /** Instead of `nth`: each matching request with this chance. */
  readonly rate?: number | undefined;
  readonly fault: FaultName;
  /** For 429 its Retry-After, for lag and stale how far behind. */
  readonly seconds?: number | undefined;
}

export interface FaultPlan {
  readonly seed?: number | undefined;
  readonly rules: readonly FaultRule[];
}

export interface Fault {
  readonly name: FaultName;
  readonly seconds: number | undefined;
  /** The operation that the rule names, if it names one. */
  readonly operation: string | undefined;
}

export interface Faults {
  set(plan: FaultPlan): void;
  clear(): void;
  /** What happens to this request. `operation` as traffic names it, `path` for rules that name a template. */
  choose(operation: string, method: string, path: string): Fault | undefined;
  /** The seeded chance of the plan, for faults that choose further. */
  chance(): number;
  /** What requests have suffered since the rules were set, in order. */
  struck(): readonly FaultName[];
}

interface LiveRule extends FaultRule {
  readonly matches: (operation: string, method: string, path: string) => boolean;
  seen: number;
}

export function createFaults(): Faults {
  let rules: LiveRule[] = [];
  let struck: FaultName[] = [];
  let random = createRandom(1);

  return {
    set({ seed = 1, rules: given }) {
      random = createRandom(seed);
      struck = [];
      rules = given.map((rule) => ({ ...rule, matches: matcherOf(rule.on), seen: 0 }));
    },
    clear() {
      rules = [];
    },
    choose(operation, method, path) {
      let chosen: Fault | undefined;
      // Every rule counts every match and draws its chance, so that one rule does not shift another.
      for (const rule of rules) {
        if (!rule.matches(operation, method, path) || !canStrike(rule.fault, operation, method, path))
          continue;
        rule.seen += 1;
        if (strikes(rule, random)) chosen ??= toFault(rule);
      }
      if (chosen !== undefined) struck.push(chosen.name);
      return chosen;
    },
    chance: () => random(),
    struck: () => struck,
  };
}

function toFault({ fault, seconds, on }: FaultRule): Fault {
  return { name: fault, seconds, operation: on.includes('/') ? on : undefined };
}

function strikes({ nth, times, rate, seen }: LiveRule, random: () => number): boolean {
  if (rate !== undefined) return random() < rate;
  const first = nth ?? 1;
  if (times === 'always') return seen >= first;
  return seen >= first && seen < first + (times ?? 1);
}

const isSpoilt = (fault: FaultName): boolean => spoiltFaults.some((name) => name === fault);

/**
 * lag is a property of search, stale of batch reads, twice of single writes, conflict of all writes, and what a product answers is spoilt on its
 * way: elsewhere these rules do not count.
 */
export function canStrike(fault: FaultName, operation: string, method: string, path: string): boolean {
  const isStorage = operation.startsWith('kvs ');
  if (fault === 'lag') return path.includes('/search');
  if (fault === 'stale') return operation === 'kvs batch get';
  if (fault === 'twice') return operation === 'kvs set';
  if (isSpoilt(fault)) return path.includes('/rest/') || path.startsWith('/wiki/');
  if (fault === 'conflict')
    return isStorage ? !isStorageRead(operation) : isRestWrite(method, path.split('?')[0] ?? path);
  return true;
}

function matcherOf(on: string): LiveRule['matches'] {
  if (on === '*') return () => true;
  if (!on.includes('/')) return (operation) => operation === on || operation.startsWith(`${on} `);
  const [method = '', template = ''] = on.split(' ');
  const literal = template.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{[^/]+?\}/g, '[^/]+');
  const pattern = new RegExp(`^${literal}$`);
  return (_operation, actualMethod, path) =>
    actualMethod === method.toUpperCase() && pattern.test(path.split('?')[0] ?? path);
}
