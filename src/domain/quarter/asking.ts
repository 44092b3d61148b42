import type { Actor } from '../kernel/actor';
import type { Entry } from './entry';

/** How changes come about: asked for one by one, read from a table, of the sample, turned around, noted by a run, or sealed before. */
export type Means = 'command' | 'import' | 'sample' | 'undo' | 'run' | 'disclosure';

/** Who wants a quarter changed, and what they said with it. */
export interface Asking {
  readonly by: Actor;
  readonly means: Means;
  /** They were told whose things go, and said yes. Taking something back says so by itself. */
  readonly confirmed: boolean;
  /** Entries since the one that is turned around, so that a refusal can name who built on it. */
  readonly since?: readonly Entry[];
  /** Names by member id; a missing one reads "somebody". */
  readonly names?: Readonly<Record<string, string>>;
}
