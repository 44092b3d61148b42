import fc from 'fast-check';
import { COLUMN_MEANINGS } from '#domain/okra-files/field-key';
import { columnsOf } from '#domain/okra-files/table-columns';
import { unknownWords, SCALE_STEPS } from '#domain/okra-files/unknown-words';
import { evolveAll } from '#domain/quarter/evolve';
import type { Quarter } from '#domain/quarter/quarter';
import { chosenSource } from '../../../../../static/src/features/import/chosen-source';
import { importCounts } from '../../../../../static/src/features/import/import-counts';
import { previewOf, readTexts } from '../../../../../static/src/features/import/preview-of';
import type { ImportChoices } from '../../../../../static/src/features/import/use-import-choices';
import { aQuarter, decideSaid } from '../../../../support/given/a-quarter';
import { meaning } from '../../../../support/given/imported';

const HEADINGS = [
  ...['Milestone', 'Title', 'Card', 'Type', 'Art', 'Objective', 'Key Result', 'KR2', 'Hypothesis', 'Effort'],
  ...['Business Value ($)', '♥', 'Depends on', 'Blocks', 'Skills', 'Start', 'End', 'KW', 'Notes', 'Link'],
  ...['Description', 'Status', 'Tasks', 'ID', 'Key', 'Squad', 'constructor', '', 'Decide by', 'wish', 'size'],
];
const CELLS = [
  ...[
    '',
    '',
    '',
    'Print',
    'Show',
    'Ask, and wait',
    'Epic',
    'Story',
    'Spike',
    'S',
    'XL',
    '$$',
    '♥♥♥',
    '2',
    '13',
    '14',
  ],
  ...[
    'KR1',
    'KR1, KR2',
    'KR2: 90% in a minute',
    'Objective "Returns"',
    'KR3 of Objective "Returns"',
    'W5-W7',
  ],
  ...[
    'Jan 18 - Jan 29',
    'none',
    'R-1',
    'R-1; Print',
    '- Draw\n- Build',
    '"Print" and Show',
    "'=SUM(A1)",
    'x',
  ],
  ...['Legal review', 'done', '__proto__', 'They stay', 'Ünïcode ♥ \u202Eevil', 'x'.repeat(300)],
];
const MARKS = [',', ';', '\t'] as const;

/** Tables as nobody should write them and somebody will: any headings, rows of any length, any separator. */
const text = fc
  .record({
    mark: fc.constantFrom(...MARKS),
    above: fc.option(fc.constantFrom('Our wall', 'Plan, second try'), { nil: undefined, freq: 4 }),
    head: fc.uniqueArray(fc.constantFrom(...HEADINGS), { minLength: 1, maxLength: 8 }),
    rows: fc.array(fc.array(fc.constantFrom(...CELLS), { minLength: 1, maxLength: 8 }), { maxLength: 8 }),
  })
  .map(({ mark, above, head, rows }) => {
    const cell = (value: string): string =>
      /[",;\t\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
    return [...(above === undefined ? [] : [[above]]), head, ...rows]
      .map((row) => row.map(cell).join(mark))
      .join('\n');
  });

interface Given {
  readonly text: string;
  readonly fileName: string;
  readonly picks: readonly number[];
}

/** What somebody chooses in the dialog then: meanings of some columns, and of some words. */
const chosenFor = ({ text: pastedText, fileName, picks }: Given): ImportChoices => {
  const pasted = { fileName, text: pastedText };
  const pick = (at: number): number => picks[at % picks.length] ?? 0;
  const bare: ImportChoices = { pasted, columns: {}, words: {} };
  const columns = Object.fromEntries(
    columnsOf(chosenSource(bare)).flatMap(({ at }, index) =>
      pick(index) % 3 === 0 ? [[String(at), ['', ...COLUMN_MEANINGS][pick(index) % 27] ?? '']] : [],
    ),
  );
  const words: Record<string, Record<string, string>> = {};
  unknownWords(chosenSource({ ...bare, columns })).forEach(({ key, word }, index) => {
    const steps = SCALE_STEPS[key];
    if (pick(index) % 2 === 0)
      words[key] = { ...words[key], [word]: steps[pick(index) % steps.length] ?? '' };
  });
  return { pasted, columns, words };
};

const given = fc.record({
  text: text.filter((one) => one.trim() !== ''),
  fileName: fc.constantFrom('', 'wall.csv'),
  picks: fc.array(fc.nat(1_000), { minLength: 3, maxLength: 9 }),
});

const decided = (quarter: Quarter, choices: ImportChoices) =>
  decideSaid(quarter, { kind: 'quarter.import', sources: [chosenSource(choices)] });

/** What a quarter says, whoever said it. */
const said = (quarter: Quarter): unknown =>
  JSON.parse(JSON.stringify(meaning(quarter), (key, value: unknown) => (key === 'by' ? undefined : value)));

/** What the dialog says of choices before, and what comes of them: the reasons, or the counts and the quarter. */
const previewed = (quarter: Quarter, choices: ImportChoices): object => {
  const preview = previewOf(quarter, readTexts([chosenSource(choices)]));
  if (preview?.ok !== true) return { errors: preview?.error };
  const { changes } = preview.value;
  return { counts: importCounts(changes), said: said(evolveAll(quarter, changes)) };
};
const stored = (quarter: Quarter, choices: ImportChoices): object => {
  const decision = decided(quarter, choices);
  if (!decision.ok) return { errors: decision.error.present?.['errors'] };
  return { counts: importCounts(decision.value), said: said(evolveAll(quarter, decision.value)) };
};

describe('the preview of an import', () => {
  it('G-26 is what is stored: refused alike, counted alike, and the same quarter afterwards', () => {
    const outcomes = { taken: 0, refused: 0 };
    fc.assert(
      fc.property(given, (one) => {
        const choices = chosenFor(one);
        for (const quarter of [aQuarter(), afterImport(aQuarter(), choices)]) {
          const before = previewed(quarter, choices);
          expect(stored(quarter, choices)).toEqual(before);
          outcomes['errors' in before ? 'refused' : 'taken'] += 1;
        }
      }),
      { numRuns: 300 },
    );
    expect(outcomes.taken).toBeGreaterThan(100);
    expect(outcomes.refused).toBeGreaterThan(10);
  });

  it('G-26 of what was imported already says that nothing comes of it', () => {
    fc.assert(
      fc.property(given, (one) => {
        const choices = chosenFor(one);
        const quarter = afterImport(aQuarter(), choices);
        const again = previewOf(quarter, readTexts([chosenSource(choices)]));
        expect(again?.ok === true ? again.value.changes : []).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

/** The quarter once it was imported; as it is where that is refused. */
const afterImport = (quarter: Quarter, choices: ImportChoices): Quarter => {
  const decision = decided(quarter, choices);
  return decision.ok ? evolveAll(quarter, decision.value) : quarter;
};
