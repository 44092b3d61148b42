import type { Actor } from '../kernel/actor';
import type { Decision as DecisionOf } from '../kernel/decision';
import type { Change } from './change';
import type { Entry } from './entry';

export interface DecisionContext {
  readonly by: Actor;
  /** ISO instant. */
  readonly at: string;
  /** The entry that an `undo` turns around; absent: it does not exist. */
  readonly entry?: Entry;
  /** All entries after the one to undo, in order: whether it still stands, and whose change is in the way. */
  readonly since?: readonly Entry[];
  /** Names by member id for messages that name a person; a missing one reads "somebody". */
  readonly names?: Readonly<Record<string, string>>;
  /** Members who gave a sign lately, for commands that ask who is there; the server alone knows it. */
  readonly present?: readonly string[];
  /** The last revision as this is decided; the server alone knows it. */
  readonly revision?: number;
}

export type Decision = DecisionOf<Change>;
