import type { CrudDefinition } from '../../../kernel/crud';
import { crudCommands, moveCommands } from '../../../kernel/crud-commands';
import { editsOf } from '../../../kernel/entity-changes';
import { flag, nullable, oneOf, prose, reference, references, title } from '../../../kernel/field-rule';
import { refuse } from '../../../kernel/refusal';
import { ok } from '../../../kernel/result';
import type { CompanyObjectives } from '../company-objective/company-objective';
import type { ProductAreas } from '../product-area/product-area';
import { objectiveCollection, type Objective, type ObjectiveFields, type Objectives } from './objective';
import { MOST_OBJECTIVES, objectiveLimits } from './objective-limits';

/** Of clusters and cards, which stand below, only that they are there, and of which session, is asked. */
interface Reads extends CompanyObjectives, Objectives, ProductAreas {
  readonly milestones: readonly { readonly id: string }[];
  readonly clusters: readonly { readonly id: string; readonly sessionId: string }[];
}

const definition: CrudDefinition<'objective', Objective, 'objectives', ObjectiveFields, Reads> = {
  collection: objectiveCollection,
  noun: 'objective',
  max: MOST_OBJECTIVES,
  fields: {
    title: title('title of the objective'),
    description: prose('description'),
    priority: title('priority', 0, objectiveLimits.priority.chars),
    companyObjectiveIds: references(
      'company objective',
      'companyObjective',
      (quarter: CompanyObjectives) => quarter.companyObjectives,
      objectiveLimits.companyObjectiveIds.items,
    ),
    servesVision: flag('mark “serves the vision”'),
    status: oneOf('status', ['draft', 'validated', 'deferred', 'dropped']),
    slot: oneOf('slot', ['current', 'next']),
    clusterId: nullable(
      reference('cluster', 'cluster', ({ clusters }: Pick<Reads, 'clusters'>) =>
        clusters.filter(({ sessionId }) => sessionId === 's1'),
      ),
    ),
    areaIds: references(
      'product area',
      'productArea',
      (quarter: ProductAreas) => quarter.productAreas,
      objectiveLimits.areaIds.items,
    ),
    threeIds: references(
      'card',
      'milestone',
      (quarter: Pick<Reads, 'milestones'>) => quarter.milestones,
      objectiveLimits.threeIds.items,
    ),
    threeAnswer: nullable(oneOf('answer', ['yes', 'no'], 'S2-13')),
    threeNote: prose('note on only these three', objectiveLimits.threeNote.chars),
  },
  idLists: ['companyObjectiveIds', 'areaIds', 'threeIds'],
  create: (values, { id, rank }) => {
    if (values.title === undefined) return refuse('MISSING', 'An objective needs a title.');
    return ok({
      id,
      title: values.title,
      description: values.description ?? '',
      priority: values.priority ?? '',
      companyObjectiveIds: values.companyObjectiveIds ?? [],
      servesVision: values.servesVision ?? false,
      status: values.status ?? 'draft',
      slot: values.slot ?? 'current',
      clusterId: values.clusterId ?? null,
      areaIds: values.areaIds ?? [],
      threeIds: values.threeIds ?? [],
      threeAnswer: values.threeAnswer ?? null,
      threeNote: values.threeNote ?? '',
      stub: false,
      extra: [],
      rank,
    });
  },
  // Whoever writes about a stub has made it an objective of the team.
  followUpChanges: (_quarter, objective, before) =>
    before?.stub === true ? editsOf('objective', objective, { stub: false }) : [],
};

export const objectiveCommands = {
  ...crudCommands(definition),
  ...moveCommands(objectiveCollection, definition.noun),
};
