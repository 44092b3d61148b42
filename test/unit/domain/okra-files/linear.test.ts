import { importQuarter } from '#domain/okra-files/import-quarter';
import { blankHypothesis, blankMilestone } from '#domain/okra-files/blank-cards';
import { writeTree } from '#domain/okra-files/tree/write-tree';
import { anEmptyQuarter } from '../../../support/given/an-empty-quarter';
import { source } from '../../../support/given/imported';

const BLANKS = ' '.repeat(60_000);
const LIST = Array.from({ length: 9_000 }, (_, at) => `d${at}`).join(',');

const rows = (cell: string, count: number): string =>
  `Milestone,Type,Objective,Key Result,Link,Effort,UX Value,Dependencies,Unlocks,Skills,Tasks,Start\n${Array.from(
    { length: count },
    (_, at) => [`M${at}`, ...Array.from({ length: 11 }, () => cell)].join(','),
  ).join('\n')}\n`;

/** What used to take a quarter of a minute and more; how long it takes now, with room for a machine that is busy. */
const MOST_MS = 8_000;

describe('an import takes time in proportion to its text', () => {
  it.each<[string, string, 'csv' | 'blocks']>([
    ['a week of 60,000 blanks', `Milestone,Start\nA,"1${BLANKS}x"\n`, 'csv'],
    ['9,000 dependencies in a cell', `Milestone,Dependencies\nA,"${LIST}"\n`, 'csv'],
    ['a heading of 60,000 brackets', `Milestone,"${'('.repeat(60_000)}"\nA,B\n`, 'csv'],
    ['a key of 60,000 marks', `Milestone: A\n${'- '.repeat(30_000)}\n${'*'.repeat(60_000)}:\n`, 'blocks'],
    ['a link of 60,000 numbers', `Milestone: A\nLink: ${'KR1,'.repeat(15_000)} of\n`, 'blocks'],
    ['a bar of 60,000 cells', `Milestone: A\n${'|'.repeat(60_000)}\n${'|-'.repeat(30_000)}\n`, 'blocks'],
    ['2,000 rows of quotes', rows(`"${'""“'.repeat(20)}"`, 2_000), 'csv'],
    ['2,000 rows of lists', rows(`"${'- a, b and c; KR1, '.repeat(8)}"`, 2_000), 'csv'],
    ['2,000 rows of blanks', rows(`${' '.repeat(150)}x`, 2_000), 'csv'],
    ['2,000 rows of one title', `Milestone,Type\n${'Same,Epic\n'.repeat(2_000)}`, 'csv'],
    ['60,000 lines without a key', `Milestone: A\n${'word\n'.repeat(60_000)}`, 'blocks'],
    ['40,000 lines of one value', `Milestone: A\nNotes: x\n${'  more words\n'.repeat(40_000)}`, 'blocks'],
  ])('G-26 %s', (_, text, format) => {
    const before = process.cpuUsage();
    importQuarter(anEmptyQuarter(), [source(text, format)], 'c1');
    // Of the processor, not of the clock: a busy machine makes nothing quadratic.
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000).toBeLessThan(MOST_MS);
  });
});

/** How often writing a folder of so many cards and hypotheses asks one of them for its id, or for its text. */
const timesAsked = (count: number): number => {
  let asked = 0;
  const watched = <T extends object>(thing: T, ...fields: readonly (keyof T)[]): T => {
    for (const field of fields) {
      const value = thing[field];
      Object.defineProperty(thing, field, {
        get: () => {
          asked += 1;
          return value;
        },
        enumerable: true,
      });
    }
    return thing;
  };
  const numbers = Array.from({ length: count }, (_, at) => String(at));
  const hypotheses = numbers.map((at) =>
    watched({ ...blankHypothesis(`h${at}`, null, `They ask ${at}`, []), rank: at }, 'id', 'text'),
  );
  const milestones = numbers.map((at) => {
    const card = { ...blankMilestone(`m${at}`, `Card ${at}`), hypothesisIds: [`h${at}`], rank: at };
    return watched(card, 'id', 'hypothesisIds');
  });
  writeTree(anEmptyQuarter({ milestones, hypotheses }), null);
  return asked;
};

it('G-25 a folder of twice the cards and hypotheses takes twice the looks at them', () => {
  const [some, twice] = [timesAsked(100), timesAsked(200)];
  expect(some).toBeGreaterThan(0);
  expect(twice).toBeLessThanOrEqual(2 * some + 10);
});
