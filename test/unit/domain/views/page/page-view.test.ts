import type { Quarter } from '#domain/quarter/quarter';
import { MACRO_VIEWS, type MacroView } from '#domain/views/page/macro-config';
import { pagePart } from '#domain/views/page/page-part';
import { pageView, type PageView } from '#domain/views/page/page-view';
import type { PageBlock } from '#domain/views/page-text/page-block';
import { pageBlocks } from '#domain/views/page-text/page-blocks';
import { after, aQuarter, aWrittenQuarter, MATE } from '../../../../support/given/a-quarter';
import { aGoodQuarter } from '../../../../support/given/a-good-quarter';

const last = { seq: 40, at: '2027-01-11T09:00:00.000Z' };

const viewOf = <N extends MacroView>(quarter: Quarter, name: N): Extract<PageView, { view: N }> =>
  pageView(name, { quarter, last, agreed: undefined, entries: [] }) as Extract<PageView, { view: N }>;

const BLOCK_VIEWS = ['session0', 'session1', 'session2', 'session3', 'findings', 'drift'] as const;

const canvas = after(
  aQuarter(),
  {
    kind: 'canvasNote.add',
    id: 'n1',
    values: { area: 'pains', kind: 'fact', evidence: 'interview', text: 'Nobody calls back' },
  },
  { kind: 'canvasNote.add', id: 'n2', values: { area: 'pains', kind: 'fact', text: 'Forms are long' } },
  { kind: 'canvasNote.add', id: 'n3', values: { area: 'stakeholders', kind: 'fact', text: 'Fewer calls' } },
);

const voted: Quarter = {
  ...canvas,
  voteRounds: [
    {
      id: 'v1',
      runId: null,
      activity: 's0.vote',
      openedAt: last.at,
      subjectKind: 'canvas',
      subjects: ['n1', 'n2'],
      clusters: [],
      budget: 3,
      mostEach: 2,
      state: 'revealed',
      asked: [],
      away: [],
      results: [{ id: 'n2', votes: 4 }],
      voters: 2,
    },
  ],
};

const titlesIn = ({ areas }: ReturnType<typeof viewOf<'session0'>>): readonly string[] =>
  areas.flatMap(({ things }) => things.map(({ title }) => title));

describe('what a session leaves on a page', () => {
  it('shows of areas that were voted on what got votes, most first, and of the others all', () => {
    expect(titlesIn(viewOf(canvas, 'session0'))).toEqual([
      'Nobody calls back',
      'Forms are long',
      'Fewer calls',
    ]);
    const shown = viewOf(voted, 'session0');
    expect(titlesIn(shown)).toEqual(['Forms are long', 'Fewer calls']);
    expect(shown).toMatchObject({ notes: 3, shown: 2, vision: null });
  });

  it('says of a company objective that nothing serves it, and of each of ours why it is there', () => {
    const quarter = after(
      aWrittenQuarter(),
      { kind: 'companyObjective.add', id: 'co2', values: { title: 'Ready for autumn' } },
      { kind: 'painGain.add', id: 'p1', values: { kind: 'pain', text: 'Silence', objectiveId: 'o1' } },
    );
    const { company, objectives } = viewOf(quarter, 'session1');
    expect(company.map(({ title, servedBy }) => [title, servedBy])).toEqual([
      ['Be trusted with returns', ['o1']],
      ['Ready for autumn', []],
    ]);
    expect(objectives[0]).toMatchObject({ code: 'O1', pains: ['Silence'], gains: [] });
    expect(objectives[0]?.measures.map(({ code }) => code)).toEqual(['KR1', 'KR2']);
  });

  it('has every card of the board once, in a cluster, under its hypothesis or in neither', () => {
    const { groups, noise } = viewOf(aWrittenQuarter(), 'session2');
    expect(groups.flatMap(({ cards }) => cards.map(({ id }) => id)).toSorted()).toEqual([
      'm1',
      'm2',
      'm3',
      'm4',
    ]);
    expect(noise).toBe(0);
  });

  it('names who has a skill, and leaves out what no card needs', () => {
    const quarter = after(aWrittenQuarter(), {
      kind: 'milestone.edit',
      target: 'm1',
      changes: { skillsText: 'backend, Legal' },
    });
    const { skills, of } = viewOf(quarter, 'session3');
    expect(skills.map(({ holders, cards }) => [holders, cards])).toEqual([
      [[], 1],
      [[MATE], 1],
    ]);
    expect(of).toBe(4);
  });

  it('S4-21 tells what is accepted and why, and never who is away', () => {
    const quarter = aGoodQuarter();
    const away: Quarter = {
      ...quarter,
      absences: quarter.members.map(({ id }) => ({ id, weeks: [1, 2, 3, 4, 5, 6, 7, 8] })),
    };
    expect(viewOf(away, 'findings')).toEqual(viewOf(quarter, 'findings'));
  });
});

describe('a part of a view', () => {
  const quarter = aWrittenQuarter();

  it.each(MACRO_VIEWS)(
    'G-23 of the view %s is of the chosen objectives alone; without a choice it is whole, and a view of one objective empty',
    (name) => {
      const whole = viewOf(quarter, name);
      expect(pagePart(whole, [])).toEqual(name === 'objective' ? pagePart(whole, ['gone']) : whole);
      const written = JSON.stringify(pagePart(whole, ['o2']));
      expect(written).not.toContain('Refund rules as a service');
      expect(JSON.stringify(pagePart(whole, ['gone']))).not.toContain('Fake door');
    },
  );
});

describe('a view in words', () => {
  const quarters = [aQuarter(), aWrittenQuarter(), aGoodQuarter(), voted];

  /** What is wrong with a block: nothing said, or a row with other cells than its head has. */
  const faultOf = (block: PageBlock): string | undefined => {
    switch (block.kind) {
      case 'table':
        return block.rows.every(({ length }) => length === block.head.length) ? undefined : 'row';
      case 'list':
        return block.items.length > 0 ? undefined : 'list';
      default:
        return block.text.trim() === '' ? block.kind : undefined;
    }
  };

  it.each(BLOCK_VIEWS)(
    'G-28 %s: each row has as many cells as the head, and nothing is left unsaid',
    (name) => {
      const written = quarters.map((quarter) => pageBlocks(viewOf(quarter, name)));
      expect(written.flat().map(faultOf).filter(Boolean)).toEqual([]);
      expect(JSON.stringify(written)).not.toMatch(/undefined|null|NaN/);
      expect(written).toEqual(quarters.map((quarter) => pageBlocks(viewOf(quarter, name))));
    },
  );
});
