import { nextLine, type OutlineLine } from '../../../../../static/src/features/objectives/outline-line';

const objective: OutlineLine = { level: 'objective', id: 'o' };
const keyResult: OutlineLine = { level: 'keyResult', objective: 'o', id: 'kr' };
const hypothesis: OutlineLine = { level: 'hypothesis', objective: 'o', keyResult: 'kr', id: 'h' };

describe('writing on in the outline', () => {
  it.each([
    [objective, { level: 'objective', after: 'o' }],
    [keyResult, { level: 'keyResult', objective: 'o', after: 'kr' }],
    [hypothesis, { level: 'hypothesis', objective: 'o', keyResult: 'kr', after: 'h' }],
  ])('Enter adds the next line beside %j', (line, next) => {
    expect(nextLine(line, 'enter')).toEqual(next);
  });

  it.each([
    [objective, { level: 'keyResult', objective: 'o', after: null }],
    [keyResult, { level: 'hypothesis', objective: 'o', keyResult: 'kr', after: null }],
    [hypothesis, { level: 'hypothesis', objective: 'o', keyResult: 'kr', after: 'h' }],
  ])('Tab goes one deeper from %j, down to the hypotheses', (line, next) => {
    expect(nextLine(line, 'tab')).toEqual(next);
  });

  it.each([
    [hypothesis, { level: 'keyResult', objective: 'o', after: 'kr' }],
    [keyResult, { level: 'objective', after: 'o' }],
    [objective, { level: 'objective', after: 'o' }],
  ])('Shift+Tab goes one up from %j', (line, next) => {
    expect(nextLine(line, 'shift-tab')).toEqual(next);
  });

  it('a line that stays empty and has none above it cannot go deeper', () => {
    expect(nextLine({ level: 'keyResult', objective: 'o', id: null }, 'tab')).toEqual({
      level: 'keyResult',
      objective: 'o',
      after: null,
    });
  });

  it.each(['escape', 'blur'] as const)('%s ends the writing', (key) => {
    expect(nextLine(keyResult, key)).toBeNull();
  });
});
