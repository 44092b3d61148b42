import { decodeText } from '#domain/okra-files/decode-text';
import { writeTree } from '#domain/okra-files/tree/write-tree';
import type { Quarter } from '#domain/quarter/quarter';
import { aQuarter } from '../../../support/given/a-quarter';
import { anEmptyQuarter } from '../../../support/given/an-empty-quarter';
import { done } from '../../../support/given/done';
import { readTree, treeMeaning } from '../../../support/given/tree-meaning';

const aDemo = (): Quarter => done(aQuarter(), { kind: 'quarter.loadDemo' }).quarter;
const items = { site: '', states: new Map() };

describe('the folder of a quarter', () => {
  it('G-25 S0-10 S1-19 S2-14 S3-19 S4-21 has every file of the framework, and the same bytes for the same state', () => {
    const files = writeTree(aDemo(), items);
    expect(files.map(({ path }) => path)).toEqual(
      [
        'vision.md',
        'session-0/customer-pains.md',
        'session-0/customer-gains.md',
        'session-0/business-opportunities.md',
        'session-0/stakeholder-expectations.md',
        'session-0/platform-notes.md',
        'session-1/draft-objectives.md',
        'session-1/pains-gains.md',
        'session-1/metrics.md',
        'session-1/hypotheses.md',
        'session-2/objectives.md',
        'session-2/hypotheses.md',
        'session-2/milestone-candidates.csv',
        'session-2/clusters-and-types.md',
        'session-3/milestone-table.csv',
        'session-3/effort-size.md',
        'session-3/value-scores.md',
        'session-3/dependencies-skills.md',
        'session-4/timeline.md',
        'session-4/constraints-risks.md',
        'work-items.csv',
      ].map((path) => `okra/${path}`),
    );
    expect(writeTree(aDemo(), items)).toEqual(files);
    for (const { text } of files) {
      expect(text).not.toContain('\r');
      expect(text === '' || text.endsWith('\n')).toBe(true);
      expect(text.endsWith('\n\n')).toBe(false);
    }
  });

  it('G-25 read into an empty quarter it is the same quarter, and what it wrote is noted nowhere', () => {
    const quarter = aDemo();
    const read = readTree(writeTree(quarter, items));
    expect(treeMeaning(read.quarter)).toEqual(treeMeaning(quarter));
    expect(read.warnings.filter(({ message }) => !message.startsWith('This table lists work items'))).toEqual(
      [],
    );
  });

  it('G-25 G-26 it is read as well with the marks that spreadsheets and editors put before a text', () => {
    const quarter = aDemo();
    const mark = String.fromCodePoint(0xfeff);
    const marked = writeTree(quarter, items).map((file) => ({ ...file, text: `${mark}${file.text}` }));
    const read = readTree(marked.filter(({ text }) => text !== mark));
    expect(treeMeaning(read.quarter)).toEqual(treeMeaning(quarter));
    expect(
      readTree(
        marked.filter(({ text }) => text !== mark),
        quarter,
      ).changes,
    ).toBe(0);
    const bytes = new TextEncoder().encode(`${mark}okra_id,milestone`);
    expect(decodeText(bytes)).toBe('okra_id,milestone');
  });

  it('G-25 a member brings the folder in as one entry, which the rights and limits of a quarter let pass', () => {
    const quarter = aDemo();
    const sources = writeTree(quarter, null)
      .filter(({ text }) => text !== '')
      .map(({ path, text }) => ({
        fileName: path,
        format: path.endsWith('.csv') ? ('csv' as const) : ('blocks' as const),
        text,
      }));
    const brought = done(aQuarter(), { kind: 'quarter.import', sources });
    expect(treeMeaning(brought.quarter)).toEqual(treeMeaning(quarter));
  });

  it('G-25 read into the quarter that wrote it, it changes nothing', () => {
    const quarter = aDemo();
    expect(readTree(writeTree(quarter, items), quarter).changes).toBe(0);
    const again = readTree(writeTree(quarter, items)).quarter;
    expect(readTree(writeTree(quarter, items), again).changes).toBe(0);
  });

  it('S4-21 nothing of it tells who is away, who anybody is, or what is sealed', () => {
    const quarter = aDemo();
    const away = { ...quarter, absences: quarter.members.map(({ id }) => ({ id, weeks: [1, 2, 3, 4, 5] })) };
    expect(writeTree(away, items)).toEqual(writeTree(quarter, items));
    const by = <T>(things: readonly T[]): readonly T[] =>
      things.map((thing) => ({ ...thing, by: 'somebody-known' }));
    const known = writeTree(
      {
        ...quarter,
        milestones: by(quarter.milestones).map((card) => ({
          ...card,
          authorIds: ['somebody-known'],
          ownerId: 'somebody-known',
        })),
        keyResults: by(quarter.keyResults).map((one) => ({ ...one, feasibilityBy: 'somebody-known' })),
        placements: quarter.placements.map((one) => ({ ...one, proposedBy: 'somebody-known' })),
        canvasNotes: by(quarter.canvasNotes),
        contributions: by(quarter.contributions),
        metrics: by(quarter.metrics),
        markers: by(quarter.markers),
      },
      items,
    )
      .map(({ text }) => text)
      .join('\n');
    expect(known).not.toContain('somebody-known');
  });

  it('G-25 of an empty quarter there is nothing but the headings of its tables', () => {
    const files = writeTree(anEmptyQuarter(), null).filter(({ text }) => text !== '');
    expect(files.map(({ path, text }) => [path, text.split('\n').length])).toEqual([
      ['okra/session-2/milestone-candidates.csv', 2],
      ['okra/session-3/milestone-table.csv', 2],
    ]);
  });
});
