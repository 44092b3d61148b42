import { publicEntry } from '#domain/quarter/public-entry';
import { publicQuarter } from '#domain/quarter/public-quarter';
import type { Said } from '../../../../support/given/a-quarter';
import {
  after,
  aQuarter,
  context,
  decideSaid,
  LEAD,
  MATE,
  refused,
  THIRD,
} from '../../../../support/given/a-quarter';
import { codeOf, then } from '../../../../support/given/in-session';

const away = (member: string, ...weeks: readonly number[]) =>
  ({ kind: 'absence.say', member, weeks }) as const;

describe('when somebody is away', () => {
  it('S4-12 is said by themselves or by those who lead, in weeks of the quarter, each once', () => {
    const quarter = then(aQuarter(), away(MATE, 5, 4, 5), MATE);
    expect(quarter.absences).toEqual([{ id: MATE, weeks: [4, 5] }]);
    expect(then(quarter, away(MATE, 9), LEAD).absences).toEqual([{ id: MATE, weeks: [9] }]);
    expect(codeOf(quarter, away(MATE, 9), THIRD)).toBe('FACILITATOR_ONLY');
    expect(codeOf(quarter, away(MATE), THIRD)).toBe('FACILITATOR_ONLY');
    expect(then(quarter, away(MATE), MATE).absences).toEqual([]);
  });

  it.each([
    [away('nobody', 1), 'UNKNOWN_TARGET'],
    [away(MATE, 0), 'OUT_OF_RANGE'],
    [away(MATE, 14), 'OUT_OF_RANGE'],
    [away(MATE, 1.5), 'OUT_OF_RANGE'],
    [away(MATE, ...Array.from({ length: 15 }, () => 1)), 'TOO_MANY'],
  ])('S4-12 is not %j', (said, code) => {
    expect(refused(decideSaid(aQuarter(), said)).code).toBe(code);
  });

  it('S4-12 goes with the member, and keeps nobody from filling the quarter with the sample', () => {
    const quarter = after(aQuarter(), away(MATE, 4));
    expect(after(quarter, { kind: 'member.remove', target: MATE }).absences).toEqual([]);
    expect(after(quarter, { kind: 'quarter.loadDemo' }).absences).toHaveLength(1);
  });

  it('S4-12 is told to members, and to nobody else', () => {
    const quarter = after(aQuarter(), away(MATE, 4));
    expect(publicQuarter(quarter, true).absences).toEqual([{ id: MATE, weeks: [4] }]);
    expect(publicQuarter(quarter, false).absences).toEqual([]);
    const decided = decideSaid(aQuarter(), away(MATE, 4));
    const changes = decided.ok ? decided.value : [];
    const entry = { seq: 9, commandId: 'c', command: 'absence.say', by: LEAD, at: context().at, changes };
    expect(publicEntry(entry, true).changes).toHaveLength(1);
    expect(publicEntry(entry, false).changes).toEqual([]);
  });
});

describe('how a week is weighed', () => {
  const edit = (changes: object): Said => ({ kind: 'quarter.edit', changes });

  it('S4-12 is chosen by those who lead', () => {
    const wanted = { capacityModel: 'leanLine', reserve: 1.5, peoplePerSize: { S: 1, M: 2, L: 3 } } as const;
    expect(then(aQuarter(), edit(wanted), LEAD).settings).toMatchObject(wanted);
    expect(codeOf(aQuarter(), edit({ reserve: 1 }), MATE)).toBe('FACILITATOR_ONLY');
  });

  it.each([
    [{ capacityModel: 'percent' }, 'OFF_SCALE'],
    [{ reserve: -1 }, 'OUT_OF_RANGE'],
    [{ reserve: 0.3 }, 'OUT_OF_RANGE'],
    [{ peoplePerSize: { S: 0, M: 1, L: 2 } }, 'OUT_OF_RANGE'],
    [{ peoplePerSize: { S: 1, M: 1 } }, 'MISSING'],
    [{ peoplePerSize: { S: 1, M: 1, L: 1, XL: 2 } }, 'UNKNOWN_FIELD'],
    [{ peoplePerSize: null }, 'MISSING'],
  ])('S4-12 is not %j', (changes, code) => {
    expect(refused(decideSaid(aQuarter(), edit(changes))).code).toBe(code);
  });
});
