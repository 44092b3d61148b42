import type { Defect } from './defect';

const comparing = 'test/unit/domain/okra-files/compare/compare-files.test.ts';
const taking = 'test/unit/domain/okra-files/compare/take-differences.test.ts';

/** Of files that come back: what they overwrite, take for something else, or change though nobody said so. */
export const fileDefects: readonly Defect[] = [
  {
    name: 'an import overwrites what somebody changed meanwhile',
    file: 'src/domain/okra-files/compare/take-differences.ts',
    find: 'byKey.get(key)?.was !== was',
    replace: 'byKey.get(key) === undefined && was.length < 0',
    suite: [taking],
  },
  {
    name: 'empty cells take away what stands there unasked',
    file: 'src/domain/okra-files/compare/corrections.ts',
    find: 'if (comparing.clears) {',
    replace: 'if (readings.length > 0) {',
    suite: [comparing],
  },
  {
    name: 'of several cards of one title the first one is taken',
    file: 'src/domain/okra-files/compare/match-cards.ts',
    find: 'const same = candidates.find((one) => saysNothingNew(comparing, one, card));',
    replace: 'const same = candidates.find((one) => one === only || saysNothingNew(comparing, one, card));',
    suite: [comparing],
  },
  {
    name: 'a column of the team that is called id names cards of ours',
    file: 'src/domain/okra-files/compare/match-cards.ts',
    find: "fields.find(({ key }) => key === 'okraId')?.value.trim()",
    replace: "fields.find(({ key }) => key === 'okraId' || key === 'id')?.value.trim()",
    suite: [comparing],
  },
  {
    name: 'a folder of which one table was corrected offers again what it said before',
    file: 'src/domain/okra-files/compare/corrections.ts',
    find: 'return other === undefined;',
    replace: 'return other === undefined || field.value !== other.value;',
    suite: [comparing],
  },
  {
    name: 'what changed meanwhile stays ticked in the dialog',
    file: 'static/src/features/import/use-review.ts',
    find: 'said.isTaken : !isOvertaken(one);',
    replace: 'said.isTaken : !isOvertaken(one) || one.was !== said?.was;',
    suite: ['test/unit/static/features/import/import-review.test.tsx'],
  },
];
