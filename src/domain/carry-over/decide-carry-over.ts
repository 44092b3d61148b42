import type { Identified } from '../kernel/collection';
import { addedOf } from '../kernel/entity-changes';
import { derivedId } from '../kernel/ids';
import { refuse } from '../kernel/refusal';
import { ok } from '../kernel/result';
import type { Change } from '../quarter/change';
import type { Decision } from '../quarter/decision';
import { isBlank } from '../quarter/empty-quarter';
import type { Quarter } from '../quarter/quarter';
import { carriedThings, type CarriedThings } from './carried-things';

interface NewIds {
  readonly of: (id: string) => string;
  /** Of what comes along; what does not is left out. */
  readonly known: (ids: readonly string[]) => readonly string[];
  readonly knownOr: (id: string | null) => string | null;
}

const newIds = (commandId: string, ids: readonly string[]): NewIds => {
  const made = new Map(ids.map((id, ordinal) => [id, derivedId(commandId, ordinal + 1)]));
  const known = (old: readonly string[]): readonly string[] => old.flatMap((id) => made.get(id) ?? []);
  return {
    of: (id) => made.get(id) ?? id,
    known,
    knownOr: (id) => (id === null ? null : (made.get(id) ?? null)),
  };
};

/** Whose it was there says nothing here: members are of one quarter. */
const unsigned = <T extends { readonly id: string; readonly by?: string }>(
  { by: _by, ...thing }: T,
  ids: NewIds,
): Omit<T, 'by'> => ({ ...thing, id: ids.of(thing.id) });

/** What a team settled for good: it goes on with the same. */
const settled = (from: Quarter, to: Quarter, ids: NewIds): readonly Change[] => [
  ...from.visions.map((vision) => addedOf('vision', unsigned(vision, ids))),
  ...from.companyObjectives.map((company) => addedOf('companyObjective', unsigned(company, ids))),
  ...from.productAreas.map((area) => addedOf('productArea', unsigned(area, ids))),
  ...from.sizeDefinitions.map((size) => addedOf('sizeDefinition', size)),
  ...from.mappings
    .filter(({ id }) => id === to.settings.projectId)
    .map((mapping) => addedOf('mapping', mapping)),
];

/** What was put off begins anew: nobody has judged, scored, assigned or placed it in this quarter. */
const putOff = (things: CarriedThings, ids: NewIds): readonly Change[] => [
  ...things.objectives.map((objective) =>
    addedOf('objective', {
      ...unsigned(objective, ids),
      companyObjectiveIds: ids.known(objective.companyObjectiveIds),
      status: 'draft',
      slot: 'current',
      clusterId: null,
      areaIds: ids.known(objective.areaIds),
      threeIds: [],
      threeAnswer: null,
      threeNote: '',
    }),
  ),
  ...things.keyResults.map((keyResult) =>
    addedOf('keyResult', {
      ...unsigned(keyResult, ids),
      objectiveId: ids.of(keyResult.objectiveId),
      feasibility: 'unchecked',
      feasibilityWhy: '',
      feasibilityBy: null,
    }),
  ),
  ...things.hypotheses.map((hypothesis) =>
    addedOf('hypothesis', {
      ...unsigned(hypothesis, ids),
      objectiveId: ids.knownOr(hypothesis.objectiveId),
      keyResultIds: ids.known(hypothesis.keyResultIds),
    }),
  ),
  ...things.metrics.map((metric) =>
    addedOf('metric', {
      ...unsigned(metric, ids),
      objectiveId: ids.knownOr(metric.objectiveId),
      keyResultId: ids.knownOr(metric.keyResultId),
    }),
  ),
  ...things.milestones.map((milestone) =>
    addedOf('milestone', {
      ...unsigned(milestone, ids),
      objectiveId: ids.knownOr(milestone.objectiveId),
      keyResultIds: ids.known(milestone.keyResultIds),
      hypothesisIds: ids.known(milestone.hypothesisIds),
      clusterId: null,
      twinOf: ids.knownOr(milestone.twinOf),
      decideByWeek: null,
      result: null,
      effort: null,
      effortUncertain: false,
      businessValue: null,
      uxValue: null,
      // Whom or what it waited for is of the other quarter.
      dependenciesText: '',
      dependenciesNone: false,
      status: 'candidate',
      authorIds: [],
      ownerId: null,
    }),
  ),
];

/**
 * Fills a quarter that was just made with what its team takes along from another one (G-33): what it settled, and what it
 * put off. Refused where anything is written. Ids are new ones.
 *
 * @param from the other quarter, of the same project
 */
export const decideCarryOver = (quarter: Quarter, from: Quarter, commandId: string): Decision => {
  if (!isBlank(quarter)) {
    return refuse(
      'NOT_EMPTY',
      'What a team takes along goes into an empty quarter only. Copy the other quarter once more instead.',
      { rule: 'G-33' },
    );
  }
  const things = carriedThings(from);
  const all: readonly (readonly Identified[])[] = [
    from.visions,
    from.companyObjectives,
    from.productAreas,
    things.objectives,
    things.keyResults,
    things.hypotheses,
    things.metrics,
    things.milestones,
  ];
  const ids = newIds(
    commandId,
    all.flatMap((list) => list.map(({ id }) => id)),
  );
  return ok([...settled(from, quarter, ids), ...putOff(things, ids)]);
};
