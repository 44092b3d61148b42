import type { Decision } from './decision';
import type { MemberContext, NoInverse } from './entity-rules';

/**
 * Who may send a command at all; what it changes is asked afterwards, change by change. `facilitator`: all that it could
 * change is theirs, so that others are told at once, also where nothing would change. `leading`: the same of facilitators
 * and whoever leads the session that runs.
 */
export type Sender = 'newcomer' | 'member' | 'facilitator' | 'leading' | 'publisher' | 'server';

/** What is said of every command; nothing is allowed or undone because nobody thought of it. */
export interface CommandPolicy {
  readonly may: Sender;
  /** Who may take it back, or why nobody may. */
  readonly undo: 'author or facilitator' | NoInverse;
  /** Whether it is among what Ctrl+Z of whoever did it takes back. */
  readonly stack: boolean;
  /**
   * `server`: it takes more than a browser needs to know, and no page carries it out in advance. `sealed`: it goes into
   * its sender's envelope and is no entry.
   */
  readonly where: 'both' | 'server' | 'sealed';
  /** What it decides depends on who is present, so that the server reads that first; left out: it does not. */
  readonly asksPresent?: boolean;
}

/** A command that pages carry out in advance and the server for good. `Q`: the part of a quarter that it is about. */
export interface CommandDefinition<Q, Command, C, Context = MemberContext> extends CommandPolicy {
  readonly where: 'both';
  /** What would happen, or why it may not. Who may send it was asked before. */
  readonly decide: (quarter: Q, command: Command, context: Context) => Decision<C>;
}

/** Whatever whoever joined may do, and take back. */
export const byMembers = {
  may: 'member',
  undo: 'author or facilitator',
  stack: true,
  where: 'both',
} as const satisfies CommandPolicy;

/** What only those who lead may do. */
export const byFacilitators = { ...byMembers, may: 'facilitator' } as const satisfies CommandPolicy;

/** What those who lead may do, and whoever leads the session that runs. */
export const byLeading = { ...byMembers, may: 'leading' } as const satisfies CommandPolicy;

/** What a publish run says of what it did in Jira; only the server says it. */
export const byPublishers = {
  may: 'publisher',
  undo: 'run',
  stack: false,
  where: 'server',
} as const satisfies CommandPolicy;
