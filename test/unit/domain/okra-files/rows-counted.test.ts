import { importQuarter } from '#domain/okra-files/import-quarter';
import { anEmptyQuarter } from '../../../support/given/an-empty-quarter';
import { applied, source } from '../../../support/given/imported';

/** Methods that look at every item of a list or every character of a text: its length is their work. */
const OF_LISTS = [
  ...(['filter', 'find', 'findIndex', 'some', 'every', 'map', 'flatMap', 'forEach', 'reduce'] as const),
  ...(['includes', 'indexOf', 'join', 'sort', 'concat'] as const),
];
const OF_TEXTS = ['normalize', 'replace', 'split', 'includes', 'toLowerCase', 'trim'] as const;

/** What lists and texts go through while something runs: the same on every machine, busy or not. */
const workOf = (run: () => void): number => {
  let work = 0;
  const restore: (() => void)[] = [];
  const count = (prototype: object, name: string): void => {
    const original = Object.getOwnPropertyDescriptor(prototype, name)!;
    const method = original.value as (...given: unknown[]) => unknown;
    Object.defineProperty(prototype, name, {
      ...original,
      value(this: { readonly length: number }, ...given: unknown[]): unknown {
        work += this.length;
        return Reflect.apply(method, this, given);
      },
    });
    restore.push(() => Object.defineProperty(prototype, name, original));
  };
  for (const name of OF_LISTS) count(Array.prototype, name);
  for (const name of OF_TEXTS) count(String.prototype, name);
  try {
    run();
  } finally {
    for (const back of restore) back();
  }
  return work;
};

const TYPES = ['Epic', 'Spike', 'Enabler', 'Chore'];

/** Every kind of column, many objectives, key results and hypotheses, and each card waiting for two before it. */
const table = (rows: number): string =>
  `ID,Milestone,Type,Objective,Key Result,Hypothesis,Effort,UX Value,Dependencies,Unlocks,Skills,Tasks,Start,Squad\n${Array.from(
    { length: rows },
    (_, at) =>
      [
        `R-${at}`,
        `Print label ${at}`,
        TYPES[at % 4],
        `Objective ${at % 97}`,
        `"KR${at % 3}: ${at % 291} a minute"`,
        `They stay ${at % 500}`,
        'SMLX'[at % 4],
        '♥♥',
        `"R-${Math.max(0, at - 1)}, Print label ${Math.max(0, at - 2)}, Legal ${at}"`,
        `R-${Math.min(rows - 1, at + 5)}`,
        '"Design, Backend"',
        '"- Draw\n- Build"',
        (at % 13) + 1,
        `Squad ${at % 7}`,
      ].join(','),
  ).join('\n')}\n`;

const importOf = (rows: number) => {
  const result = importQuarter(anEmptyQuarter(), [source(table(rows), 'csv')], 'c1');
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

it('G-26 twice the rows are twice the work, up to the 2,000 that one import takes', () => {
  const [half, whole] = [workOf(() => importOf(1_000)), workOf(() => importOf(2_000))];
  expect(whole / half).toBeLessThan(2.3);
  const quarter = applied(anEmptyQuarter(), importOf(2_000).changes);
  expect(quarter.milestones).toHaveLength(2_000);
  // Nearly 9,000 items and characters a row, its own 200 among them.
  expect(whole / 2_000).toBeLessThan(12_000);
});

it('G-26 a table that is there already is no more work than one that is new', () => {
  const quarter = applied(anEmptyQuarter(), importOf(2_000).changes);
  const again = workOf(() => importQuarter(quarter, [source(table(2_000), 'csv')], 'c2'));
  expect(again / workOf(() => importOf(2_000))).toBeLessThan(2);
});
