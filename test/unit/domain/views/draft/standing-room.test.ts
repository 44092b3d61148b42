import { draftPlan } from '#domain/views/draft/draft-view';
import { standingRoom } from '#domain/views/draft/standing-room';
import type { Quarter } from '#domain/quarter/quarter';
import { aGoodQuarter } from '../../../../support/given/a-good-quarter';

const good = aGoodQuarter();
const waiting = good.dependencies.find(({ targetMilestoneId }) => targetMilestoneId !== null)!;
const [first, second] = [waiting.targetMilestoneId!, waiting.milestoneId];
const weeksOf = (id: string) => good.placements.find((one) => one.id === id)!;
const roomOf = (quarter: Quarter, id: string) => {
  const cards = draftPlan(quarter).lanes.flatMap((lane) => lane.cards);
  return standingRoom(
    cards,
    cards.find((card) => card.id === id)!,
  );
};

describe('weeks in which a card can stand', () => {
  it('S4-8 begin behind what it waits for, and end where it is needed', () => {
    expect(roomOf(good, second).notBefore).toBe(weeksOf(first).endWeek + 1);
    expect(roomOf(good, first).neededFrom).toBe(weeksOf(second).startWeek);
  });

  it('S4-8 are open where the other one has no weeks, or is done', () => {
    const without = {
      ...good,
      placements: good.placements.filter(({ id }) => id !== first && id !== second),
    };
    expect(roomOf(without, second).notBefore).toBeNull();
    expect(roomOf(without, first).neededFrom).toBeNull();
    const done = {
      ...good,
      milestones: good.milestones.map((one) =>
        one.id === first ? { ...one, status: 'done' as const } : one,
      ),
    };
    expect(roomOf(done, second).notBefore).toBeNull();
    expect(roomOf(done, first).neededFrom).toBeNull();
  });
});
