import { inHalves } from '#domain/views/capacity/in-halves';
import { skillLoads } from '#domain/views/capacity/skill-load';
import { weekLoads, workingMembers } from '#domain/views/capacity/week-load';
import { findings } from '#domain/views/second-look/findings';
import type { FindingCode } from '#domain/views/findings/finding-kinds';
import type { Quarter } from '#domain/quarter/quarter';
import type { QuarterSettings } from '#domain/quarter/quarter-settings';
import { aGoodQuarter, FOURTH } from '../../../../support/given/a-good-quarter';
import { MATE } from '../../../../support/given/a-quarter';
import { where, without } from '../../../../support/given/otherwise';

const good = aGoodQuarter();
const weighed = (changes: Partial<QuarterSettings>, quarter = good): Quarter => ({
  ...quarter,
  settings: { ...quarter.settings, ...changes },
});
const away = (member: string, ...weeks: readonly number[]): Quarter => ({
  ...good,
  absences: [{ id: member, weeks }],
});
const numbers = (quarter: Quarter) =>
  weekLoads(quarter).map(({ needed, available }) => `${inHalves(needed)} of ${inHalves(available)}`);
const of = (quarter: Quarter, code: FindingCode) => findings(quarter).filter((one) => one.code === code);

describe('the load of a week', () => {
  it('S4-12 counts people that cards need against the team, without the stakeholder', () => {
    expect(workingMembers(good)).toHaveLength(4);
    expect(numbers(good).slice(0, 7)).toEqual([
      '1½ of 4',
      '1½ of 4',
      '2 of 4',
      '1½ of 4',
      '1½ of 4',
      '1½ of 4',
      '0 of 4',
    ]);
    expect(weekLoads(good)[2]).toMatchObject({
      from: 3,
      to: 3,
      cards: ['m2', 'm4'],
      away: [],
      isOver: false,
    });
  });

  it('S4-12 takes absences and the reserve away, never below nobody, and leaves out what is done', () => {
    expect(numbers(away(MATE, 2))[1]).toBe('1½ of 3');
    expect(weekLoads(away(MATE, 2))[1]?.away).toEqual([MATE]);
    expect(numbers(weighed({ reserve: 2.5 }))[0]).toBe('1½ of 1½');
    expect(numbers(weighed({ reserve: 9 }))[0]).toBe('1½ of 0');
    expect(numbers(where(good, 'milestones', 'm1', { status: 'done' }))[0]).toBe('½ of 4');
    expect(numbers(weighed({ peoplePerSize: { S: 1, M: 2, L: 4 } }))[2]).toBe('5 of 4');
  });

  it('S4-12 counts cards side by side against half the team', () => {
    const quarter = weighed({ capacityModel: 'sideBySide' });
    expect(numbers(quarter).slice(0, 3)).toEqual(['2 of 2', '2 of 2', '2 of 2']);
    expect(of(quarter, 'CAPACITY_OVERLAP')).toEqual([]);
    const three = where(quarter, 'placements', 'm1', { endWeek: 3 });
    expect(of(three, 'CAPACITY_OVERLAP').map(({ message }) => message)).toEqual([
      'By “Side by side”, week 3 holds 3 cards at once, and half the team takes 2.',
    ]);
  });

  it('S4-12 counts cards and effort of a sprint by the lean line, the last one cut off by the quarter', () => {
    const quarter = weighed({ capacityModel: 'leanLine' });
    expect(weekLoads(quarter).map(({ from, to }) => `${String(from)}-${String(to)}`)).toEqual([
      '1-2',
      '3-4',
      '5-6',
      '7-8',
      '9-10',
      '11-12',
      '13-13',
    ]);
    expect(numbers(quarter).slice(0, 3)).toEqual(['3 of 5', '4 of 5', '3 of 5']);
    const full = where(quarter, 'placements', 'm1', { startWeek: 2, endWeek: 3 });
    expect(of(full, 'CAPACITY_OVERLAP').map(({ message }) => message)).toEqual([
      'By “Lean line”, sprint 2 holds 3 cards with an effort of 6, and takes 3 with 5.',
    ]);
    const four = where(where(full, 'milestones', 'm2', { effort: 'S' }), 'placements', 'm3', { endWeek: 3 });
    expect(of(four, 'CAPACITY_OVERLAP').map(({ subject }) => subject.title)).toEqual(['Sprint 2']);
  });

  it('S4-12 finds a week that needs more people than are there, and weighs no team of one', () => {
    const full = weighed({ reserve: 2.5 });
    expect(of(full, 'CAPACITY_OVERLAP').map(({ message }) => message)).toEqual([
      'By “People”, week 3 needs 2 people, and 1½ are here.',
    ]);
    expect(of({ ...full, members: full.members.slice(0, 1) }, 'CAPACITY_OVERLAP')).toEqual([]);
  });
});

describe('the load of a skill', () => {
  it('S4-13 counts cards that need it against who has it, however it is written', () => {
    const quarter = where(good, 'milestones', 'm3', { skills: ['sql ', 'SQL', 'Law'] });
    expect(skillLoads(quarter).map(({ skill, holders }) => [skill, holders])).toEqual([
      ['Backend', [MATE]],
      ['SQL', [FOURTH]],
    ]);
    expect(
      skillLoads(quarter)[1]
        ?.weeks.slice(0, 4)
        .map(({ needed }) => needed),
    ).toEqual([1, 1, 1, 0]);
  });

  it('S4-13 finds a week in which too few are there, and names the single person’s skill apart', () => {
    expect(of(away(FOURTH, 2), 'SKILL_CONTENTION').map(({ message, part }) => [part, message])).toEqual([
      ['week-2', 'One card needs SQL in week 2, and everybody who has it is away.'],
    ]);
    const together = where(good, 'placements', 'm4', { startWeek: 2 });
    expect(of(together, 'SKILL_CONTENTION')).toEqual([]);
    expect(of(together, 'SINGLE_POINT').map(({ message }) => message)).toEqual([
      'Only one person has SQL, and “Fake door for instant refunds” and “Call ten customers” meet in week 2.',
    ]);
    const two = where(together, 'members', MATE, { skills: ['Backend', 'SQL'] });
    expect([...of(two, 'SKILL_CONTENTION'), ...of(two, 'SINGLE_POINT')]).toEqual([]);
    const one = { ...two, absences: [{ id: MATE, weeks: [2] }] };
    expect(of(one, 'SKILL_CONTENTION').map(({ message }) => message)).toEqual([
      'One card needs Backend in week 2, and everybody who has it is away.',
      '2 cards need SQL in week 2, and one person has it.',
    ]);
    expect(of(without(together, 'milestones', 'm4'), 'SINGLE_POINT')).toEqual([]);
  });
});
