/** A column of the table of key results. */
export type KeyResultColumn = 'keyResult' | 'outcome' | 'trend' | 'value' | 'hypotheses' | 'output' | 'acts';

const WIDE = 1_080;
const MEDIUM = 960;

/** What fits in so many px; below the hypotheses stand under their key result. */
export const keyResultColumns = (width: number, mayWrite: boolean): readonly KeyResultColumn[] => [
  'keyResult',
  'outcome',
  ...(width >= MEDIUM ? (['trend'] as const) : []),
  'value',
  ...(width >= WIDE ? (['hypotheses'] as const) : []),
  'output',
  ...(mayWrite ? (['acts'] as const) : []),
];
