import type { MilestoneResult } from '../entities/milestones/milestone/milestone';
import type { Effort } from '../entities/milestones/milestone/effort';
import type { PublishMapping } from '../entities/publishing/mapping/publish-mapping';
import type { Sprint } from '../jira-publishing/mapped-fields';
import type { PublishIntent, PublishScreen, RefusedRow, RowUpdate } from '../entities/publishing/run/publish-run';
import type { Receipt } from '../entities/publishing/receipt/receipt';
import type { Concepts } from './quarter';
import type { QuarterSettings } from './quarter-settings';
import type { Role } from '../entities/team/member/member';
import type { ImportSource } from './import-source';

/** Concepts that are written, edited, moved and removed as plain things. */
export type EditableConcept =
  'companyObjective' | 'objective' | 'keyResult' | 'hypothesis' | 'milestone' | 'dependency';

/** Those of them that stand in an order of the team's own. */
export type RankedConcept = Exclude<EditableConcept, 'dependency'>;

/** What a person may set of a concept; the rest (ids, ranks, what an import or a run notes) is the domain's. */
export interface EditableFields {
  readonly companyObjective: Omit<Concepts['companyObjective'], 'id' | 'rank' | 'by'>;
  readonly objective: Omit<Concepts['objective'], 'id' | 'rank' | 'stub' | 'extra' | 'by'>;
  readonly keyResult: Omit<Concepts['keyResult'], 'id' | 'rank' | 'stub' | 'label' | 'ordinal' | 'by'>;
  readonly hypothesis: Omit<Concepts['hypothesis'], 'id' | 'rank' | 'by'>;
  readonly milestone: Omit<Concepts['milestone'], 'id' | 'rank' | 'extra' | 'authorIds' | 'by'>;
  readonly dependency: Omit<Concepts['dependency'], 'id' | 'by'>;
}

/**
 * Adds one thing. Fields left out take the concept's defaults; the id derives from the command's.
 * `after`: id of the neighbour above, null for first, left out for last.
 */
export type AddCommand = {
  readonly [C in EditableConcept]: {
    readonly kind: `${C}.add`;
    readonly values: Partial<EditableFields[C]>;
    readonly after?: string | null;
    /** I2: a fourth key result on purpose. */
    readonly override?: boolean;
  };
}[EditableConcept];

/**
 * Sets fields. `was` is what the writer saw: where the quarter now holds something else, the command is refused
 * with that value, so that nobody overwrites what he has not seen (G-24). Fields without a `was` are set regardless.
 */
export type EditCommand = {
  readonly [C in EditableConcept]: {
    readonly kind: `${C}.edit`;
    readonly target: string;
    readonly changes: Partial<EditableFields[C]>;
    readonly was?: Partial<EditableFields[C]>;
    /** What somebody else wrote is cleared, and whoever clears it was told whose it is. */
    readonly confirmed?: boolean;
  };
}[EditableConcept];

/**
 * Removes a thing and what hangs on it alone (an objective its key results and hypotheses); refused while others refer
 * to it. `confirmed`: it is somebody else's, and whoever removes it was told whose.
 */
export type RemoveCommand = {
  readonly [C in EditableConcept]: {
    readonly kind: `${C}.remove`;
    readonly target: string;
    readonly confirmed?: boolean;
  };
}[EditableConcept];

/** Puts a thing behind a neighbour, null for first. */
export type MoveCommand = {
  readonly [C in RankedConcept]: {
    readonly kind: `${C}.move`;
    readonly target: string;
    readonly after: string | null;
  };
}[RankedConcept];

export type QuarterCommand =
  | {
      readonly kind: 'quarter.edit';
      readonly changes: Partial<Omit<QuarterSettings, 'projectId' | 'demo'>>;
      readonly was?: Partial<QuarterSettings>;
    }
  /** Fills an empty quarter with the sample content (G-30); refused where anything is. */
  | { readonly kind: 'quarter.loadDemo' }
  /** Adds what tables and blocks of text say (G-26); all or nothing. Several sources: the files of an `okra/` folder. */
  | { readonly kind: 'quarter.import'; readonly sources: readonly ImportSource[] }
  | { readonly kind: 'member.join'; readonly role: Role }
  | {
      readonly kind: 'member.edit';
      readonly target: string;
      readonly changes: {
        readonly role?: Role;
        readonly facilitator?: boolean;
        readonly skills?: readonly string[];
      };
    }
  | { readonly kind: 'member.remove'; readonly target: string }
  | {
      readonly kind: 'vision.write';
      readonly text: string;
      readonly doWhat: string;
      readonly outcome: string;
      readonly forWhom: string;
      readonly was?: string;
      /** Somebody else's sentence gives way, and whoever writes was told whose it is. */
      readonly confirmed?: boolean;
    }
  | {
      readonly kind: 'placement.place';
      readonly milestone: string;
      readonly startWeek: number;
      readonly endWeek: number;
      readonly notes?: string;
    }
  | { readonly kind: 'placement.remove'; readonly milestone: string }
  /** What came of a spike or signal test, and of which hypotheses it speaks; null takes it away. */
  | {
      readonly kind: 'result.record';
      readonly milestone: string;
      readonly hypothesisIds: readonly string[];
      readonly result: MilestoneResult | null;
      readonly was?: MilestoneResult | null;
    }
  | {
      readonly kind: 'sizeDefinition.write';
      readonly size: Effort;
      readonly meaning: string;
      readonly examples: readonly string[];
    }
  | { readonly kind: 'effortRound.open'; readonly milestone: string }
  | { readonly kind: 'effortRound.reveal'; readonly round: string }
  | { readonly kind: 'ballot.cast'; readonly round: string; readonly value: Effort | 'unsure' }
  | { readonly kind: 'ballot.withdraw'; readonly round: string }
  | { readonly kind: 'mapping.choose'; readonly mapping: PublishMapping }
  /** Turns an earlier entry around; refused by name where somebody built on it. */
  | { readonly kind: 'undo'; readonly seq: number };

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

/** 1-64 characters of `[A-Za-z0-9_-]`, made by whoever sends the command; sending it twice is applying it once. */
interface Identified {
  readonly id: string;
}

/** What a browser may send. */
export type Command = Identified & (AddCommand | EditCommand | RemoveCommand | MoveCommand | QuarterCommand);

/** What the ledger may decide. */
export type AnyCommand = Command | (Identified & PublishCommand);
