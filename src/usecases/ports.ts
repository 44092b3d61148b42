import type { IssueState } from '#domain/views/progress/issue-state';
import type { Change } from '#domain/quarter/change';
import type { Quarter } from '#domain/quarter/quarter';
import type { QuarterList, QuarterListChange } from '#domain/quarter/quarter-list';
import type { Result } from '#domain/kernel/result';

/** Who called, as the platform says; nothing of it comes from a browser. */
export interface Caller {
  readonly accountId: string;
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

/** What is worth an operator's look and no failure of what was asked. Never names, texts or account ids. */
export interface Log {
  /** What upkeep did, in counts. */
  note(what: string): void;
  warn(what: string, cause: unknown): void;
  error(what: string, cause: unknown): void;
}

/** One command as it was carried out; entries of all streams look alike. */
export interface LedgerEntry<C> {
  readonly seq: number;
  readonly commandId: string;
  readonly command: string;
  readonly by: string | null;
  readonly at: string;
  readonly changes: readonly C[];
  readonly undid?: number;
}

/**
 * Why a stream takes no entries: a newer version of the app wrote to it (reload), an entry is missing among others or
 * cannot be read (either to be restored by hand), it was removed, or storage was seen to create one key twice, where two
 * people's changes could take each other's place. What stands before is read as ever.
 */
export type ReadOnlyReason = 'newer' | 'gap' | 'unreadable' | 'removed' | 'storage';

/** A stream as it was read, up to `seq`; immutable. */
export interface Reading<S, C> {
  readonly id: string;
  readonly seq: number;
  /** Null: nothing stands there. */
  readonly state: S | null;
  readonly readOnly: ReadOnlyReason | null;
  /** Undefined: older than what was read. */
  entriesAfter(seq: number): readonly LedgerEntry<C>[] | undefined;
  /** What was true when `seq` was the last entry; undefined: older than what was read. */
  findStateAt(seq: number): S | null | undefined;
  /** One entry, if it was read: recent, or asked for in `ReadOptions`. */
  findEntry(seq: number): LedgerEntry<C> | undefined;
}

/** A command is looked for among so many entries; what was based on anything older is refused as stale. */
export const COMMAND_WINDOW = 500;

/** What of a stream a read is to know. */
export interface ReadOptions {
  /** What the caller knows: states since then are of use. */
  readonly since?: number;
  /** All entries since then are needed, not only of use, up to `COMMAND_WINDOW` of them. */
  readonly window?: boolean;
  /** For undo: single older entries, and the one since which all are needed, as many as an undo looks through. */
  readonly entries?: readonly number[];
  readonly history?: number;
  /** Whether the end must be confirmed; left out where an append will do that anyway. */
  readonly settled?: boolean;
}

export interface Proposal<S, C, R> {
  /** The same id again in `(basedOn, head]` is the same command: it is not carried out twice. */
  readonly commandId: string;
  readonly basedOn: number;
  /** Asked again after every entry that somebody else wrote meanwhile. No changes: there is nothing to enter. */
  readonly decide: (reading: Reading<S, C>) => Result<Omit<LedgerEntry<C>, 'seq' | 'commandId'>, R>;
}

export interface Committed<S, C, R> {
  readonly reading: Reading<S, C>;
  readonly outcome:
    | { readonly kind: 'entered'; readonly entry: LedgerEntry<C>; readonly isEarlier: boolean }
    /** Nothing to do: what was asked for is so already, at the end of what was read. It makes no entry. */
    | { readonly kind: 'unchanged' }
    | { readonly kind: 'refused'; readonly refusal: R }
    | { readonly kind: 'read-only'; readonly reason: ReadOnlyReason }
    /** What was decided could not be read again once stored, so nothing of it was; `what`: where it stands and why. */
    | { readonly kind: 'unstorable'; readonly what: string }
    /** Too many writers at once; the command may be sent again. */
    | { readonly kind: 'busy' };
}

/** Streams of entries, created once each under the next number. */
export interface Ledger<S, C> {
  read(id: string, options?: ReadOptions): Promise<Reading<S, C>>;
  /** The same stream up to where it ends now, read strictly: mostly it ends where it did. */
  settle(reading: Reading<S, C>): Promise<Reading<S, C>>;
  /**
   * What was true when `seq` was the last entry. Undefined: there is no such entry (yet), or nobody can read any more
   * what stood there.
   */
  readAt(id: string, seq: number): Promise<S | undefined>;
  /**
   * Keeps at hand what was true then, for a revision that people come back to: from then on it is read as quickly,
   * however long the stream grows. Pinning it again does no harm. False: there is no such entry.
   */
  pin(id: string, seq: number): Promise<boolean>;
  /** Keeps it at hand no longer: it is read like any other. */
  unpin(id: string, seq: number): Promise<void>;
  /** Carries a command out exactly once, whoever else writes. */
  commit<R>(reading: Reading<S, C>, proposal: Proposal<S, C, R>): Promise<Committed<S, C, R>>;
  /** From the first call on the stream is gone for everybody; false: more is left to delete, call again. */
  remove(id: string, until: number): Promise<boolean>;
  /** Puts `[removed]` for a text wherever it stands in the stream; sequence and command ids stay. Answers how many entries it stood in. */
  purgeText(id: string, text: string): Promise<number>;
}

export type QuarterReading = Reading<Quarter, Change>;
export type QuarterLedger = Ledger<Quarter, Change>;
export type ProjectLedger = Ledger<QuarterList, QuarterListChange>;

/** A product did not answer, or asks to be left alone for a while; nothing was changed by what was asked. */
export class UpstreamUnavailable extends Error {
  override readonly name = 'UpstreamUnavailable';

  /** @param status as answered; 0: no answer came */
  constructor(
    readonly product: 'Jira' | 'Confluence',
    readonly status: number,
    readonly retryAfterMs: number,
  ) {
    super(
      status === 0
        ? `${product} did not answer. Nothing is lost; try again.`
        : `${product} did not answer as expected (${String(status)}). Nothing is lost; try again.`,
    );
  }
}

/** Storage asks to be left alone for a while; what was asked may be asked again as it is. */
export class StorageBusy extends Error {
  override readonly name = 'StorageBusy';
}

/** A record that could not be read again, and was therefore not stored. */
export class NotStorable extends Error {
  override readonly name = 'NotStorable';

  constructor(
    readonly record: string,
    /** Where in it, and why. */
    readonly what: string,
  ) {
    super(
      `A record (${record}) was not stored, since it could not be read again: ${what}. Correct it and try again.`,
    );
  }
}

/** What a person may do in one project, as Jira says. */
export interface ProjectRights {
  readonly browse: boolean;
  readonly create: boolean;
  readonly edit: boolean;
  readonly delete: boolean;
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

/** Asks Jira as the caller. Nothing to see is a right to nothing, not an error. */
export interface RightsSource {
  ask(caller: Caller, projectId: string): Promise<ProjectRights>;
}

export interface Grants {
  find(caller: Caller, projectId: string): Promise<Grant | undefined>;
  keep(caller: Caller, grant: Grant): Promise<void>;
}

/** Ties a quarter-local member id to an account; the only place where account ids are stored. */
export interface People {
  /**
   * Reserves a member id for an account before it joins. Answers the id that this account holds: the one asked for,
   * or an earlier one. Undefined: the id is somebody else's.
   */
  claim(caller: Caller, quarterId: string, memberId: string): Promise<string | undefined>;
  /** Strictly read: for whoever joined a moment ago. */
  find(caller: Caller, quarterId: string): Promise<string | undefined>;
  accountsOf(quarterId: string, memberIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

export interface Profile {
  readonly accountId: string;
  readonly displayName: string;
  readonly avatarUrl: string;
}

/** Names and pictures, read as the caller when shown and never stored. */
export interface Profiles {
  find(accountIds: readonly string[]): Promise<readonly Profile[]>;
  /** People who may be assigned in a project and whom Jira shows the caller there, by a part of their name; ten at most. */
  searchIn(projectId: string, text: string): Promise<readonly Profile[]>;
  /** One of them by account; undefined: Jira shows the caller no such person there. */
  findIn(projectId: string, accountId: string): Promise<Profile | undefined>;
}

export interface ProjectProfile {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

export interface Projects {
  /** As the caller; undefined: not there, or not for them. */
  find(idOrKey: string): Promise<ProjectProfile | undefined>;
}

/** An issue that a card became, found by the issue: derived from receipts, never the truth. */
export interface IssueLink<W> {
  readonly issueId: string;
  readonly quarterId: string;
  readonly cardId: string;
  /** A copy to be shown at once and refreshed. */
  readonly why: W;
}

export interface IssueLinks<W> {
  /** One storage read; undefined: not linked, or written by another version and to be healed. */
  find(issueId: string): Promise<IssueLink<W> | undefined>;
  keep(links: readonly IssueLink<W>[]): Promise<void>;
  remove(issueIds: readonly string[]): Promise<void>;
}

export interface IssueStates {
  /** Those that are known, by issue id. */
  read(issueIds: readonly string[]): Promise<ReadonlyMap<string, IssueState>>;
  keep(states: readonly IssueState[]): Promise<void>;
  remove(issueIds: readonly string[]): Promise<void>;
}
