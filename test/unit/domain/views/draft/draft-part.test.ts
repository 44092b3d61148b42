import { draftPart } from '#domain/views/draft/draft-part';
import { draftView } from '#domain/views/draft/draft-view';
import { aGraph } from '../../../../support/given/a-graph';

const draft = draftView(aGraph(2, 4, [[1, 0]]), { seq: 3, at: '2027-01-11T09:00:00.000Z' });
const lanes = (objectives: readonly string[]): readonly (string | null)[] =>
  draftPart(draft, objectives).lanes.map(({ objectiveId }) => objectiveId);

describe('the part of a draft that a page shows', () => {
  it('is all of it where nothing was chosen', () => {
    expect(draftPart(draft, [])).toBe(draft);
  });

  it('is the lanes of what was chosen', () => {
    expect(lanes(['o0001'])).toEqual(['o0001']);
  });

  it('is nothing where what was chosen is gone, and never the others instead', () => {
    expect(lanes(['gone'])).toEqual([]);
    expect(draftPart(draft, ['gone']).conflicts).toEqual([]);
  });
});
