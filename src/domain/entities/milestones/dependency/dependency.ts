import type { EntityCollection } from '../../../kernel/entity-collection';
import { byId } from '../../../kernel/collection';

export type DependencySource =
  'platform' | 'infra' | 'dx' | 'sre' | 'qa' | 'ds' | 'bi' | 'external' | 'milestone' | 'other';

/** One thing that a milestone waits for: another milestone, or something outside the board. */
export interface Dependency {
  readonly id: string;
  /** The one that waits. */
  readonly milestoneId: string;
  readonly text: string;
  readonly source: DependencySource;
  readonly blocking: boolean;
  /** The one it waits for, when that is a card; the graph of these has no cycle (I12). */
  readonly targetMilestoneId: string | null;
  readonly owner: string;
  readonly neededByWeek: number | null;
  readonly status: 'open' | 'agreed' | 'resolved';
  /** Member who added it; absent: nobody knows any more, and it is nobody's. */
  readonly by?: string;
}

/** The part of a quarter that holds them. */
export interface Dependencies {
  readonly dependencies: readonly Dependency[];
}

export const dependencyCollection: EntityCollection<'dependency', Dependency, 'dependencies'> = {
  entity: 'dependency',
  list: 'dependencies',
  order: byId,
  isRanked: false,
};

/** What a person may set of one. */
export type DependencyFields = Omit<Dependency, 'id' | 'by'>;
