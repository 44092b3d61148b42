import { imported, notes, source } from '../../../support/given/imported';

const csv = (text: string) =>
  source(text, 'csv', { headings: { Squad: 'descriptionLine', Sponsor: 'descriptionLine' } });
const cards = (text: string) => imported([csv(text)]).quarter.milestones;

describe('columns that are to be lines of the description', () => {
  it('G-26 stand behind the description under their names, wherever they stand, and are no further fields', () => {
    const [card] = cards('Squad,Milestone,Description,Sponsor\nBlue,Print,At home,Mia\n');
    expect(card).toMatchObject({ description: 'At home\nSquad: Blue\nSponsor: Mia', extra: [] });
    expect(cards('Milestone,Squad\nPrint,Blue\n')[0]!.description).toBe('Squad: Blue');
  });

  it('G-26 are said once, however often the table is read', () => {
    const table = csv('Milestone,Squad\nPrint,Blue\nShow,\n');
    const { quarter } = imported([table]);
    expect(imported([table], quarter).quarter).toEqual(quarter);
    expect(quarter.milestones[1]!.description).toBe('');
  });

  it('G-26 stay beside a description that is full, and say so', () => {
    const text = `Milestone,Description,Squad\nPrint,${'x'.repeat(9_995)},Blue\n`;
    expect(cards(text)[0]!.extra).toEqual([{ key: 'Squad', value: 'Blue' }]);
    expect(notes([csv(text)])).toEqual([
      expect.objectContaining({ line: 2, column: 3, message: expect.stringContaining('10000') as string }),
    ]);
  });
});
