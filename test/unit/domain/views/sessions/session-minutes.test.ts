import fc from 'fast-check';
import { ACTIVITY_KEYS } from '#domain/entities/facilitation/session/agenda';
import {
  activitiesToCome,
  minutesOver,
  minutesTaken,
  plannedMinutes,
  rebalanced,
} from '#domain/views/sessions/session-minutes';
import { after, aQuarter, LEAD } from '../../../../support/given/a-quarter';
import { at, started, then } from '../../../../support/given/in-session';

it('G-4 the sum is told as the team has it and as the framework does', () => {
  const quarter = after(aQuarter(), {
    kind: 'session.setMinutes',
    session: 's2',
    activity: 's2.vote',
    minutes: 15,
  });
  expect(plannedMinutes(quarter, 's2')).toEqual({ now: 80, original: 75 });
});

it('G-6 minutes over are counted from the first second on, and none while there is time left', () => {
  const [place] = started(aQuarter()).places;
  const over = (time: string) => minutesOver(place!, Date.parse(at(time).at));
  expect([over('09:09:59'), over('09:10:00'), over('09:10:01'), over('09:12:00')]).toEqual([0, 0, 1, 2]);
});

it('G-7 what was lost is taken from what is to come, and each keeps a minute', () => {
  const toCome = fc.array(
    fc.record({ activity: fc.constantFrom(...ACTIVITY_KEYS), minutes: fc.integer({ min: 1, max: 60 }) }),
    { maxLength: 6 },
  );
  const sum = (items: readonly { readonly minutes: number }[]) =>
    items.reduce((all, { minutes }) => all + minutes, 0);
  fc.assert(
    fc.property(toCome, fc.nat(120), (items, lost) => {
      const spread = rebalanced(items, lost);
      expect(spread.map(({ activity }) => activity)).toEqual(items.map(({ activity }) => activity));
      expect(spread.every(({ minutes }, n) => minutes >= 1 && minutes <= items[n]!.minutes)).toBe(true);
      expect(sum(spread)).toBe(sum(items) - Math.min(lost, sum(items) - items.length));
    }),
  );
});

it('G-8 what a holding took is told once it is over, and what nobody was at is still to come', () => {
  const gone = then(
    started(aQuarter()),
    { kind: 'session.goTo', session: 's1', activity: 's1.cluster' },
    LEAD,
    at('09:12:00'),
  );
  expect(minutesTaken(gone, 's1')).toBeNull();
  expect(activitiesToCome(gone, 's1').map(({ activity }) => activity)).toEqual([
    's1.silent',
    's1.blockers',
    's1.pairs',
  ]);
  const ended = then(gone, { kind: 'session.finish', session: 's1' }, LEAD, at('09:30:00'));
  expect(minutesTaken(ended, 's1')).toBe(30);
});
