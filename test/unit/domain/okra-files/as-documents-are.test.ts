import type { Quarter } from '#domain/quarter/quarter';
import { writeBlocks } from '#domain/okra-files/write-blocks';
import { writeTable } from '#domain/okra-files/write-table';
import { columnsOf } from '#domain/okra-files/table-columns';
import { imported, refusals, source } from '../../../support/given/imported';

const csv = (text: string, more: Parameters<typeof source>[2] = {}): ReturnType<typeof source> =>
  source(text, 'csv', more);
const table = (text: string): Quarter => imported([csv(text)]).quarter;
const blocks = (text: string): Quarter => imported([source(text)]).quarter;

const keyResults = (quarter: Quarter): readonly string[] =>
  quarter.keyResults.map(({ ordinal, text }) => `${ordinal} ${text}`);

describe('headings', () => {
  it.each([
    ['Effort (S/M/L)', 'Business Value ($)', 'UX Value (♥)', 'Planned Start (week)'],
    ['"Effort\n(S to L)"', '"Business Value\n(1 to 3)"', '"UX Value\n1-3"', '"Start Week\nof the quarter"'],
    ['Aufwand', 'Geschäftswert', 'Kundennutzen', 'Startwoche'],
    ['Esforço', 'Valor de Negócio', 'Valor UX', 'Início'],
    ['Esfuerzo', 'Valor de negocio', 'Valor UX', 'Inicio'],
    ['Taille', 'Valeur métier', 'Valeur UX', 'Début'],
    ['SIZE', 'business_value', 'ux-value', 'planned_start'],
  ])('G-26 knows %s, %s, %s and %s', (...names) => {
    const quarter = table(`Milestone,${names.join(',')}\nA,M,$$,♥♥,3\n`);
    expect(quarter.milestones[0]).toMatchObject({ effort: 'M', businessValue: 2, uxValue: 2, extra: [] });
    expect(quarter.placements).toEqual([expect.objectContaining({ startWeek: 3 })]);
  });

  it.each([
    'Meilenstein',
    'Marco',
    'Hito',
    'Jalon',
    'Milestones',
    '"Milestone\n(one a row)"',
    'Initiative',
    '**Milestone**',
  ])('G-26 knows the milestone in %j', (name) => {
    expect(table(`${name};Type;Effort\nA;Epic;M\n`).milestones).toEqual([
      expect.objectContaining({ title: 'A', type: 'epic', effort: 'M' }),
    ]);
  });

  it('G-26 finds the separator by reading, and headings below a title', () => {
    expect(
      table('Milestone;Type;Dependencies (team, vendor, system, other)\nA;Epic;B\nB;Spike;\n').milestones,
    ).toHaveLength(2);
    const { quarter, warnings } = imported([
      csv('Roadmap of the harbour,,\n,,\nMilestone,Type,Effort\nA,Epic,M\n'),
    ]);
    expect(quarter.milestones).toEqual([expect.objectContaining({ title: 'A', effort: 'M' })]);
    expect(warnings).toEqual([expect.objectContaining({ line: 1 })]);
    expect(table('Milestone|Type\nA, or B|Epic\n').milestones[0]!.title).toBe('A, or B');
  });

  it('G-26 gives columns of one name meanings of their own', () => {
    const text = 'Milestone,Notes,Notes\nA,ask the shops,ask the carriers\n';
    expect(refusals([csv(text)])).toEqual([expect.objectContaining({ line: 1, column: 3 })]);
    const { milestones } = imported([csv(text, { columns: { '2': 'description' } })]).quarter;
    expect(milestones[0]).toMatchObject({ notes: 'ask the shops', description: 'ask the carriers' });
    const kept = imported([csv(text, { columns: { '2': '' } })]).quarter;
    expect(kept.milestones[0]!.extra).toEqual([{ key: 'Notes', value: 'ask the carriers' }]);
    expect(imported([csv(writeTable(kept))]).quarter.milestones[0]!.notes).toBe('ask the shops');
    expect(imported([source(writeBlocks(kept))]).quarter.milestones[0]!.extra).toEqual([
      { key: 'Notes', value: 'ask the carriers' },
    ]);
  });

  it('G-26 shows what a column counts as exactly as the import takes it', () => {
    const text = 'ID;Milestone;"Business Value\n(1 to 3)";Link;Squad\nRET-7;A;2;https://example.org/1;Blue\n';
    expect(columnsOf(csv(text)).map(({ name, key }) => [name, key])).toEqual([
      ['ID', 'id'],
      ['Milestone', 'title'],
      ['Business Value (1 to 3)', 'businessValue'],
      ['Link', 'link'],
      ['Squad', undefined],
    ]);
    const quarter = table(text);
    expect(quarter.milestones[0]).toMatchObject({ businessValue: 2 });
    expect(quarter.milestones[0]!.extra).toEqual([
      { key: 'Link', value: 'https://example.org/1' },
      { key: 'ID', value: 'RET-7' },
      { key: 'Squad', value: 'Blue' },
    ]);
    expect(writeTable(quarter)).toContain('RET-7');
  });
});

describe('values', () => {
  it('I5 takes a card without a type that is none, or with the meaning that somebody chose once', () => {
    const text = 'Milestone,Type\nA,Story\nB,Story\n';
    const { quarter, warnings } = imported([csv(text)]);
    expect(quarter.milestones.map(({ type }) => type)).toEqual([null, null]);
    expect(warnings.map(({ line, message }) => [line, message])).toEqual([
      [2, expect.stringContaining('Imported without type: “Story”')],
      [3, expect.stringContaining('Imported without type: “Story”')],
    ]);
    expect(
      imported([csv(text, { meanings: { type: { Story: 'Epic' } } })]).quarter.milestones.map(
        ({ type }) => type,
      ),
    ).toEqual(['epic', 'epic']);
  });

  it.each([
    ['♥♥♡', 2],
    ['❤️❤️🤍', 2],
    ['★★☆', 2],
    ['♡♡', 2],
    ['2/3', 2],
    ['💙💙', 2],
    ['â™¥â™¥', 2],
    ['♡♡♡', null],
  ])('I7 reads %j as %j', (cell, value) => {
    expect(table(`Milestone,UX Value\nÄpfel,${cell}\n`).milestones[0]!.uxValue).toBe(value);
  });
});

describe('documents', () => {
  it('G-26 reads Markdown headings, nested lists and tables', () => {
    const { quarter, warnings } = imported([
      source(
        [
          '# OKRs of the harbour',
          '',
          '## Objective 1: Returns take one minute',
          '',
          '### Key Results',
          '',
          '- 90% of labels in a minute',
          '- KR2: 60% without a call',
          '',
          '### Hypotheses',
          '1. If people see the money, they begin.',
          '',
          '### Milestones',
          '',
          '- Print the label',
          '  - Type: Epic',
          '  - Effort: M',
          '- Show the refund',
          '',
          '## Objective 2: Nobody calls',
          '',
          '| Milestone | Type | Effort |',
          '|---|:-:|---|',
          '| Answer **first** | Spike | S |',
          '',
          'Written in May by the whole team.',
        ].join('\n'),
      ),
    ]);
    const [one, two] = quarter.objectives;
    expect(quarter.objectives.map(({ title }) => title)).toEqual(['Returns take one minute', 'Nobody calls']);
    expect(keyResults(quarter)).toEqual(['1 90% of labels in a minute', '2 60% without a call']);
    expect(quarter.hypotheses).toHaveLength(1);
    expect(
      quarter.milestones.map(({ title, type, effort, objectiveId }) => [title, type, effort, objectiveId]),
    ).toEqual([
      ['Print the label', 'epic', 'M', one!.id],
      ['Show the refund', null, null, one!.id],
      ['Answer **first**', 'spike', 'S', two!.id],
    ]);
    expect(warnings.map(({ line }) => line)).toEqual([26]);
  });

  it('G-26 reads objectives below a heading, and lists below a line', () => {
    const quarter = blocks(
      '# Objectives\n\n## Returns take one minute\n- 90% in a minute\n\n## Nobody calls\nKey Results:\n- 5 calls a day\n- 2 letters\n\nMilestones:\n- Print\n- Show\n',
    );
    expect(quarter.objectives.map(({ title }) => title)).toEqual(['Returns take one minute', 'Nobody calls']);
    expect(keyResults(quarter)).toEqual(['1 90% in a minute', '1 5 calls a day', '2 2 letters']);
    expect(quarter.milestones.map(({ title, objectiveId }) => [title, objectiveId])).toEqual([
      ['Print', quarter.objectives[1]!.id],
      ['Show', quarter.objectives[1]!.id],
    ]);
  });

  it('G-26 reads a table of objectives and their key results', () => {
    const quarter = blocks(
      '| Objective | Key Result |\n|---|---|\n| One | 5 calls |\n| | 2 letters |\n| Two | 1 visit |\n',
    );
    expect(quarter.objectives.map(({ title }) => title)).toEqual(['One', 'Two']);
    expect(keyResults(quarter)).toEqual(['1 5 calls', '1 1 visit', '2 2 letters']);
  });

  it('G-26 goes on with the card above where a row has none', () => {
    const { quarter, warnings } = imported([csv('Milestone,Tasks\nA,Draw\n,Build\n')]);
    expect(quarter.milestones[0]!.tasks.map(({ text }) => text)).toEqual(['Draw', 'Build']);
    expect(warnings).toEqual([expect.objectContaining({ line: 3 })]);
  });

  it('G-26 refuses a text of which nothing is understood, line by line', () => {
    expect(refusals([source('We met on Monday.\n\nIt rained.')]).map(({ line }) => line)).toEqual([1, 3]);
  });
});
