import type { CrudDefinition } from '../../../kernel/crud';
import { crudCommands, moveCommands } from '../../../kernel/crud-commands';
import { oneOf, prose, title, type FieldRule } from '../../../kernel/field-rule';
import { refuse } from '../../../kernel/refusal';
import { ok } from '../../../kernel/result';
import {
  areaBadge,
  AREA_COLOURS,
  isOneSign,
  nextAreaColour,
  productAreaCollection,
  type ProductArea,
  type ProductAreaFields,
  type ProductAreas,
} from './product-area';
import { MOST_PRODUCT_AREAS, productAreaLimits } from './product-area-limits';

const badgeText = title('badge', 1, productAreaLimits.badge.chars);

const badge: FieldRule<string> = (value, quarter) => {
  const text = badgeText(value, quarter);
  if (!text.ok || isOneSign(text.value)) return text;
  return refuse('ONE_SIGN', 'The badge is one letter or one sign. Shorten it.', {
    parameters: { field: 'badge' },
  });
};

const definition: CrudDefinition<
  'productArea',
  ProductArea,
  'productAreas',
  ProductAreaFields,
  ProductAreas
> = {
  collection: productAreaCollection,
  noun: 'product area',
  max: MOST_PRODUCT_AREAS,
  fields: {
    name: title('name of the product area', 1, productAreaLimits.name.chars),
    badge,
    colour: oneOf('colour', AREA_COLOURS),
    description: prose('description'),
  },
  create: (values, { id, rank, quarter }) => {
    if (values.name === undefined) return refuse('MISSING', 'A product area needs a name.');
    return ok({
      id,
      name: values.name,
      badge: values.badge ?? areaBadge(values.name),
      colour: values.colour ?? nextAreaColour(quarter.productAreas.length),
      description: values.description ?? '',
      rank,
    });
  },
};

export const productAreaCommands = {
  ...crudCommands(definition),
  ...moveCommands(productAreaCollection, definition.noun),
};
