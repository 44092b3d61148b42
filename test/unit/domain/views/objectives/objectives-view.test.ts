import fc from 'fast-check';
import { draftPlan } from '#domain/views/draft/draft-view';
import { objectivesCount } from '#domain/views/objectives/objectives-count';
import { objectivesPart } from '#domain/views/objectives/objectives-part';
import { objectivesView, type ObjectivesPlan } from '#domain/views/objectives/objectives-view';
import type { Quarter } from '#domain/quarter/quarter';
import { isOnTheBoard } from '#domain/entities/milestones/milestone/lineage';
import { after, aQuarter, aWrittenQuarter } from '../../../../support/given/a-quarter';
import { aGraph } from '../../../../support/given/a-graph';

const quarter = aWrittenQuarter();
const shownOf = (one: Quarter) => objectivesView(one, { seq: 3, at: '2027-01-11T09:00:00.000Z' });

const cardsOf = ({ objectives, loose }: ObjectivesPlan) =>
  [...objectives, { ...loose, keyResults: [] }].flatMap(({ keyResults, hypotheses, cards }) => [
    ...[...keyResults, ...keyResults.flatMap((one) => one.hypotheses), ...hypotheses].flatMap(
      (one) => one.cards,
    ),
    ...cards,
  ]);

const titles = (shown: Quarter): readonly string[] =>
  [...new Set(cardsOf(shownOf(shown)).map(({ title }) => title))].sort();

describe('objectives and key results on a page', () => {
  it('G-23 leads from the company down to every card, each where it hangs', () => {
    const { objectives, loose } = shownOf(quarter);
    expect(objectives.map(({ code, title }) => [code, title])).toEqual([
      ['O1', 'Returns without a phone call'],
      ['O2', 'Refunds people can follow'],
    ]);
    const [first, second] = objectives;
    expect(first).toMatchObject({
      serves: [{ code: 'Trust', title: 'Be trusted with returns' }],
      keyResults: [
        {
          code: 'KR1',
          hypotheses: [{ id: 'h1', status: 'open', cards: [{ title: 'Amount on the order page' }] }],
        },
        { code: 'KR2', hypotheses: [], above: [], cards: [] },
      ],
      cards: [{ title: 'Refund rules as a service', startWeek: 1, endWeek: 3, issueKey: null }],
    });
    expect(second).toMatchObject({ serves: [], servesVision: false });
    expect(loose).toMatchObject({ hypotheses: [], cards: [{ title: 'Call ten customers' }] });
  });

  it('G-23 has every card of the board, and no other, in whatever way cards hang together', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ objective: fc.nat(3), keyResult: fc.nat(3), hypotheses: fc.nat(3), status: fc.nat(3) }),
          {
            maxLength: 8,
          },
        ),
        (hangs) => {
          const graph = aGraph(4, hangs.length, []);
          const shown: Quarter = {
            ...quarter,
            milestones: graph.milestones.map((milestone, index) => ({
              ...milestone,
              objectiveId: [null, 'o1', 'o2', 'o1'][hangs[index]!.objective]!,
              keyResultIds: [[], ['k1'], ['k3'], ['k1', 'k2']][hangs[index]!.keyResult]!,
              hypothesisIds: [[], ['h1'], ['h2'], ['h1', 'h2']][hangs[index]!.hypotheses]!,
              status: (['candidate', 'noise', 'dropped', 'planned'] as const)[hangs[index]!.status]!,
            })),
          };
          const onBoard = shown.milestones.filter(isOnTheBoard).map(({ title }) => title);
          expect(titles(shown)).toEqual([...onBoard].sort());
          expect(shownOf(shown).objectives.map(({ id }) => id)).toEqual(
            draftPlan(shown).lanes.flatMap(({ objectiveId }) => objectiveId ?? []),
          );
        },
      ),
    );
  });

  it('shows a hypothesis once, under the first key result that it covers, and names it at the others', () => {
    const covers = after(quarter, {
      kind: 'hypothesis.edit',
      target: 'h1',
      changes: { keyResultIds: ['k1', 'k2'] },
    });
    expect(shownOf(covers).objectives[0]?.keyResults).toMatchObject([
      { code: 'KR1', hypotheses: [{ id: 'h1' }], above: [] },
      { code: 'KR2', hypotheses: [], above: ['KR1'] },
    ]);
  });

  it('has the number of a key result with its last value, whatever was typed before', () => {
    const measured = after(
      quarter,
      {
        kind: 'metric.add',
        id: 'n1',
        values: { keyResultId: 'k1', unit: '%', baseline: 40, target: 60 },
      },
      { kind: 'checkIn.add', id: 'v2', values: { metricId: 'n1', day: '2027-01-10', value: 45 } },
      { kind: 'checkIn.add', id: 'v1', values: { metricId: 'n1', day: '2027-01-05', value: 41 } },
    );
    const [keyResult, bare] = shownOf(measured).objectives[0]!.keyResults;
    expect(keyResult?.number).toEqual({
      unit: '%',
      baseline: 40,
      target: 60,
      now: { value: 45, day: '2027-01-10' },
    });
    expect(bare?.number).toBeNull();
  });

  it('shows what was put off only as long as work hangs on it, and says so', () => {
    const off = after(quarter, { kind: 'objective.edit', target: 'o2', changes: { slot: 'next' } });
    expect(shownOf(off).objectives.map(({ id, isOut }) => [id, isOut])).toEqual([
      ['o1', false],
      ['o2', true],
    ]);
    const bare = after(off, { kind: 'milestone.edit', target: 'm3', changes: { objectiveId: 'o1' } });
    expect(shownOf(bare).objectives.map(({ id }) => id)).toEqual(['o1']);
  });

  it('counts each thing once, however often it stands there', () => {
    const twice = after(
      quarter,
      {
        kind: 'hypothesis.add',
        id: 'h3',
        values: { objectiveId: 'o1', text: 'If nobody calls, all is well', keyResultIds: ['k2'] },
      },
      { kind: 'hypothesis.edit', target: 'h3', changes: { status: 'supported' } },
      { kind: 'milestone.edit', target: 'm2', changes: { hypothesisIds: ['h1', 'h3'] } },
    );
    expect(objectivesCount(shownOf(twice))).toEqual({
      objectives: 2,
      keyResults: 3,
      hypotheses: { open: 2, supported: 1, refuted: 0, inconclusive: 0, total: 3 },
      cards: 4,
    });
  });

  it('is empty for a quarter in which nothing is written', () => {
    const { objectives, loose } = shownOf(aQuarter());
    expect({ objectives, loose }).toEqual({ objectives: [], loose: { hypotheses: [], cards: [] } });
  });
});

describe('the part of it that a page shows', () => {
  const view = shownOf(quarter);

  it('is all of it where nothing was chosen', () => {
    expect(objectivesPart(view, [])).toBe(view);
  });

  it('is what was chosen, without what belongs to no objective', () => {
    const part = objectivesPart(view, ['o2']);
    expect(part.objectives.map(({ id }) => id)).toEqual(['o2']);
    expect(part.loose).toEqual({ hypotheses: [], cards: [] });
  });

  it('is nothing where what was chosen is gone, and never the others instead', () => {
    expect(cardsOf(objectivesPart(view, ['gone']))).toEqual([]);
  });
});
