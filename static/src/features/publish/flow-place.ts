import type { PublishDriven } from './publish-driver';
import type { RunRequest } from './run-request';

/** Where in publishing a page is. */
export type FlowPlace =
  | { readonly at: 'mapping' | 'check' | 'preview' }
  | { readonly at: 'run'; readonly request: RunRequest }
  /** `seq`: revision from which on the quarter knows all that the run did. */
  | { readonly at: 'receipt'; readonly run: string; readonly seq: number }
  /** There was nothing to write. */
  | { readonly at: 'nothing'; readonly driven: PublishDriven }
  | { readonly at: 'undo'; readonly run: string };

/** Where a run that ended, or paused, is looked at. */
export const placeAfter = (driven: PublishDriven): FlowPlace =>
  driven.progress?.run == null
    ? { at: 'nothing', driven }
    : { at: 'receipt', run: driven.progress.run, seq: driven.progress.seq };
