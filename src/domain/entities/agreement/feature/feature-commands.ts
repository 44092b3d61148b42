import type { CrudDefinition } from '../../../kernel/crud';
import { crudCommands, moveCommands } from '../../../kernel/crud-commands';
import { nullable, reference, title } from '../../../kernel/field-rule';
import { refuse } from '../../../kernel/refusal';
import { ok } from '../../../kernel/result';
import type { Objectives } from '../objective/objective';
import type { ProductAreas } from '../product-area/product-area';
import { featureCollection, type Feature, type FeatureFields, type Features } from './feature';
import { featureLimits, MOST_FEATURES } from './feature-limits';

type Reads = Features & Objectives & ProductAreas;

const definition: CrudDefinition<'feature', Feature, 'features', FeatureFields, Reads> = {
  collection: featureCollection,
  noun: 'feature',
  max: MOST_FEATURES,
  fields: {
    name: title('name of the feature', 1, featureLimits.name.chars),
    objectiveId: nullable(reference('objective', 'objective', (quarter: Objectives) => quarter.objectives)),
    areaId: nullable(
      reference('product area', 'productArea', (quarter: ProductAreas) => quarter.productAreas),
    ),
  },
  create: ({ name, objectiveId = null, areaId = null }, { id, rank }) =>
    name === undefined
      ? refuse('MISSING', 'A feature needs a name.', { rule: 'S2-2' })
      : ok({ id, name, objectiveId, areaId, rank }),
};

export const featureCommands = {
  ...crudCommands(definition),
  ...moveCommands(featureCollection, definition.noun),
};
