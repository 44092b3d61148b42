import { lanesBySkill, lanesByType } from '#domain/views/draft/draft-lanes';
import type { Quarter } from '#domain/quarter/quarter';
import { draftPlan } from '#domain/views/draft/draft-view';
import { aGoodQuarter } from '../../../../support/given/a-good-quarter';
import { where } from '../../../../support/given/otherwise';

const good = aGoodQuarter();
const shape = (lanes: ReturnType<typeof lanesByType>) =>
  lanes.map(({ key, cards }) => [key, cards.map(({ id }) => id)]);

describe('the lanes of a draft', () => {
  it('S4-1 stand by type, learning above building, without lanes that have no card', () => {
    const untyped = where(good, 'milestones', 'm1', { type: null });
    expect(shape(lanesByType(draftPlan(untyped)))).toEqual([
      ['spike', ['m4']],
      ['signal_test', ['m3']],
      ['epic', ['m2']],
      [null, ['m1']],
    ]);
  });

  it('S4-1 have each card once, where its skill is scarcest, ties by name and without any last', () => {
    const skills = new Map<string, readonly string[]>([
      ['m1', ['SQL', 'Front end']],
      ['m2', ['sql', 'Research']],
      ['m3', ['Front end']],
    ]);
    const quarter: Quarter = {
      ...good,
      milestones: good.milestones.map((card) => ({ ...card, skills: skills.get(card.id) ?? [] })),
      members: good.members.map((member, at) => ({ ...member, skills: at < 2 ? ['Front end'] : ['SQL'] })),
    };
    expect(good.members.length).toBeGreaterThan(4);
    expect(shape(lanesBySkill(draftPlan(quarter), quarter))).toEqual([
      ['Front end', expect.arrayContaining(['m1', 'm3'])],
      ['Research', ['m2']],
      [null, ['m4']],
    ]);
    // Nobody has either of them.
    const nobody = { ...quarter, members: [] };
    expect(shape(lanesBySkill(draftPlan(nobody), nobody)).map(([key]) => key)).toEqual([
      'Front end',
      'Research',
      null,
    ]);
  });
});
