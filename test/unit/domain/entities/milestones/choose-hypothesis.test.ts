import { chooseHypothesis } from '#domain/entities/milestones/milestone/choose-hypothesis';
import { after, aQuarter } from '../../../../support/given/a-quarter';

const quarter = after(
  aQuarter(),
  { id: 'o1', kind: 'objective.add', values: { title: 'One' } },
  { id: 'o2', kind: 'objective.add', values: { title: 'Two' } },
  { id: 'k1', kind: 'keyResult.add', values: { objectiveId: 'o1', text: 'First' } },
  { id: 'k2', kind: 'keyResult.add', values: { objectiveId: 'o2', text: 'Second' } },
  { id: 'h1', kind: 'hypothesis.add', values: { objectiveId: 'o1', text: 'a', keyResultIds: ['k1'] } },
  { id: 'h2', kind: 'hypothesis.add', values: { objectiveId: 'o2', text: 'b', keyResultIds: ['k2'] } },
  { id: 'h3', kind: 'hypothesis.add', values: { objectiveId: 'o2', text: 'c' } },
);
const nothing = { objectiveId: null, keyResultIds: [], hypothesisIds: [] };

describe('the choice of a hypothesis for a milestone', () => {
  it('says its objective and key results as well', () => {
    expect(chooseHypothesis(quarter, nothing, 'h1')).toEqual({
      objectiveId: 'o1',
      keyResultIds: ['k1'],
      hypothesisIds: ['h1'],
    });
  });

  it('adds to others of the objective, and lets go of those of another one', () => {
    const first = chooseHypothesis(quarter, nothing, 'h1');
    const second = chooseHypothesis(quarter, first, 'h2');
    expect(second).toEqual({ objectiveId: 'o2', keyResultIds: ['k2'], hypothesisIds: ['h2'] });
    expect(chooseHypothesis(quarter, second, 'h3')).toEqual({
      objectiveId: 'o2',
      keyResultIds: ['k2'],
      hypothesisIds: ['h2', 'h3'],
    });
  });

  it('is taken away alone: what else the card serves stays', () => {
    const first = chooseHypothesis(quarter, nothing, 'h1');
    expect(chooseHypothesis(quarter, first, 'h1')).toEqual({ ...first, hypothesisIds: [] });
    expect(chooseHypothesis(quarter, first, 'gone')).toEqual(first);
  });
});
