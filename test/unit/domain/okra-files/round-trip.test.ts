import fc from 'fast-check';
import { guardCell, unguardCell } from '#domain/okra-files/formula-guard';
import { repairMojibake } from '#domain/okra-files/mojibake';
import { writeBlocks } from '#domain/okra-files/write-blocks';
import { writeTable } from '#domain/okra-files/write-table';
import { applied, imported, meaning, source } from '../../../support/given/imported';

const word = fc.constantFrom(
  'Label',
  'refund',
  'courier,',
  'and',
  'Σ',
  '=SUM(A1)',
  '-dash',
  "'quoted",
  '"said"',
  'a;b',
  '♥',
  'Übergabe',
  '@home',
  'KR2:',
  'x|y',
);
const title = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const line = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
const lines = fc
  .array(fc.oneof(line, fc.constantFrom('', '- Type: no field', '| bar', '# hash')), { maxLength: 3 })
  .map((all) => all.join('\n').trim());
const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined });

/** Cards as somebody would type them into a table; titles differ. */
const rows = fc.uniqueArray(
  fc.record({
    title,
    type: optional(fc.constantFrom('Epic', 'Spike', 'Enabler', 'Signal Test')),
    objective: optional(fc.constantFrom('Objective one', 'Second, and last')),
    effort: optional(fc.constantFrom('S', 'M', 'L')),
    business: optional(fc.constantFrom('$', '$$', '$$$')),
    ux: optional(fc.constantFrom('♥', '♥♥', '♥♥♥')),
    hypothesis: optional(fc.constantFrom('They stay', 'Will they pay?', '=They count')),
    keyResult: optional(fc.constantFrom('KR1', 'KR2', 'KR3')),
    start: optional(fc.integer({ min: 1, max: 13 })),
    notes: lines,
    skills: optional(fc.constantFrom('Frontend', 'Frontend, Backend')),
    squad: optional(line),
  }),
  { selector: (row) => row.title.toLowerCase(), minLength: 1, maxLength: 12 },
);

const quarterOf = (
  cards: readonly (typeof rows extends fc.Arbitrary<infer R>
    ? R extends readonly (infer T)[]
      ? T
      : never
    : never)[],
): ReturnType<typeof imported>['quarter'] => {
  const cell = (text: string): string => `"${guardCell(text).replace(/"/g, '""')}"`;
  const table = cards.map((card, index) =>
    [
      card.title,
      card.type,
      card.objective,
      card.effort,
      card.business,
      card.ux,
      card.hypothesis,
      card.objective === undefined ? undefined : card.keyResult,
      card.start === undefined ? undefined : String(card.start),
      card.notes,
      card.skills,
      card.squad,
      index > 0 ? cards[index - 1]!.title : undefined,
    ]
      .map((value) => cell(value ?? ''))
      .join(','),
  );
  return imported([
    source(
      [
        'milestone,type,objective,effort,business,ux,hypothesis,kr,start,notes,skills,Squad,dependencies',
        ...table,
      ].join('\n'),
      'csv',
    ),
  ]).quarter;
};

describe('writing a quarter out and reading it back', () => {
  it('G-25 gives the same quarter from blocks', () => {
    fc.assert(
      fc.property(rows, (cards) => {
        const quarter = quarterOf(cards);
        const again = imported([source(writeBlocks(quarter))]).quarter;
        expect(byTitle(again)).toEqual(byTitle(quarter));
        expect(writeBlocks(again)).toBe(writeBlocks(quarter));
      }),
      { numRuns: 200 },
    );
  });

  it('G-25 gives the same milestones from a table', () => {
    fc.assert(
      fc.property(rows, (cards) => {
        const quarter = quarterOf(cards);
        const again = imported([source(writeTable(quarter), 'csv')]).quarter;
        expect(byTitle(again)).toEqual(byTitle(quarter));
        expect(writeTable(again)).toBe(writeTable(quarter));
      }),
      { numRuns: 200 },
    );
  });

  it('gives back field lines byte for byte', () => {
    const text = [
      'Objective: One',
      'KR: 20% fewer calls',
      'Hypothesis: They stay',
      '',
      'Milestone: A',
      'Type: Signal Test',
      'Link: KR1 of Objective "One"',
      'Hypothesis: They stay',
      'Effort: M',
      'Business Value: $$',
      'UX Value: ♥♥♥',
      'Dependencies: Payments API, Data Science support',
      'Skills: Design, Backend',
      'Planned Start: Week 3',
      'Planned End: Week 5',
      'Notes: Needs wireframes',
      'Color: Yellow (Experiment)',
      '',
    ].join('\n');
    expect(writeBlocks(imported([source(text)]).quarter)).toBe(text);
  });

  it('merges the same files twice into what they were once', () => {
    fc.assert(
      fc.property(rows, (cards) => {
        const quarter = quarterOf(cards);
        expect(imported([source(writeBlocks(quarter))], quarter).quarter).toEqual(applied(quarter, []));
      }),
      { numRuns: 50 },
    );
  });
});

describe('cells and characters', () => {
  it('G-27 guards every cell that a spreadsheet would run, and only adds one mark', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^'*[=+\-@\t\r]/)), (cell) => {
        const guarded = guardCell(cell);
        expect(unguardCell(guarded)).toBe(cell);
        expect(/^[=+\-@\t\r]/.test(guarded)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it('repairs text read in the wrong encoding, once or twice over, and leaves sound text alone', () => {
    const misread = (text: string): string =>
      new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));
    for (const text of ['♥♥♥', 'Übergabe – „fertig“', '90 € für Äpfel', '日本語']) {
      expect(repairMojibake(misread(text))).toBe(text);
      expect(repairMojibake(misread(misread(text)))).toBe(text);
      expect(repairMojibake(text)).toBe(text);
    }
  });

  it('G-26 a column heading of several lines is one field of a block, and means the same when it comes back', () => {
    const { quarter } = imported([
      source('milestone,"Squad\n\nObjective: in charge"\nRefund page,Red\n', 'csv'),
    ]);
    const written = writeBlocks(quarter);
    expect(written.match(/^(?:Objective|Milestone)\b.*$/gm)).toEqual(['Milestone: Refund page']);
    expect(meaning(imported([source(written)]).quarter)).toEqual(meaning(quarter));
  });
});

const byTitle = (quarter: Parameters<typeof meaning>[0]): unknown => {
  const sorted = (value: unknown): unknown =>
    Array.isArray(value) && value.every((item) => item !== null && typeof item === 'object')
      ? [...(value as object[])].map((item) => JSON.stringify(item)).sort()
      : value;
  return Object.fromEntries(
    Object.entries(meaning(quarter) as Record<string, unknown>).map(([key, value]) => [key, sorted(value)]),
  );
};
