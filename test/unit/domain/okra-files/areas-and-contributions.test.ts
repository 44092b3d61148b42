import { writeBlocks } from '#domain/okra-files/write-blocks';
import { imported, meaning, notes, source } from '../../../support/given/imported';

const LONG = `${'An idea that is longer than a title. '.repeat(9)}End`;
const TEXT = [
  'OKR: Trust',
  '',
  'Product Area: Returns',
  'Badge: R',
  'Color: teal',
  'Description: All that people send back.',
  '  | And why.',
  '',
  'Product Area: Checkout',
  'Badge: C',
  'Color: lime',
  '',
  'Contribution: Print the label at home',
  'Serves: Trust',
  '',
  'Contribution: Print the label at home',
  '',
].join('\n');

describe('product areas and contributions', () => {
  it('S1-5 an objective names the areas that it touches, and a name that nobody has is a new one', () => {
    const text =
      'Product Area: Returns\nBadge: R\nColor: teal\n\nObjective: Painless\nProduct areas: Returns; Search\n';
    const { quarter, warnings } = imported([source(text)]);
    expect(warnings).toEqual([]);
    const [returns, search] = quarter.productAreas;
    expect(search).toMatchObject({ name: 'Search', badge: 'S' });
    expect(quarter.objectives[0]!.areaIds).toEqual([returns!.id, search!.id]);
  });

  it('G-25 are written and read back byte for byte, and a second import adds nothing', () => {
    const { quarter, warnings } = imported([source(TEXT)]);
    expect(warnings).toEqual([]);
    expect(quarter.productAreas).toMatchObject([
      { name: 'Returns', badge: 'R', colour: 'teal', description: 'All that people send back.\nAnd why.' },
      { name: 'Checkout', badge: 'C', colour: 'lime' },
    ]);
    const trust = quarter.companyObjectives[0]!.id;
    expect(quarter.contributions).toMatchObject([
      { text: 'Print the label at home', companyObjectiveId: trust, roundId: null },
      { text: 'Print the label at home', companyObjectiveId: null },
    ]);
    expect(writeBlocks(quarter)).toBe(TEXT);
    const again = imported([source(TEXT)], quarter);
    expect(again.quarter).toEqual(quarter);
    expect(again.warnings).toEqual([]);
  });

  it('G-25 a contribution of several lines, or longer than a title, comes back whole', () => {
    const { quarter } = imported([source('Contribution: A\n\nContribution: B')]);
    const texts = ['First line\nType: no field', LONG];
    const given = {
      ...quarter,
      contributions: quarter.contributions.map((one, at) => ({ ...one, text: texts[at]! })),
    };
    const again = imported([source(writeBlocks(given))]);
    expect(again.quarter.contributions.map(({ text }) => text)).toEqual(texts);
    expect(meaning(again.quarter)).toEqual(meaning(given));
    expect(again.warnings).toEqual([]);
  });

  it('G-26 reads them as documents have them: lists below a heading, ideas longer than a title', () => {
    const { quarter, warnings } = imported([
      source(`# Product Areas\n\n- Returns\n- Checkout\n\n# Contributions\n\n- Print at home\n- ${LONG}\n`),
    ]);
    expect(quarter.productAreas.map(({ name, badge, colour }) => [name, badge, colour])).toEqual([
      ['Returns', 'R', 'blue'],
      ['Checkout', 'C', 'teal'],
    ]);
    expect(quarter.contributions.map(({ text }) => text)).toEqual(['Print at home', LONG]);
    expect(warnings).toEqual([]);
  });

  it('G-26 within another block they are fields of it, as tools export them', () => {
    const { quarter } = imported([source('Milestone: Print\nProduct area: Returns\nEffort: M\n')]);
    expect(quarter.productAreas).toEqual([]);
    expect(quarter.milestones[0]).toMatchObject({
      effort: 'M',
      extra: [{ key: 'Product area', value: 'Returns' }],
    });
  });

  it('G-26 what they cannot have is told by its line, and the rest comes in', () => {
    const text = [
      'Product Area: Returns',
      'Color: salmon',
      'Badge: RET',
      'Owner: Mia',
      '',
      'Contribution: Print',
      'Owner: Mia',
      '',
      `Product Area: ${'x'.repeat(130)}`,
      '',
      `Contribution: ${'y'.repeat(1_200)}`,
    ].join('\n');
    const { quarter } = imported([source(text)]);
    expect(quarter.productAreas).toMatchObject([{ name: 'Returns', badge: 'R', colour: 'blue' }]);
    expect(quarter.contributions).toMatchObject([{ text: 'Print' }]);
    expect(new Set(notes([source(text)]).map(({ line }) => line))).toEqual(new Set([2, 3, 4, 7, 9, 11]));
  });
});
