import '../../../../support/pages/fake-bridge';
import { drawnThread, gapsOnly } from '../../../../../static/src/features/agreement/golden-thread';
import { threadNumbers } from '../../../../../static/src/features/agreement/thread-numbers';
import {
  aQuarter,
  companyObjective,
  hypothesis,
  keyResult,
  milestone,
  objective,
} from '../../../../support/pages/a-quarter';

/** One sound thread (O1) and one with every kind of gap (O2), beside an objective of the next quarter. */
const quarter = aQuarter(
  companyObjective('trust', 'Trust'),
  companyObjective('margin', 'Margin'),
  companyObjective('idle', 'Idle'),
  objective('o1', ['trust', 'margin']),
  keyResult('kr1', 'o1'),
  keyResult('kr2', 'o1'),
  hypothesis('h1', 'o1', ['kr1', 'kr2']),
  milestone('m1', { objectiveId: 'o1', hypothesisIds: ['h1'] }),
  objective('o2', ['margin']),
  keyResult('bare', 'o2'),
  keyResult('kr3', 'o2'),
  hypothesis('unproved', 'o2', ['kr3']),
  hypothesis('aimless', 'o2', []),
  milestone('m2', { objectiveId: 'o2', hypothesisIds: ['aimless'] }),
  milestone('groundless', { objectiveId: 'o2' }),
  objective('loose'),
  objective('later', ['trust'], 'next'),
  keyResult('later-kr', 'later'),
);

const thread = drawnThread(quarter);
const drawn = (id: string) =>
  thread.groups.flatMap(({ objectives }) => objectives).find((one) => one.objective.id === id)!;

describe('the golden thread as it is drawn', () => {
  it('hangs each objective of this quarter once, under the first company objective it names', () => {
    expect(
      thread.groups.map(({ company, objectives }) => [company?.nick, objectives.map(({ code }) => code)]),
    ).toEqual([
      ['Trust', ['O1']],
      ['Margin', ['O2']],
      ['Idle', []],
      [undefined, ['O3']],
    ]);
    expect(drawn('o1').alsoServes).toEqual(['Margin']);
  });

  it('draws a hypothesis for several key results under the first and names the place at the others', () => {
    const [first, second] = drawn('o1').keyResults;
    expect(first?.hypotheses.map(({ hypothesis: { id } }) => id)).toEqual(['h1']);
    expect(second).toMatchObject({ hypotheses: [], drawnAt: 'KR1' });
    expect(drawn('o1').gaps).toBe(0);
  });

  it('counts every missing link of an objective', () => {
    const broken = drawn('o2');
    expect(broken.keyResults[0]).toMatchObject({ hypotheses: [], drawnAt: null });
    expect(broken.looseHypotheses.map(({ hypothesis: { id } }) => id)).toEqual(['aimless']);
    expect(broken.looseMilestones.map(({ id }) => id)).toEqual(['groundless']);
    expect(broken.gaps).toBe(4);
  });

  it('shows only what is broken, and the way down to it', () => {
    const gaps = gapsOnly(thread);
    const left = gaps.groups.flatMap(({ objectives }) => objectives);
    expect(left.map(({ code }) => code)).toEqual(['O2', 'O3']);
    expect(left[0]?.keyResults.map(({ keyResult: { id } }) => id)).toEqual(['bare', 'kr3']);
    expect(gaps.groups.some(({ company }) => company?.id === 'idle')).toBe(true);
  });

  it('counts each step of the thread and what has nothing where it goes on', () => {
    expect(
      threadNumbers(quarter).map(
        ({ count, noun, gap }) => `${String(count)} ${noun}: ${gap ?? 'all linked'}`,
      ),
    ).toEqual([
      '3 company objectives: 1 without objective',
      '3 objectives: 1 without company objective',
      '4 key results: 1 without hypothesis',
      '3 hypotheses: 1 without milestone',
      '3 milestones: 1 without hypothesis',
    ]);
  });
});
