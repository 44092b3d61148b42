import type { EntityName } from '../../quarter/quarter';
import type { FindingCode } from './finding-kinds';

/** Something worth a second look: never a wall. */
export interface Finding {
  /** `OBJ_UNLINKED`, `KR_COUNT`, ... as SPEC.md lists them. */
  readonly code: FindingCode;
  readonly severity: 'info' | 'warn' | 'error';
  /** What it is about. */
  readonly subject: { readonly concept: EntityName | 'quarter'; readonly id: string; readonly title: string };
  /** Which of several such findings about one thing: the dependency that is out of order. Left out: there is one at most. */
  readonly part?: string;
  /** Two to four words, beside the thing itself: `No hypothesis`. */
  readonly brief: string;
  /** Plain explanation. */
  readonly message: string;
  /** What to do next. */
  readonly nextStep: string;
  /** Members whom it names, for facilitators alone; the sentences never do. */
  readonly people?: readonly string[];
}
