import { MAX_ROW_ID, type LimitsOf } from '../../../kernel/limit';
import type { PublishRun } from './publish-run';

// Asked when a run begins. What it notes later has happened in Jira: refusing the note would lose it.
export const runLimits = {
  undoes: null,
  memberId: null,
  startedAt: null,
  activeAt: null,
  rows: { label: 'rows', items: 20_000, each: MAX_ROW_ID },
  updates: null,
  updated: null,
  removed: null,
  sprints: null,
  intent: null,
  state: null,
  highestNumber: null,
  batchSize: null,
  notBefore: null,
  mapping: null,
  screens: null,
  refused: null,
  unlinked: null,
  doubles: null,
} as const satisfies LimitsOf<PublishRun, 'id'>;
