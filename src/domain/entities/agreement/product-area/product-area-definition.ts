import type { EntityDefinition } from '../../../kernel/entity-definition';
import { plainChanges } from '../../../kernel/entity-rules';
import { rights } from '../../../kernel/rights';
import { productAreaCollection, type ProductArea } from './product-area';
import { MOST_PRODUCT_AREAS, productAreaLimits } from './product-area-limits';

export const productAreaDefinition: EntityDefinition<'productArea', ProductArea, 'productAreas'> = {
  collection: productAreaCollection,
  since: 5,
  limits: productAreaLimits,
  most: MOST_PRODUCT_AREAS,
  isNamedByCommand: true,
  refersTo: [],
  rights: {
    added: rights.team,
    removed: rights.author,
    moved: rights.team,
    edited: {
      name: rights.words,
      badge: rights.team,
      colour: rights.team,
      description: rights.words,
      by: rights.nobody,
    },
  },
  words: { noun: 'product area', object: 'the product area', named: 'itself', held: 'belong to it' },
  changes: plainChanges(productAreaCollection),
  wire: 'whole',
};
