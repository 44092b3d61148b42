import { byId } from '../../../kernel/collection';
import type { EntityCollection } from '../../../kernel/entity-collection';

/** Other weeks of one card in a scenario; both null: it is off the draft there. */
export type ScenarioMove = {
  readonly card: string;
  readonly startWeek: number | null;
  readonly endWeek: number | null;
};

/**
 * A draft tried on a copy: what would be moved, looked at over the draft as it is. Nothing of it stands before it is taken
 * over, which is one entry. Cards that are gone by then are left out.
 */
export interface Scenario {
  readonly id: string;
  readonly name: string;
  /** The revision that it was made of, from 1. */
  readonly base: number;
  /** Each card once. */
  readonly moves: readonly ScenarioMove[];
  /** Who made it. */
  readonly by?: string;
}

/** The part of a quarter that holds them. */
export interface Scenarios {
  readonly scenarios: readonly Scenario[];
}

export const scenarioCollection: EntityCollection<'scenario', Scenario, 'scenarios'> = {
  entity: 'scenario',
  list: 'scenarios',
  order: byId,
  isRanked: false,
};

/** What a person may set of one. */
export type ScenarioFields = Omit<Scenario, 'id' | 'by'>;
