import { learningLanes } from '#domain/views/learning/learning-lanes';
import { findRiskySequences } from '#domain/views/second-look/plan-order-findings';
import type { Quarter } from '#domain/quarter/quarter';
import { after, aWrittenQuarter, type Said } from '../../../../support/given/a-quarter';

const place = (milestone: string, startWeek: number, endWeek: number): Said => ({
  kind: 'placement.place',
  milestone,
  startWeek,
  endWeek,
});
const edit = (target: string, changes: object): Said => ({ kind: 'milestone.edit', target, changes });

/** `m4` is a spike of the hypothesis of `m2`, which is an epic. */
const planned = (...said: readonly Said[]): Quarter =>
  after(
    aWrittenQuarter(),
    edit('m4', { hypothesisIds: ['h1'] }),
    place('m4', 2, 3),
    place('m2', 5, 8),
    ...said,
  );

describe('what a team finds out, and when', () => {
  it('S4-14 stands by hypothesis, with the week of the answer and the work that waits for it', () => {
    const [first, second] = learningLanes(planned());
    expect(first).toMatchObject({
      hypothesisId: 'h1',
      code: 'O1 · KR1',
      learning: [{ id: 'm4', startWeek: 2, endWeek: 3 }],
      work: [{ id: 'm2' }],
      answerBy: 3,
      builtBefore: null,
    });
    expect(second).toMatchObject({ hypothesisId: 'h2', learning: [], answerBy: null });
  });

  it('S4-14 answers too late where the epic starts before the week of the decision', () => {
    const late = planned(edit('m4', { decideByWeek: 7 }));
    expect(learningLanes(late)[0]).toMatchObject({
      answerBy: 7,
      builtBefore: { from: 5, to: 6 },
      decisions: [{ cardId: 'm4', week: 7, tooLate: { startWeek: 5 } }],
    });
    expect(findRiskySequences(late)).toMatchObject([{ brief: 'Answers too late', subject: { id: 'm4' } }]);
    expect(findRiskySequences(planned(edit('m4', { decideByWeek: 5 })))).toEqual([]);
    // What the findings let pass, the lane lets pass as well: it began in time.
    const beside = planned(place('m4', 4, 7));
    expect([findRiskySequences(beside), learningLanes(beside)[0]?.builtBefore]).toEqual([[], null]);
    expect(learningLanes(beside)[0]?.decisions).toMatchObject([{ week: 7, tooLate: null }]);
    const known = planned(edit('m4', { decideByWeek: 7 }), {
      kind: 'hypothesis.edit',
      target: 'h1',
      changes: { status: 'supported' },
    });
    expect(learningLanes(known)[0]).toMatchObject({ status: 'supported', builtBefore: null });
  });
});
