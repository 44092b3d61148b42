import { anEmptyQuarter } from '../../../support/given/an-empty-quarter';
import { settings } from '../../../support/given/a-quarter';
import { imported, source } from '../../../support/given/imported';
import { told } from '../../../support/given/told';

/** Begins on the Monday of calendar week 5 of 2027. */
const february = anEmptyQuarter({ settings: settings({ startDate: '2027-02-01', weeks: 13 }) });

const read = (text: string, into = february) => {
  const { quarter, warnings } = imported([source(text, 'csv')], into);
  return {
    cards: told(quarter).cards,
    weeks: told(quarter).cards.map(({ weeks }) => weeks),
    said: warnings.map(({ line, message }) => `${String(line)} ${message}`),
  };
};

describe('what an import assumes is told', () => {
  it.each([
    ['in the heading', 'Milestone,KW\nA,6\nB,17\n'],
    ['in the heading, with a unit', 'Milestone,Start (KW)\nA,6\nB,17\n'],
    ['in the cells', 'Milestone,Weeks\nA,KW 6\nB,CW17\n'],
    ['in words', 'Meilenstein;Kalenderwoche\nA;6\nB;17\n'],
    ['as spans', 'Milestone,KW\nA,6-6\nB,KW 17 bis KW 17\n'],
  ])('G-26 calendar weeks named %s are those of the year', (_, text) => {
    const { weeks, said } = read(text);
    expect(weeks).toEqual([
      [2, 2],
      [13, 13],
    ]);
    expect(said).toEqual([expect.stringMatching(/^2 .*counts calendar weeks: .* is week 2 of this quarter/)]);
  });

  it('G-26 where one of them is none of the quarter, the column counts its weeks', () => {
    const { weeks, said } = read('Milestone,KW\nA,6\nB,3\n');
    expect(weeks).toEqual([
      [6, 6],
      [3, 3],
    ]);
    expect(said).toEqual([
      expect.stringMatching(/^2 “3” is no calendar week of this quarter: “KW” is read as its own weeks/),
    ]);
  });

  it('G-26 nothing is told where both ways of counting agree, or no calendar is named', () => {
    expect(read('Milestone,KW\nA,3\n', anEmptyQuarter())).toMatchObject({ weeks: [[3, 3]], said: [] });
    expect(read('Milestone,Week\nA,6\n')).toMatchObject({ weeks: [[6, 6]], said: [] });
    expect(read('Milestone,KW\nA,Feb 8\n')).toMatchObject({ weeks: [[2, 2]], said: [] });
  });

  it('G-26 sizes by letters of other languages are told once a letter', () => {
    const { cards, said } = read('Marco,Tamanho\nA,P\nB,M\nC,G\nD,p\nE,K\nF,PP\nG,grande\n');
    expect(cards.map(({ effort }) => effort)).toEqual(['S', 'M', 'L', 'S', 'S', undefined, 'L']);
    expect(said).toEqual([
      expect.stringContaining('2 “P” is read as S'),
      expect.stringContaining('4 “G” is read as L'),
      expect.stringContaining('6 “K” is read as S'),
      expect.stringContaining('7 Imported without effort'),
    ]);
  });

  it('G-26 one empty cell below objectives that each stand once is a merged one, and the way out is told', () => {
    const { cards, said } = read('Objective,Milestone\nOne,A\nTwo,B\n,C\nThree,D\n');
    expect(cards.map(({ objective }) => objective)).toEqual(['One', 'Two', 'Two', 'Three']);
    expect(said).toEqual([
      expect.stringMatching(/^3 .*goes for line 4, too.*write the right one into each row/),
    ]);
  });
});
