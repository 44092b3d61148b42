import type { PublishMapping } from '../entities/publishing/mapping/publish-mapping';
import type { Receipt } from '../entities/publishing/receipt/receipt';
import type {
  PublishIntent,
  PublishScreen,
  RefusedRow,
  RowUpdate,
} from '../entities/publishing/run/publish-run';
import type { Sprint } from '../entities/publishing/run/sprint';

/** What only the server says, about calls that it made itself; never accepted from a browser. */
export type PublishCommand =
  /** Begins a run, or joins the one that is running: its rows are added, or take the place of rows that somebody left behind. */
  | {
      readonly kind: 'publish.start';
      readonly rows: readonly string[];
      /** Those of the rows whose issue is to be changed. */
      readonly updates: readonly RowUpdate[];
      /** What issues are linked to, where Jira shows it otherwise than the receipt. */
      readonly linked: readonly LinkedRow[];
      readonly screens: readonly PublishScreen[];
      readonly sprints: readonly Sprint[];
      readonly refused: readonly RefusedRow[];
      readonly highestNumber: number;
      /** Kept where nobody chose one yet, so that the whole run follows the same. */
      readonly mapping: PublishMapping;
    }
  /** Begins a run that deletes what another one created; refused while any run is open. */
  | {
      readonly kind: 'publish.undo';
      readonly undoes: string;
      readonly rows: readonly string[];
      readonly refused: readonly RefusedRow[];
    }
  /** Refused while another intent is open, in whatever run. */
  | { readonly kind: 'publish.intend'; readonly run: string; readonly intent: PublishIntent }
  /** What came of an intent; rows of it that are in neither list may be created again. */
  | {
      readonly kind: 'publish.record';
      readonly run: string;
      readonly intent: string;
      readonly receipts: readonly Receipt[];
      readonly refused: readonly RefusedRow[];
      readonly highestNumber: number;
      readonly batchSize: number;
      readonly notBefore: string;
      /** Nothing is left to do. */
      readonly done: boolean;
    }
  /** Issues that were changed, or found as they should be; `receipts` as they are now settled. */
  | ({
      readonly kind: 'publish.update';
      readonly updated: readonly string[];
      readonly receipts: readonly Receipt[];
    } & RunNote)
  /** Links that were made after the issues, by card, and links that were taken away; `unlinked`: as `from to`, refused by Jira. */
  | ({
      readonly kind: 'publish.link';
      readonly linked: readonly LinkedRow[];
      readonly taken: readonly LinkedRow[];
      readonly unlinked: readonly string[];
    } & RunNote)
  /** What came of an intent to delete. */
  | ({
      readonly kind: 'publish.remove';
      readonly intent: string;
      readonly removed: readonly string[];
    } & RunNote)
  | { readonly kind: 'publish.end'; readonly run: string; readonly state: 'stopped' | 'done' }
  /** Issues leave their cards, others come to them: linking, unlinking, moving, repairing. All or nothing. */
  | {
      readonly kind: 'publish.relink';
      readonly remove: readonly { readonly row: string; readonly issueId: string }[];
      readonly add: readonly Receipt[];
    };

/** What every note of a step says of its run. */
export interface RunNote {
  readonly run: string;
  readonly refused: readonly RefusedRow[];
  /** ISO instant before which nothing more is written. */
  readonly notBefore: string;
  /** Nothing is left to do. */
  readonly done: boolean;
}

/** A card and other cards whose issues its issue is linked to. */
export interface LinkedRow {
  readonly row: string;
  readonly to: readonly string[];
}
