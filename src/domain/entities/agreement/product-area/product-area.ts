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

/** The colour of an area that follows `count` others: neighbours are told apart, until all colours are taken. */
export const nextAreaColour = (count: number): AreaColour =>
  AREA_COLOURS[count % AREA_COLOURS.length] ?? 'gray';

/** What a reader sees as one sign may be several characters. */
export const MOST_OF_BADGE = 8;

const signs = new Intl.Segmenter('en', { granularity: 'grapheme' });
const firstSign = (text: string): string => [...signs.segment(text)][0]?.segment ?? '';

/** Whether a text is what its reader sees as one letter or sign. */
export const isOneSign = (text: string): boolean => text !== '' && firstSign(text) === text;

/** The letter that stands for an area until its team chooses another one. */
export const areaBadge = (name: string): string => {
  const sign = firstSign(firstSign(name).toUpperCase());
  // A family is one sign of a dozen characters.
  return sign.length > MOST_OF_BADGE ? (Array.from(sign)[0] ?? '') : sign;
};

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
