import type { PublishMapping } from '../mapping/publish-mapping';
import type { EntityCollection } from '../../../kernel/entity-collection';
import { byId } from '../../../kernel/collection';
import type { Sprint } from './sprint';

/** Rows a publisher asked for, and the batch in flight: what must be settled before another begins. */
export interface PublishRun {
  readonly id: string;
  /** A run that is undone by this one, whose issues it deletes; null: a run that publishes. */
  readonly undoes: string | null;
  /** Who started it; null: somebody who may publish and has not joined the quarter. */
  readonly memberId: string | null;
  /** ISO instant. */
  readonly startedAt: string;
  /** ISO instant of the last thing that this run wrote; an old one tells that its publisher went away. */
  readonly activeAt: string;
  /** Ids of objectives and milestones, and rows of tasks, objectives first. */
  readonly rows: readonly string[];
  /** Those of them whose issue exists and is to be changed, with what was chosen where both sides had changed. */
  readonly updates: readonly RowUpdate[];
  /** Rows of `updates` that are settled. */
  readonly updated: readonly string[];
  /** Issues that an undo deleted. */
  readonly removed: readonly PublishedRow[];
  /** Sprints of the chosen board as read when the run began. */
  readonly sprints: readonly Sprint[];
  /** Written before the call that creates; null: nothing is in doubt. */
  readonly intent: PublishIntent | null;
  readonly state: 'running' | 'stopped' | 'done';
  /** Highest issue number of the project seen so far. */
  readonly highestNumber: number;
  /** Rows of one call: 50 at first, halved by slow answers. */
  readonly batchSize: number;
  /** ISO instant before which nothing more is created, so that no issue is written too often. */
  readonly notBefore: string;
  /** The mapping that was previewed, whatever is chosen later; absent in older runs and in those that undo. */
  readonly mapping?: PublishMapping;
  /** Create screens as read when the run began, by issue type. */
  readonly screens: readonly PublishScreen[];
  /** Rows that were not created: by Jira in its own words, or by the check before. */
  readonly refused: readonly RefusedRow[];
  /** Links that Jira refused, as `from to`: the run is over without them. */
  readonly unlinked: readonly string[];
  /** Issues that came to light for a card that had one already. */
  readonly doubles: readonly PublishedRow[];
}

/** Which of our optional fields the create screen of an issue type takes. */
export interface PublishScreen {
  readonly issueTypeId: string;
  readonly labels: boolean;
  readonly description: boolean;
  readonly links: boolean;
  readonly parent: boolean;
  /** Ids of the mapping's own fields that the screen has. */
  readonly fields: readonly string[];
  /** Ids of fields that take the card's title beside the summary; absent in older runs. */
  readonly titles?: readonly string[];
}

/** An issue that is to be changed. Fields without a choice: OKRA's where only OKRA changed, else Jira's. */
export interface RowUpdate {
  readonly row: string;
  readonly choices: readonly ConflictResolution[];
}

/** A value that somebody chose, and the digest of Jira's value that they saw: if that is another by then, nothing is written. */
export interface ConflictResolution {
  readonly field: string;
  readonly take: 'okra' | 'jira';
  readonly seen: string;
}

/** What is about to be created, or deleted by an undo. */
export interface PublishIntent {
  readonly id: string;
  readonly rows: readonly string[];
  /** ISO instant at which the call was about to go out. */
  readonly at: string;
  /** Highest issue number of the project known before the call; doubt is settled from the next one on. */
  readonly highestNumber: number;
  /** People id of whoever makes the call, joined or not; absent: version 3 did not say. */
  readonly caller?: string;
  /** What the call sends of each issue, by which it is known again. */
  readonly sent?: readonly SentIssue[];
  /** Issues that were shown to the caller right before they were to be deleted. */
  readonly seen?: readonly string[];
}

export interface SentIssue {
  readonly row: string;
  /** Digest of the summary. */
  readonly summary: string;
  readonly issueTypeId: string;
}

export interface RefusedRow {
  readonly row: string;
  readonly code: string;
  readonly message: string;
  readonly solution: string;
}

export interface PublishedRow {
  readonly row: string;
  readonly issueId: string;
  readonly issueKey: string;
}

export const LARGEST_BATCH = 50;

/** The part of a quarter that holds them. */
export interface PublishRuns {
  readonly runs: readonly PublishRun[];
}

export const runCollection: EntityCollection<'run', PublishRun, 'runs'> = {
  entity: 'run',
  list: 'runs',
  order: byId,
  isRanked: false,
};
