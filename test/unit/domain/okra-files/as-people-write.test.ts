import type { Quarter } from '#domain/quarter/quarter';
import { writeBlocks } from '#domain/okra-files/write-blocks';
import { writeTable } from '#domain/okra-files/write-table';
import { importQuarter } from '#domain/okra-files/import-quarter';
import { applied, imported, notes, source } from '../../../support/given/imported';

const csv = (text: string, more: Parameters<typeof source>[2] = {}): ReturnType<typeof source> =>
  source(text, 'csv', more);
const table = (text: string): Quarter => imported([csv(text)]).quarter;
const blocks = (text: string): Quarter => imported([source(text)]).quarter;

const waits = (quarter: Quarter): readonly string[] => {
  const titles = new Map(quarter.milestones.map(({ id, title }) => [id, title]));
  return quarter.dependencies.map(
    ({ milestoneId, targetMilestoneId, text }) =>
      `${titles.get(milestoneId)!} -> ${targetMilestoneId === null ? `"${text}"` : titles.get(targetMilestoneId)!}`,
  );
};
const covered = (quarter: Quarter): readonly (readonly number[])[] =>
  quarter.milestones.map(({ keyResultIds }) =>
    keyResultIds.map((id) => quarter.keyResults.find((one) => one.id === id)!.ordinal),
  );
const keyResults = (quarter: Quarter): readonly string[] =>
  quarter.keyResults.map(({ ordinal, text }) => `${ordinal} ${text}`);

describe('characters', () => {
  it.each([
    'Abrir o “CAFÉ” às sete',
    'PIÙ… tempo per tutti',
    'Das »MENÜ« auf eine Seite',
    'QUALITÉ– niveau 2',
    'CAFÉ™ öffnet',
    'Fix "Ã©" in the export — für alle',
    'OLÁ” e até já',
  ])('G-26 leaves %j as it is', (title) => {
    const quarter = table(`Milestone\n"${title.replace(/"/g, '""')}"\n`);
    expect(quarter.milestones[0]!.title).toBe(title);
  });

  it.each([
    'Abrir o café às sete',
    'Größe für Öl',
    'robią zażółć',
    'It’s “done” – now',
    '日本語の表',
    'ÄRGER Über',
  ])('G-26 repairs %j where all of the file was misread', (title) => {
    const misread = new TextDecoder('windows-1252').decode(new TextEncoder().encode(title));
    const { quarter, warnings } = imported([csv(`Milestone\n${misread}\n`)]);
    expect(quarter.milestones[0]!.title).toBe(title);
    expect(warnings).toEqual([expect.objectContaining({ line: 2 })]);
  });
});

describe('keys in other spellings', () => {
  it('G-26 reads numbers, words and dots in keys', () => {
    const quarter = blocks(
      'Objective 1: Returns take one minute\nKR 1.1: 90% in a minute\nKey Result 2: 60% without a call\nHypothesis 1: If people see the money\nMilestone 1: Print\nMilestone #2 - Show',
    );
    expect(keyResults(quarter)).toEqual(['1 90% in a minute', '2 60% without a call']);
    expect(quarter.hypotheses.map(({ text }) => text)).toEqual(['If people see the money']);
    expect(quarter.milestones.map(({ title, objectiveId }) => [title, objectiveId])).toEqual([
      ['Print', quarter.objectives[0]!.id],
      ['Show', quarter.objectives[0]!.id],
    ]);
  });

  it.each([
    '1. KR1: a',
    '- [ ] KR1: a',
    '• KR1: a',
    '☐ KR1: a',
    '**KR1:** a',
    'KR1 – a',
    'KR #1: a',
    '> KR1: a',
    'KR1： a',
    '→ KR1: a',
    'a) KR1: a',
    '(KR1): a',
    '[KR1]: a',
    'KR n°1: a',
    'KR A: a',
    'O1-KR1: a',
    '*KR1*: a',
    '_KR1_: a',
    '`KR1`: a',
    '### KR1: a',
  ])('G-26 reads the key result in %j', (line) => {
    expect(keyResults(blocks(`Objective: One\n${line}`))).toEqual(['1 a']);
  });

  it.each(['O1', 'Obj 1', 'Objective A', '- O2', '**Objective 1**', '_Goal 2_'])(
    'G-26 reads the objective in %j',
    (key) => {
      const quarter = blocks(`${key}: Returns\nKR1: a\nM1: Print\nMilestone B: Show`);
      expect(quarter.objectives.map(({ title }) => title)).toEqual(['Returns']);
      expect(keyResults(quarter)).toEqual(['1 a']);
      expect(quarter.milestones.map(({ title }) => title)).toEqual(['Print', 'Show']);
    },
  );

  it('G-26 tells once of a key that has no meaning, and keeps what it says', () => {
    const { quarter, warnings } = imported([
      source('Milestone: A\nSquad: Blue\n\nMilestone: B\nSquad: Red\n'),
    ]);
    expect(quarter.milestones.map(({ extra }) => extra[0]!.value)).toEqual(['Blue', 'Red']);
    expect(warnings).toEqual([expect.objectContaining({ line: 2 })]);
  });

  it('G-26 gives a second key result of one number the next one and says so', () => {
    const { quarter, warnings } = imported([source('Objective: One\nKR1: a\nKR1: b')]);
    expect(keyResults(quarter)).toEqual(['1 a', '2 b']);
    expect(warnings).toEqual([expect.objectContaining({ line: 3 })]);
  });
});

describe('references between rows', () => {
  it('G-26 finds cards by id and by key, and keeps what was typed', () => {
    const quarter = table('ID,Milestone,Depends on\nM1,Label,\nM2,Print,M1\nM3,Ask,"M1, M2"\n');
    expect(waits(quarter)).toEqual(['Print -> Label', 'Ask -> Label', 'Ask -> Print']);
    expect(quarter.milestones.map(({ dependenciesText }) => dependenciesText)).toEqual(['', 'M1', 'M1, M2']);
    expect(waits(table('Key,Milestone,Dependencies\nRET-1,Label,\nRET-2,Print,ret-1\n'))).toEqual([
      'Print -> Label',
    ]);
    const again = imported([csv(writeTable(quarter))]).quarter;
    expect(again.milestones.map(({ dependenciesText }) => dependenciesText)).toEqual(['', 'M1', 'M1, M2']);
    expect(waits(imported([source(writeBlocks(quarter))]).quarter)).toEqual(waits(quarter));
  });

  it('G-26 reads what a card unlocks as what waits for it', () => {
    const { quarter, warnings } = imported([
      csv('milestone,unlocks\nLabel,"Print; Ask"\nPrint,\nAsk,the fair in May\n'),
    ]);
    expect(waits(quarter)).toEqual(['Print -> Label', 'Ask -> Label']);
    expect(quarter.milestones[2]!.extra).toEqual([{ key: 'unlocks', value: 'the fair in May' }]);
    expect(warnings).toEqual([expect.objectContaining({ line: 4, column: 2 })]);
  });

  it('I12 tells a card that names itself', () => {
    expect(notes([csv('milestone,dependencies\nA,A\n')])).toEqual([expect.objectContaining({ line: 2 })]);
  });
});

describe('several values in a cell', () => {
  it.each([
    ['A, B, and C', ['A', 'B', 'C']],
    ['- A\n- B\n- C', ['A', 'B', 'C']],
    ['1. A\n2. B\n3. C', ['A', 'B', 'C']],
    ['• A\n• B', ['A', 'B']],
    ['"A", "B"', ['A', 'B']],
    ['“A” and “C”', ['A', 'C']],
    ['A & C', ['A', 'C']],
    ['Search, browse and find; A', ['Search, browse and find', 'A']],
    ['A, Search, browse and find', ['A', 'Search, browse and find']],
  ])('S3-7 takes %j apart', (text, expected) => {
    const quarter = table(
      `milestone,dependencies\nA,\nB,\nC,\n"Search, browse and find",\nLast,"${text.replace(/"/g, '""')}"\n`,
    );
    expect(waits(quarter)).toEqual(expected.map((title) => `Last -> ${title}`));
  });

  it('G-26 covers every key result that a cell names', () => {
    for (const cell of ['KR1, KR2', 'KR1 and KR2', 'KR1/KR2', 'KR 1 & KR 2', 'KR1\nKR2']) {
      const quarter = table(`milestone,objective,key result\nA,One,"${cell}"\n`);
      expect(covered(quarter)).toEqual([[1, 2]]);
      expect(keyResults(quarter)).toEqual(['1 ', '2 ']);
    }
  });

  it('G-26 never gives a task the id of another, also where one was taken away before', () => {
    const one = table('Milestone,Tasks\nA,"Draw\nBuild"\n');
    const [card] = one.milestones;
    const less = { ...one, milestones: [{ ...card!, tasks: card!.tasks.slice(1) }] };
    const again = importQuarter(less, [csv('Milestone,Tasks\nA,"Ask\nSell"\n')], 'c2');
    if (!again.ok) throw new Error('refused');
    const ids = applied(less, again.value.changes).milestones[0]!.tasks.map(({ id }) => id);
    expect(new Set([...ids, card!.tasks[0]!.id]).size).toBe(4);
  });

  it('G-26 reads lists with marks', () => {
    const quarter = table(
      'Milestone,Objective,Key Result,Tasks\nA,One,"- KR1: 90%\n- KR2: 60%","- Draw it\n- [x] Build it"\n',
    );
    expect(keyResults(quarter)).toEqual(['1 90%', '2 60%']);
    expect(quarter.milestones[0]!.tasks.map(({ text, done }) => [text, done])).toEqual([
      ['Draw it', false],
      ['Build it', true],
    ]);
  });

  it.each([
    'None',
    'none.',
    'No dependencies',
    'keine',
    'Nenhuma',
    'Ninguna',
    'aucune',
    'nothing',
    'No',
    '(none)',
  ])('S3-7 takes %j for no dependency', (word) => {
    const quarter = table(`milestone,dependencies\nA,${word}\n`);
    expect(quarter.dependencies).toEqual([]);
    expect(quarter.milestones[0]!.dependenciesNone).toBe(true);
  });
});

describe('rows of one title', () => {
  it('G-26 makes one card of rows that agree, and says which', () => {
    const { quarter, warnings } = imported([
      csv('Milestone,Type,Notes\nHelp,Enabler,for shops\nPrint,Epic,\nHelp,Enabler,\n'),
    ]);
    expect(quarter.milestones.map(({ title }) => title)).toEqual(['Help', 'Print']);
    expect(warnings).toEqual([expect.objectContaining({ line: 4 })]);
    expect(warnings[0]!.message).toContain('line 2');
  });

  it('G-26 keeps rows apart that differ, also when they come again', () => {
    const text = 'Milestone,Objective\nTests,One\nTests,Two\n';
    const { quarter, warnings } = imported([csv(text)]);
    expect(quarter.milestones).toHaveLength(2);
    expect(warnings).toHaveLength(1);
    expect(imported([csv(text)], quarter).quarter).toEqual(quarter);
  });

  it('G-26 compares titles without their typography and keeps them as typed', () => {
    const quarter = table(
      'Milestone,Dependencies\nDon’t ask – “print”\u200B,\nLast,"Don\'t ask - ""print"""\n',
    );
    expect(quarter.milestones).toHaveLength(2);
    expect(waits(quarter)).toEqual(['Last -> Don’t ask – “print”\u200B']);
  });
});
