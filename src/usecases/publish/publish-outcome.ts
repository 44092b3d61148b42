import type { PublishedRow, PublishRun, RefusedRow } from '#domain/entities/publishing/run/publish-run';
import type { LinkPlan } from '#domain/jira-publishing/link-plan';
import { runCounts } from '#domain/jira-publishing/run-progress';
import type { Result } from '#domain/kernel/result';
import { failed } from '#domain/kernel/result';
import type { Refusal } from '#domain/kernel/refusal';
import { refusedWith, type Failure } from '../failure';
import type { OpenedQuarter } from './ports';

export type PublishResult<T> = Result<T, Failure>;

/** Why the next step has to wait: not to write too often, a call on its way, a lost answer, Jira's wish. */
export type PublishWait = 'pace' | 'in-flight' | 'doubt' | 'rate-limit';

/** A run as far as it got. */
export interface PublishProgress {
  /** Null: there was nothing to do. */
  readonly run: string | null;
  readonly state: PublishRun['state'];
  readonly seq: number;
  readonly total: number;
  readonly created: number;
  readonly updated: number;
  readonly refused: number;
  readonly linksLeft: number;
  readonly news: PublishNews;
  readonly waitMs: number;
  readonly wait: PublishWait | null;
}

/** What one step brought. */
export interface PublishNews {
  readonly created: readonly PublishedRow[];
  readonly updated: readonly PublishedRow[];
  readonly removed: readonly PublishedRow[];
  readonly refused: readonly RefusedRow[];
}

export const NO_NEWS: PublishNews = { created: [], updated: [], removed: [], refused: [] };

interface Step extends Partial<PublishNews> {
  readonly wait?: { readonly why: PublishWait; readonly ms: number };
}

export const progressOf = (
  { quarter, seq }: OpenedQuarter,
  run: PublishRun,
  plan: LinkPlan,
  { wait, ...news }: Step = {},
): PublishProgress => ({
  run: run.id,
  state: run.state,
  seq,
  ...runCounts(quarter, run, plan),
  news: { ...NO_NEWS, ...news },
  waitMs: run.state === 'running' && wait !== undefined ? Math.max(0, Math.ceil(wait.ms)) : 0,
  wait: run.state === 'running' ? (wait?.why ?? null) : null,
});

/** A refusal of the domain as an answer. */
export const refusedBy = ({ code, text, parameters }: Refusal) => refusedWith(text, { code, parameters });

/** Why nothing could be noted. */
export const failedWhy = (why: Failure) => failed(why);
