/** A column of the table of key results. */
export type KeyResultColumn = 'keyResult' | 'outcome' | 'trend' | 'value' | 'hypotheses' | 'output' | 'acts';

const WIDE = 1_080;
const MEDIUM = 960;
const NARROW = 760;

/** What fits in so many px, so that a key result can be read; what has no column stands under it. */
export const keyResultColumns = (width: number, mayWrite: boolean): readonly KeyResultColumn[] => [
  'keyResult',
  'outcome',
  ...(width >= MEDIUM ? (['trend'] as const) : []),
  'value',
  ...(width >= WIDE ? (['hypotheses'] as const) : []),
  ...(width >= NARROW ? (['output'] as const) : []),
  ...(mayWrite ? (['acts'] as const) : []),
];
