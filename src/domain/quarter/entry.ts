import type { Change } from './change';

/** One command as it was carried out, under its place in the ledger. */
export interface Entry {
  /** 1, 2, 3, ... without gaps; also the quarter's revision number. */
  readonly seq: number;
  readonly commandId: string;
  /** Kind of the command, for the history in words. */
  readonly command: string;
  /** Member id; null for the newcomer who created or joined. */
  readonly by: string | null;
  /** ISO instant. */
  readonly at: string;
  readonly changes: readonly Change[];
  /** Seq of the entry that this one undid. */
  readonly undid?: number;
}
