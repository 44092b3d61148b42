import { detectFormat } from '#domain/okra-files/detect-format';

describe('telling tables from blocks', () => {
  it.each([
    ['wall.csv', 'anything', 'csv'],
    ['', 'Milestone;Effort\nA;M', 'csv'],
    ['', 'card\nA', 'csv'],
    ['notes.txt', 'type,title\nEpic,A', 'csv'],
    ['', 'Milestone: A\nEffort: M', 'blocks'],
    ['wall.md', '# Session 2\n\nObjective: One, two', 'blocks'],
  ])('takes %j starting %j for %s', (fileName, text, format) => {
    expect(detectFormat(fileName, text)).toBe(format);
  });
});
