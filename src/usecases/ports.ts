import type { Entry } from '#domain/quarter/entry';
import type { Quarter } from '#domain/quarter/quarter';

/** Who called, as the platform says; nothing of it comes from a browser. */
export interface Caller {
  readonly accountId: string;
}

/** Names a ledger: the quarters of a project, or one quarter. */
export type StreamId = { readonly kind: 'quarter'; readonly id: string } | { readonly kind: 'project'; readonly id: string };

/** A stream up to `seq`, whatever it took to read it. */
export interface Loaded<S> {
  readonly seq: number;
  readonly state: S;
}

/** Time and waiting; virtual in tests. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  wait(milliseconds: number): Promise<void>;
}

/** Randomness for jitter only; ids come from commands. */
export interface Random {
  /** 0 <= n < 1. */
  next(): number;
}

/** What a person may do in one project, as Jira says. */
export interface ProjectRights {
  readonly browse: boolean;
  readonly create: boolean;
  readonly link: boolean;
  readonly administer: boolean;
}

/** A right once asked, so that nobody is asked about twice a minute. */
export interface Grant {
  readonly projectId: string;
  readonly rights: ProjectRights;
  /** Milliseconds since the epoch at which Jira answered. */
  readonly at: number;
}

/** An entry of a quarter together with what was true before it, for redaction. */
export interface Step {
  readonly entry: Entry;
  readonly before: Quarter;
}
