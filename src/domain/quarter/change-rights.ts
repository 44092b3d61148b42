import { ownValue } from '../kernel/own-value';
import type { FieldRights } from '../kernel/entity-definition';
import type { Right } from '../kernel/right';
import { rights } from '../kernel/rights';
import type { Change } from './change';
import { CONCEPTS, definitionOf } from './entity-definitions';
import type { QuarterSettings } from './quarter-settings';

const settingRights: FieldRights<QuarterSettings> = {
  label: rights.freshLead,
  team: rights.freshLead,
  projectId: rights.nobody,
  startDate: rights.freshLead,
  weeks: rights.freshLead,
  sprintWeeks: rights.freshLead,
  strategyState: rights.freshLead,
  objectiveSlots: rights.freshLead,
  joining: rights.freshLead,
  exportReleased: rights.freshLead,
  capacityModel: rights.freshLead,
  reserve: rights.freshLead,
  peoplePerSize: rights.freshLead,
  demo: rights.freshLead,
  archived: rights.freshLead,
};

type Kinds = Readonly<Record<string, Right | Readonly<Record<string, Right>>>>;

const table: ReadonlyMap<string, Kinds> = new Map<string, Kinds>([
  // The making is the first entry of all: there is no quarter yet in which anybody could have a right.
  ['quarter', { created: rights.nobody, edited: settingRights, purged: rights.freshLead }],
  ...CONCEPTS.map((concept) => [concept, definitionOf(concept).rights as unknown as Kinds] as const),
]);

/**
 * The right that a change asks for, by what it is about, its kind and its field, whatever leads to it: a command, an
 * import or an undo. What no definition knows is nobody's, whatever stored it.
 */
export const rightOf = (change: Change): Right => {
  // What comes into a list or leaves it changes the field that the list is.
  const found = ownValue(table.get(change.concept), 'field' in change ? 'edited' : change.kind);
  if (found === undefined) return rights.nobody;
  if (!('field' in change)) return found as Right;
  return ownValue(found as Readonly<Record<string, Right>>, change.field) ?? rights.nobody;
};

/** Whether Jira is to be asked again, before any of these changes is stored, who makes them. */
export const needsFreshRights = (changes: readonly Change[]): boolean =>
  changes.some((change) => rightOf(change).fresh === true);
