import fc from 'fast-check';
import { blankMilestone, blankObjective } from '#domain/okra-files/blank-cards';
import { writeTree, type TreeFile } from '#domain/okra-files/tree/write-tree';
import { writeBlocks } from '#domain/okra-files/write-blocks';
import { writeTable } from '#domain/okra-files/write-table';
import { evolveAll } from '#domain/quarter/evolve';
import type { Quarter } from '#domain/quarter/quarter';
import { anEmptyQuarter } from '../../../../support/given/an-empty-quarter';
import { aQuarter } from '../../../../support/given/a-quarter';
import { quarters } from '../../../../support/given/arbitrary-quarter';
import { compared, inWords } from '../../../../support/given/compared';
import { done } from '../../../../support/given/done';

const aDemo = (): Quarter => done(aQuarter(), { kind: 'quarter.loadDemo' }).quarter;
const table = (text: string): readonly TreeFile[] => [{ path: 'table.csv', text }];
const blocks = (text: string): readonly TreeFile[] => [{ path: 'blocks.md', text }];
const all = (quarter: Quarter, files: readonly TreeFile[], clears = false): Quarter => {
  const changes = compared(quarter, files, { clears }).differences.flatMap((one) => one.changes);
  return changes.length === 0 ? quarter : evolveAll(quarter, changes);
};

const card = (id: string, title: string, more: Partial<Quarter['milestones'][number]> = {}) => ({
  ...blankMilestone(id, title),
  rank: `a${id}`,
  ...more,
});
const aTeam = (): Quarter =>
  anEmptyQuarter({
    objectives: [{ ...blankObjective('o1', 'Returns take a minute', false), rank: 'aA' }],
    milestones: [
      card('a', 'Label', { type: 'epic', effort: 'S', objectiveId: 'o1', notes: 'Ask Kim' }),
      card('b', 'Refund', { effort: 'M' }),
    ],
  });

describe('files that say nothing else than the quarter', () => {
  it.each([false, true])(
    'G-35 an export differs in nothing, as a folder and file by file (empty cells: %s)',
    (clears) => {
      const quarter = aDemo();
      const files = writeTree(quarter, null);
      const whole = compared(quarter, files, { clears });
      expect([inWords(whole), whole.ambiguous, whole.warnings]).toEqual([[], [], []]);
      expect(whole.same).toBeGreaterThan(100);
      const single = [...files, ...table(writeTable(quarter)), ...blocks(writeBlocks(quarter))];
      for (const file of single.filter(({ text }) => text !== ''))
        expect([file.path, inWords(compared(quarter, [file], { clears }))]).toEqual([file.path, []]);
    },
  );

  it('G-35 a random quarter differs in nothing from what it wrote', () => {
    fc.assert(
      fc.property(quarters, fc.boolean(), (quarter, clears) => {
        for (const files of [
          writeTree(quarter, null),
          table(writeTable(quarter)),
          blocks(writeBlocks(quarter)),
        ])
          expect(inWords(compared(quarter, files, { clears }))).toEqual([]);
      }),
      { numRuns: 30, seed: 35 },
    );
  });

  it('G-35 what was taken of the folder of any other quarter is not offered again', () => {
    fc.assert(
      fc.property(quarters, quarters, fc.boolean(), (one, other, clears) => {
        const files = writeTree(other, null);
        expect(inWords(compared(all(one, files, clears), files, { clears }))).toEqual([]);
      }),
      { numRuns: 40, seed: 35 },
    );
  });
});

describe('a corrected table', () => {
  const corrected =
    'okra_id,milestone,type,effort,notes\na,Print a label,Epic,M,\nb,Refund,,M,\n,Track,Spike,S,\n';

  it('G-35 offers what differs and nothing else, and nothing when it is brought again', () => {
    const quarter = aTeam();
    const { same, differences } = compared(quarter, table(corrected));
    expect(inWords(compared(quarter, table(corrected)))).toEqual([
      'changed Label | Title | Label | Print a label',
      'changed Label | Effort | S | M',
      'new Track',
    ]);
    expect(same).toBe(1);
    expect(differences.map(({ place }) => place?.line)).toEqual([2, 2, 4]);
    const after = all(quarter, table(corrected));
    expect(after.milestones.map(({ title, effort, notes }) => [title, effort, notes])).toEqual([
      ['Print a label', 'M', 'Ask Kim'],
      ['Refund', 'M', ''],
      ['Track', 'S', ''],
    ]);
    expect(inWords(compared(after, table(corrected)))).toEqual([]);
  });

  it('G-35 empty cells take away what stands there only where they are to, and never weeks or fields that no column names', () => {
    const placement = { id: 'a', startWeek: 2, endWeek: 3, notes: '', proposedBy: null, proposedAt: null };
    const quarter = {
      ...aTeam(),
      placements: [placement],
      milestones: [
        card('a', 'Label', {
          type: 'epic',
          skills: ['QA'],
          skillsText: 'QA',
          extra: [{ key: 'Squad', value: 'Red' }],
        }),
        card('b', 'Refund', { notes: 'stays' }),
      ],
    };
    const text = 'okra_id,milestone,type,skills,planned_start,planned_end,Squad\na,Label,,,,,\n';
    expect(inWords(compared(quarter, table(text)))).toEqual([]);
    expect(inWords(compared(quarter, table(text), { clears: true }))).toEqual([
      'changed Label | Type | Epic | ',
      'changed Label | Skills | QA | ',
      'changed Label | extra | Squad: Red | ',
      'changed Label | Weeks | Weeks 2–3 | ',
    ]);
    const after = all(quarter, table(text), true);
    expect([after.placements, after.milestones.map(({ notes }) => notes)]).toEqual([[], ['', 'stays']]);
    expect(inWords(compared(after, table(text), { clears: true }))).toEqual([]);
  });

  it('G-35 a column of a team that is called id names no card of ours', () => {
    const text = 'id,milestone,effort\nb,Label,L\na,Other,S\n';
    expect(inWords(compared(aTeam(), table(text)))).toEqual([
      'changed Label | Effort | S | L',
      'changed Label | extra |  | id: b',
      'new Other',
    ]);
  });

  it('G-35 of several cards of one title somebody says which it is, or that it is new; unanswered it is not read', () => {
    const quarter = anEmptyQuarter({
      milestones: [
        card('a', 'Label', { effort: 'S' }),
        card('b', 'Label', { effort: 'M' }),
        card('c', 'Track'),
      ],
    });
    const files = table('milestone,effort,notes\nLabel,L,Ask Kim\nTrack,S,\n');
    const asked = compared(quarter, files);
    expect(inWords(asked)).toEqual(['changed Track | Effort |  | S']);
    expect(asked.ambiguous).toEqual([
      {
        key: 'milestone label 0',
        concept: 'milestone',
        title: 'Label',
        place: { file: 'table.csv', line: 2, column: 1 },
        lines: 1,
        options: ['a', 'b'],
      },
    ]);
    const answered = (answer: string): readonly string[] =>
      inWords(compared(quarter, files, { sameAs: { 'milestone label 0': answer } }));
    expect(answered('b')).toEqual([
      'changed Label | Effort | M | L',
      'changed Label | Notes |  | Ask Kim',
      'changed Track | Effort |  | S',
    ]);
    expect(answered('new')).toEqual(['changed Track | Effort |  | S', 'new Label']);
    // The very row of one of them asks nothing.
    expect(compared(quarter, table('milestone,effort\nLabel,M\n')).ambiguous).toEqual([]);
  });

  it('G-35 what is new brings along what it names', () => {
    const { differences } = compared(
      aTeam(),
      table('milestone,objective,key_result,hypothesis\nTrack,Nobody asks,KR1: Calls halve,If they see it\n'),
    );
    expect(differences.map(({ kind, concept, needs }) => [kind, concept, needs.length])).toEqual([
      ['new', 'objective', 0],
      ['new', 'keyResult', 1],
      ['new', 'hypothesis', 2],
      ['new', 'milestone', 3],
    ]);
  });

  it('G-35 lists, weeks and what a card waits for are shown as the table says them', () => {
    const quarter = {
      ...aTeam(),
      placements: [{ id: 'b', startWeek: 2, endWeek: 2, notes: '', proposedBy: null, proposedAt: null }],
      milestones: [
        card('a', 'Label', { tasks: [{ id: 't1', text: 'Draw', done: true }] }),
        card('b', 'Refund', { dependenciesText: 'Legal' }),
      ],
      dependencies: [
        {
          id: 'd',
          milestoneId: 'b',
          text: 'Legal',
          source: 'other',
          blocking: true,
          targetMilestoneId: null,
          owner: 'Kim',
          neededByWeek: 3,
          status: 'agreed',
        } as const,
      ],
    };
    const text =
      'milestone,tasks,planned_start,planned_end,dependencies\nLabel,"Draw\nPrint",Week 1,Week 2,\nRefund,,Week 2,Week 4,Legal; Label\n';
    expect(inWords(compared(quarter, table(text)))).toEqual([
      'changed Label | Tasks | [x] Draw | [x] Draw\n[ ] Print',
      'changed Label | Weeks |  | Weeks 1–2',
      'changed Refund | Dependencies | Legal | Legal; Label',
      'changed Refund | Weeks | Week 2 | Weeks 2–4',
    ]);
    const after = all(quarter, table(text));
    expect(after.milestones[0]?.tasks.map(({ id }) => id)[0]).toBe('t1');
    expect(after.dependencies.map(({ text: of, owner }) => [of, owner])).toEqual([
      ['Label', ''],
      ['Legal', 'Kim'],
    ]);
    expect(inWords(compared(after, table(text)))).toEqual([]);
  });
});

describe('a corrected folder', () => {
  const corrected = (path: string, from: string, to: string): readonly TreeFile[] =>
    writeTree(aDemo(), null).map((file) =>
      file.path.endsWith(path) ? { ...file, text: file.text.replace(from, to) } : file,
    );

  it('G-35 is offered as it was corrected, though its other files say what they said', () => {
    const quarter = aDemo();
    const [first] = quarter.milestones;
    if (first === undefined) throw new Error('The sample has cards');
    const files = corrected('milestone-table.csv', `${first.id},${first.title}`, `${first.id},Another title`);
    expect(inWords(compared(quarter, files))).toEqual([
      `changed ${first.title} | Title | ${first.title} | Another title`,
    ]);
    const again = compared(all(quarter, files), files);
    expect(inWords(again)).toEqual([]);
  });

  it('G-35 of its files that contradict each other the table of cards goes before, which is told', () => {
    const quarter = aDemo();
    const card = quarter.milestones.find(({ type }) => type === 'epic');
    if (card === undefined) throw new Error('The sample has epics');
    const files = writeTree(quarter, null).map((file) =>
      file.path.endsWith('milestone-table.csv')
        ? { ...file, text: file.text.replace(new RegExp(`(${card.id},[^]*?),Epic,`), '$1,Enabler,') }
        : file,
    );
    expect(inWords(compared(quarter, files))).toEqual([`changed ${card.title} | Type | Epic | Enabler`]);
    const again = compared(all(quarter, files), files);
    expect(inWords(again)).toEqual([]);
    expect(again.warnings.map(({ file, message }) => `${file}: ${message}`)).toEqual([
      expect.stringMatching(
        /^okra.session-2.milestone-candidates.csv: type .* is “Epic” here and .* okra.session-3.milestone-table.csv, line \d+, which/,
      ),
    ]);
  });

  it('G-35 objectives and hypotheses are known by their okra_id, under another title, too', () => {
    const quarter = aDemo();
    const [objective] = quarter.objectives;
    const [hypothesis] = quarter.hypotheses;
    if (objective === undefined || hypothesis === undefined) throw new Error('The sample has both');
    const renamed = corrected('session-2/objectives.md', objective.title, 'Another objective');
    expect(inWords(compared(quarter, renamed))).toEqual([
      `changed ${objective.title} | Title | ${objective.title} | Another objective`,
    ]);
    expect(inWords(compared(all(quarter, renamed), renamed))).toEqual([]);
    const said = corrected(
      'session-1/hypotheses.md',
      `Hypothesis: ${hypothesis.text}`,
      'Hypothesis: If it is so, then it is',
    );
    expect(inWords(compared(quarter, said))).toEqual([
      `changed ${hypothesis.text} | Text | ${hypothesis.text} | If it is so, then it is`,
    ]);
  });

  it('G-35 what only records tell of is compared as well: metrics, notes, sizes, who is waited for', () => {
    const quarter = aDemo();
    const [metric] = quarter.metrics;
    const [note] = quarter.canvasNotes;
    if (metric === undefined || note === undefined) throw new Error('The sample has both');
    expect(
      inWords(compared(quarter, corrected('customer-pains.md', 'Note: ', 'Note: Really, '))),
    ).toHaveLength(1);
    const target = corrected('metrics.md', `Target: ${String(metric.target)}`, 'Target: 4711');
    expect(inWords(compared(quarter, target)).map((one) => one.split(' | ').slice(1))).toEqual([
      ['Target', String(metric.target), '4711'],
    ]);
    expect(
      inWords(compared(quarter, corrected('effort-size.md', 'Meaning: ', 'Meaning: At most '))),
    ).toHaveLength(1);
  });
});
