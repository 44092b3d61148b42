import type { Message } from '../kernel/message';
import type { Result } from '../kernel/result';
import type { Change } from './change';
import type { Entry } from './entry';

/** Who acts. A newcomer may browse the project and has not joined; administrators of the project are facilitators always. */
export type Actor = MemberActor | NewcomerActor;

export interface MemberActor {
  readonly kind: 'member';
  readonly member: string;
  readonly administers: boolean;
}

export interface NewcomerActor {
  readonly kind: 'newcomer';
  readonly administers: boolean;
}

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
}

/** Why a command was not carried out: nothing changed. `rule` is the id in SPEC.md where one stands behind it. */
export interface Refusal extends Message {
  readonly rule?: string;
  /** The value that stands in the way, for `CHANGED_MEANWHILE`: by field, as it is now. */
  readonly present?: Readonly<Record<string, unknown>>;
}

export type Decision = Result<readonly Change[], Refusal>;
