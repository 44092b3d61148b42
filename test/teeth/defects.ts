import type { Defect } from './defect';

/** One entry for each promise of the product whose tests must bite. */
export const defects: readonly Defect[] = [
  {
    name: 'formula unescaped on export',
    file: 'src/domain/okra-files/formula-guard.ts',
    find: "FORMULA.test(cell) ? `'${cell}` : cell",
    replace: 'cell',
    suite: ['test/domain/okra-files/'],
  },
  {
    name: 'mojibake stored as it came',
    file: 'src/domain/okra-files/mojibake.ts',
    find: 'return repaired === text ? text : once(repaired);',
    replace: 'return repaired.length < 0 ? repaired : text;',
    suite: ['test/domain/okra-files/'],
  },
];
