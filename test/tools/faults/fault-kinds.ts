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

/** A read leaves nothing behind: whether it arrived before its answer was lost, or its worker died, is the same world. */
export const isSameAsAnother = ({ fault }: FaultKind, request: RecordedRequest): boolean =>
  (fault === 'no-effect' || fault === 'die-before') && isRead(request);

/** The rules by which it strikes the last of these requests, which are the first that a run will make. */
export const rulesFor = (kind: FaultKind, upToIt: readonly RecordedRequest[]): readonly FaultRule[] => {
  const { fault, seconds, beside } = kind;
  const nth = upToIt.filter((request) => isPossible(kind, request)).length;
  const rule: FaultRule = { on: '*', nth, fault, ...(seconds === undefined ? {} : { seconds }) };
  return beside === undefined ? [rule] : [rule, beside];
};
