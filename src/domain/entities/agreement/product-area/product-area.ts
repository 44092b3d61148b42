import type { EntityCollection } from '../../../kernel/entity-collection';
import { byRank, type Rank } from '../../../kernel/rank';

export const AREA_COLOURS = [
  'blue',
  'teal',
  'green',
  'lime',
  'yellow',
  'orange',
  'red',
  'magenta',
  'purple',
  'gray',
] as const;

/** Colours that the design system has in both themes, by its own names. */
export type AreaColour = (typeof AREA_COLOURS)[number];

/** A part of the product by which a team sorts what it writes: a letter and a colour beside each card. */
export interface ProductArea {
  readonly id: string;
  readonly name: string;
  /** One sign, such as the first letter of its name. */
  readonly badge: string;
  readonly colour: AreaColour;
  readonly description: string;
  /** Member who added it. */
  readonly by?: string;
  readonly rank: Rank;
}

/** The part of a quarter that holds them. */
export interface ProductAreas {
  readonly productAreas: readonly ProductArea[];
}

export const productAreaCollection: EntityCollection<'productArea', ProductArea, 'productAreas'> = {
  entity: 'productArea',
  list: 'productAreas',
  order: byRank,
  isRanked: true,
};

/** What a person may set of one. */
export type ProductAreaFields = Omit<ProductArea, 'id' | 'rank' | 'by'>;
