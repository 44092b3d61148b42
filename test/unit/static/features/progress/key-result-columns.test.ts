import { keyResultColumns } from '../../../../../static/src/features/progress/key-result-columns';

it.each([
  [1_152, ['keyResult', 'outcome', 'trend', 'value', 'hypotheses', 'output', 'acts']],
  [1_000, ['keyResult', 'outcome', 'trend', 'value', 'output', 'acts']],
  [852, ['keyResult', 'outcome', 'value', 'output', 'acts']],
  // A page of 700 px: what is done stands under its key result, which can be read.
  [652, ['keyResult', 'outcome', 'value', 'acts']],
])('a table of key results of %i px has the columns that leave room for them', (width, columns) => {
  expect(keyResultColumns(width, true)).toEqual(columns);
  expect(keyResultColumns(width, false)).toEqual(columns.filter((column) => column !== 'acts'));
});
