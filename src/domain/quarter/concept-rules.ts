import type { Result } from '../kernel/result';
import type { Change } from './change';
import type { AnyCommand, PublishCommand } from './command';
import type { Decision, DecisionContext, MemberActor } from './decision';
import type { Concept, Quarter } from './quarter';

export type ChangeOf<C extends Change['concept']> = Extract<Change, { readonly concept: C }>;

/** The commands that a concept decides, by the first part of their kind. */
export type CommandOf<C extends Concept> = C extends 'run'
  ? Extract<AnyCommand, { readonly kind: PublishCommand['kind'] }>
  : Extract<AnyCommand, { readonly kind: `${C}.${string}` }>;

/** A decision by somebody who joined. */
export interface MemberContext extends DecisionContext {
  readonly by: MemberActor;
}

/** What a reader may see of a change: nothing, some of it, all of it, or only a fresh quarter. */
export type Seen = readonly Change[] | 'refresh';

/** Why a change cannot be turned around. */
export type NoInverse = 'joined' | 'created' | 'revealed' | 'published' | 'run';

/** All that a concept knows; `quarter/` composes these through one table. */
export interface ConceptRules<C extends Concept> {
  /** What may happen. Rights are checked before; whoever asks has joined. */
  readonly decide: (quarter: Quarter, command: CommandOf<C>, context: MemberContext) => Decision;
  /** What then is true. */
  readonly evolve: (quarter: Quarter, change: ChangeOf<C>) => Quarter;
  /** What a member (null: a reader) may see; the same quarter where nothing is hidden. */
  readonly redact: (quarter: Quarter, reader: string | null) => Quarter;
  /** The same for one change, told from the quarter before it. */
  readonly visible: (change: ChangeOf<C>, before: Quarter, reader: string | null) => Seen;
  /** The change that turns this one around. */
  readonly invert: (change: ChangeOf<C>) => Result<Change, NoInverse>;
}
