import type { LinkType } from '#domain/jira-publishing/link-plan';
import type { IssueDraft } from '#domain/jira-publishing/issue-draft';
import type { IssueType } from '#domain/jira-publishing/mapping-proposal';
import type { DescribeSections } from '#domain/jira-publishing/field-texts';
import type { Section } from '#domain/jira-publishing/issue-description';
import type { IssueEvidence, IssueOrigin, IssueTouch } from '#domain/jira-publishing/issue-evidence';
import type { OkraProperty } from '#domain/jira-publishing/issue-property';
import type { Sprint } from '#domain/entities/publishing/run/sprint';
import type { PresentIssue } from '#domain/jira-publishing/present-issue';
import type { Board, CreateScreen } from '#domain/jira-publishing/project-facts';
import type { PublishScreen } from '#domain/entities/publishing/run/publish-run';
import type { Json } from '#domain/kernel/json';
import type { AnyCommand } from '#domain/quarter/command';
import type { Refusal } from '#domain/kernel/refusal';
import type { Quarter } from '#domain/quarter/quarter';
import type { IssueState } from '#domain/views/progress/issue-state';
import type { CardContext } from '#domain/views/thread/card-context';
import type { Failure } from '../failure';
import type {
  Caller,
  Clock,
  IssueLinks,
  IssueStates,
  ProjectLedger,
  ProjectRights,
  Projects,
  QuarterReading,
} from '../ports';

/** What the project offers to the publisher, read as that person. */
export interface PublishSource {
  /** Types that they may create; none: they may not create anything. */
  issueTypes(projectId: string): Promise<readonly IssueType[]>;
  createScreen(projectId: string, issueTypeId: string): Promise<CreateScreen>;
  linkTypes(): Promise<readonly LinkType[]>;
  /** Boards of the project that have sprints; none where Jira Software is not there, or not for them. */
  boards(projectKey: string): Promise<readonly Board[]>;
  /** Sprints of a board that are not over and have dates. */
  sprints(boardId: string): Promise<readonly Sprint[]>;
}

/** A link that a new issue carries: to `issueId`, which stands at that end. */
export interface CarriedLink {
  readonly linkTypeId: string;
  readonly end: 'inward' | 'outward';
  readonly issueId: string;
}

export interface NewIssue {
  readonly draft: IssueDraft;
  readonly projectId: string;
  readonly screen: PublishScreen;
  /** Jira takes one at most; null: none. */
  readonly link: CarriedLink | null;
  readonly parentIssueId: string | null;
}

export interface CreatedIssue {
  /** Position in the request. */
  readonly index: number;
  readonly issueId: string;
  readonly issueKey: string;
}

/** What Jira answered to a write. */
export type WriteAnswer<T> =
  | { readonly kind: 'done'; readonly value: T }
  /** Nothing was done; try again after so long. */
  | { readonly kind: 'rate-limited'; readonly waitMs: number }
  /** Nothing was done, and the same request would fare no better. `fields`: ids of those that Jira names as the reason. */
  | { readonly kind: 'rejected'; readonly message: string; readonly fields: readonly string[] }
  /** Nobody knows whether it was done. */
  | { readonly kind: 'lost' };

export interface BulkCreation {
  readonly created: readonly CreatedIssue[];
  readonly refused: readonly { readonly index: number; readonly message: string }[];
}

/** An issue that says of itself which card it is; a claim, since whoever edits it can write it. */
export interface MarkedIssue extends IssueOrigin {
  readonly ledger: string;
  readonly quarter: string;
  /** Id of the milestone or objective, or the row of a task. */
  readonly row: string;
  /** How it stood when it was read past the index, where Jira said enough of it. */
  readonly state?: IssueState;
}

export interface LinkRequest {
  readonly linkTypeId: string;
  readonly inwardIssueId: string;
  readonly outwardIssueId: string;
}

/** Changes of one issue; what is left out stays as it is. */
export interface IssueEdit {
  readonly issueId: string;
  readonly summary?: string;
  readonly description?: readonly Section[];
  readonly issueTypeId?: string;
  readonly parentIssueId?: string;
  /** Fields of Jira's own by id; null empties one. */
  readonly fields: Readonly<Record<string, Json>>;
  readonly addLabels: readonly string[];
  readonly removeLabels: readonly string[];
  readonly property?: OkraProperty;
}

/** Jira's issues, written as the publisher. */
export interface IssueWriter {
  /** One bulk call with fields, property, parent and a link each. */
  create(issues: readonly NewIssue[]): Promise<WriteAnswer<BulkCreation>>;
  /** Making a link again changes nothing. */
  link(request: LinkRequest): Promise<WriteAnswer<null>>;
  /** Taking away a link that is gone changes nothing. */
  unlink(linkId: string): Promise<WriteAnswer<null>>;
  /** One call; making the same edit again changes nothing. */
  edit(edit: IssueEdit): Promise<WriteAnswer<null>>;
  /** `absent`: it is not there for the publisher, whether or not this call took it away. `forbidden`: they may delete nothing here. */
  delete(issueId: string): Promise<WriteAnswer<'deleted' | 'absent' | 'forbidden'>>;
}

/** What a look for issues found. An id that is in neither is not there for whoever asked. */
export interface Look {
  readonly there: ReadonlySet<string>;
  /** Jira could not say: it named them among its errors, or answered something else in the place of an issue. */
  readonly unsaid: ReadonlySet<string>;
}

/** The issues that are there for whoever asked. An id that is in neither is not there for them. */
export interface Survey {
  readonly issues: readonly PresentIssue[];
  /** As of a look. */
  readonly unsaid: ReadonlySet<string>;
}

/** Issues as Jira has them at this moment, read past the index. */
export interface PresentIssues {
  /**
   * One of them; undefined: it is not there for whoever asks.
   *
   * @throws UpstreamUnavailable where Jira could not say, or answered something else in its place
   */
  find(issueId: string, fieldIds: readonly string[], as?: 'user' | 'app'): Promise<PresentIssue | undefined>;
  /** Whether these are there, 100 a call; for acts that take something for gone. */
  look(issueIds: readonly string[], as: 'user' | 'app'): Promise<Look>;
  /**
   * Those of these ids that are there for whoever asks, 100 a call.
   *
   * @param fieldIds fields of Jira's own whose values are wanted
   * @param as the publisher; or the app, of whose answer nothing but existence may leave the server
   */
  read(
    issueIds: readonly string[],
    fieldIds: readonly string[],
    as?: 'user' | 'app',
  ): Promise<readonly PresentIssue[]>;
  /** The same as the publisher, where it matters of which of them Jira could not say anything. */
  survey(issueIds: readonly string[], fieldIds: readonly string[]): Promise<Survey>;
}

export interface IssueHistories {
  /** Everything that was done to these issues after they were made, comments and work logs too; links left out. */
  touches(issueIds: readonly string[]): Promise<readonly IssueTouch[]>;
}

/** All that is known of issues that are about to be deleted. */
export interface IssueEvidences {
  /**
   * By issue id, as the caller; what is not shown to them is left out.
   *
   * @throws UpstreamUnavailable where Jira does not answer as expected: half a proof is none
   */
  read(issueIds: readonly string[]): Promise<ReadonlyMap<string, IssueEvidence>>;
}

export interface MarkedIssues {
  /** Issues of these ids or keys that the publisher may see and that carry our property. Reads issues, not the index. */
  read(idsOrKeys: readonly string[]): Promise<readonly MarkedIssue[]>;
  /**
   * As the app, so that security levels hide nothing: issues of the quarter in a project, by the index, which lags.
   * Only what the caller asked to settle may leave the server.
   */
  search(projectId: string, quarterId: string, rows: readonly string[]): Promise<readonly MarkedIssue[]>;
  /** As the publisher: issues of the project that carry our property for another quarter than these. */
  orphans(projectId: string, quarterIds: readonly string[]): Promise<readonly MarkedIssue[]>;
  /** Highest issue number that the index knows in the project; 0: it knows none. */
  highestNumber(projectKey: string): Promise<number>;
  /** Which of these keys exist for the publisher. */
  existing(keys: readonly string[]): Promise<readonly string[]>;
}

/** A quarter as it stands, opened by somebody who may browse its project. */
export interface OpenedQuarter {
  readonly seq: number;
  readonly quarter: Quarter;
  readonly rights: ProjectRights;
  /** The caller's member id in the quarter; null: they have not joined. */
  readonly member: string | null;
  /** The people id that the caller's account holds, joined or not; undefined: none yet. */
  readonly person: string | undefined;
  /** What the ledger said; notes are made after it. */
  readonly reading: QuarterReading;
}

export type Noted =
  | { readonly kind: 'entered'; readonly opened: OpenedQuarter }
  | { readonly kind: 'refused'; readonly opened: OpenedQuarter; readonly refusal: Refusal }
  /** Too many writers at once, or a ledger that takes no such entry; nothing was noted. */
  | { readonly kind: 'failed'; readonly why: Failure };

/** The quarter's ledger, as far as publishing needs it. */
export interface PublishRepository {
  /** Undefined for whoever may not browse the project, and where nothing is. */
  open(caller: Caller, quarterId: string): Promise<OpenedQuarter | undefined>;
  /** Carries a command out once, over whatever the quarter has become meanwhile. */
  note(caller: Caller, opened: OpenedQuarter, command: AnyCommand): Promise<Noted>;
  /** A people id for whoever is about to write in Jira: theirs, or one claimed now, without joining. */
  identify(caller: Caller, opened: OpenedQuarter): Promise<string | undefined>;
  /** Accounts by people id, never to leave the server. */
  accountsOf(quarterId: string, people: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

/** What publishing works with. */
export interface Publishing {
  readonly repository: PublishRepository;
  readonly projects: Projects;
  readonly source: PublishSource;
  readonly writer: IssueWriter;
  readonly marked: MarkedIssues;
  readonly present: PresentIssues;
  readonly histories: IssueHistories;
  readonly evidence: IssueEvidences;
  readonly states: IssueStates;
  /** Quarters of the project, so that an issue of one is not offered to another. */
  readonly projectLedger: ProjectLedger;
  /** The text that a description has once it stands in Jira. */
  readonly describe: DescribeSections;
  /** Which card an issue came from: written from receipts, never the truth. */
  readonly index: IssueLinks<CardContext>;
  readonly clock: Clock;
  /** A new id, for runs and intents. */
  readonly newId: () => string;
  /** Name of this installation, as issues carry it. */
  readonly ledgerName: () => string;
  /** A mark of a text that this installation alone can make, the same each time. */
  readonly markOf: (text: string) => string;
}
