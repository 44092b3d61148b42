import { singleNames } from '../../../../../static/src/components/quarter-files/single-names';
import { writeTree } from '#domain/okra-files/tree/write-tree';
import { anEmptyQuarter } from '../../../../support/given/an-empty-quarter';

it('G-25 files that are saved by themselves have names of their own, and keep them where no other has them', () => {
  const names = singleNames(writeTree(anEmptyQuarter(), null));
  expect(new Set(names.values()).size).toBe(names.size);
  expect(names.get('okra/session-1/hypotheses.md')).toBe('session-1-hypotheses.md');
  expect(names.get('okra/session-2/hypotheses.md')).toBe('session-2-hypotheses.md');
  expect(names.get('okra/session-3/milestone-table.csv')).toBe('milestone-table.csv');
});
