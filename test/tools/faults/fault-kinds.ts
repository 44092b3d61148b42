import { isRestWrite } from '../../site/exchange/counters';
import { canStrike, type FaultName, type FaultRule } from '../../site/exchange/faults';
import { isStorageRead } from '../../site/storage/forge-storage';
import type { RecordedRequest } from './recorded-run';

/** What may befall one request of a run. */
export interface FaultKind {
  readonly name: string;
  readonly fault: FaultName;
  readonly seconds?: number;
  /** It ends the worker. */
  readonly isDeadly?: boolean;
  /** What goes on beside it for the whole of the run. */
  readonly beside?: FaultRule;
}

const lag: FaultRule = { on: 'POST /rest/api/3/search/jql', times: 'always', fault: 'lag', seconds: 60 };

export const faultKinds: readonly FaultKind[] = [
  { name: '429', fault: '429', seconds: 3 },
  { name: '429-bare', fault: '429-bare' },
  { name: '500', fault: '500' },
  { name: 'lost-answer', fault: 'lost-answer' },
  { name: 'lost-answer+lag', fault: 'lost-answer', beside: lag },
  { name: 'no-effect', fault: 'no-effect' },
  { name: 'conflict', fault: 'conflict' },
  { name: 'lag', fault: 'lag', seconds: 60 },
  { name: 'stale', fault: 'stale', seconds: 60 },
  { name: 'die-before', fault: 'die-before', isDeadly: true },
  { name: 'die-after', fault: 'die-after', isDeadly: true },
];

/** Whether this can happen to such a request: only a write meets a conflict, only a search lags. */
export const isPossible = ({ fault }: FaultKind, { operation, method, path }: RecordedRequest): boolean =>
  canStrike(fault, operation, method, path);

const isRead = ({ operation, method, path }: RecordedRequest): boolean =>
  operation.startsWith('kvs ')
    ? isStorageRead(operation)
    : path.startsWith('/rest/') && !isRestWrite(method, path.split('?')[0] ?? path);

/** The request that a kind of fault strikes, as its number among those of an undisturbed run, from 1. */
export interface Strike {
  readonly kind: FaultKind;
  readonly nth: number;
}

/**
 * What a worker's death leaves behind: the writes that arrived before it, and a call of the page that failed. Nothing
 * that the worker knew or had asked for counts any more, so every other death in that call after the same writes is
 * the same world. Those at odd and at even requests differ in what the page does then.
 */
const worldAfterDeath = ({ kind, nth }: Strike, requests: readonly RecordedRequest[]): string => {
  const arrived = requests.slice(0, kind.fault === 'die-after' ? nth : nth - 1);
  const writes = arrived.filter((request) => !isRead(request)).length;
  return `${String(requests[nth - 1]?.invocation)} ${String(writes)} ${String(nth % 2)}`;
};

/** Without those that make the same world as one before them: a read leaves nothing behind, whether or not it arrived. */
export const distinctStrikes = <S extends Strike>(
  strikes: readonly S[],
  requests: readonly RecordedRequest[],
): readonly S[] => {
  const worlds = new Set<string>();
  return strikes.filter((strike) => {
    const { kind, nth } = strike;
    const request = requests[nth - 1];
    if (request === undefined) return false;
    if (kind.isDeadly !== true) return kind.fault !== 'no-effect' || !isRead(request);
    const world = worldAfterDeath(strike, requests);
    return !worlds.has(world) && worlds.add(world);
  });
};

/** The rules by which it strikes the last of these requests, which are the first that a run will make. */
export const rulesFor = (kind: FaultKind, upToIt: readonly RecordedRequest[]): readonly FaultRule[] => {
  const { fault, seconds, beside } = kind;
  const nth = upToIt.filter((request) => isPossible(kind, request)).length;
  const rule: FaultRule = { on: '*', nth, fault, ...(seconds === undefined ? {} : { seconds }) };
  return beside === undefined ? [rule] : [rule, beside];
};
