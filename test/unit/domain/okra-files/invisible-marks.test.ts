import { columnsOf } from '#domain/okra-files/table-columns';
import { writeBlocks } from '#domain/okra-files/write-blocks';
import { writeTable } from '#domain/okra-files/write-table';
import { imported, notes, source } from '../../../support/given/imported';

const MARKS = /[\u200B\u202A-\u202E\u2066-\u2069\uFEFF]/;
const WALL = [
  'Milestone,Effort,Skills,Dependencies,Notes,Tasks,Squ\u200Bad',
  'Print \u202Eevil\u202C,XL\u202E,De\u200Bsign,Legal\u200B review,Ask\u2066 shops,[ ] Dr\u200Baw,Bl\u200Bue',
].join('\n');

describe('marks that nobody sees', () => {
  it('G-26 are kept as they were typed, and written into no file', () => {
    const { quarter } = imported([source(WALL, 'csv')]);
    expect(quarter.milestones[0]!.title).toMatch(MARKS);
    for (const text of [writeTable(quarter), writeBlocks(quarter)]) {
      expect(text).toContain('Print evil');
      expect(text).toContain('Squad');
      expect(text).not.toMatch(MARKS);
    }
  });

  it('G-26 make no difference when the file comes back', () => {
    const { quarter } = imported([source(WALL, 'csv')]);
    for (const file of [source(writeTable(quarter), 'csv'), source(writeBlocks(quarter))]) {
      const again = imported([file], quarter);
      expect(again.warnings.filter(({ message }) => !message.includes('“Squad”'))).toEqual([]);
      expect(again.quarter).toEqual(quarter);
    }
  });

  it('G-26 turn no sentence of the preview around', () => {
    const told = notes([source(WALL, 'csv')]).map(({ message }) => message);
    expect(told.some((message) => message.includes('XL'))).toBe(true);
    for (const message of told) expect(message).not.toMatch(MARKS);
    for (const { samples } of columnsOf({ fileName: 'wall.csv', text: WALL }))
      for (const sample of samples) expect(sample).not.toMatch(MARKS);
  });
});
