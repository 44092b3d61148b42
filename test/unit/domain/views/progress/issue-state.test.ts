import fc from 'fast-check';
import { isCurrent } from '#domain/views/progress/is-current';
import { laterState, saysTheSame, type IssueState } from '#domain/views/progress/issue-state';

const state = (changes: Partial<IssueState> = {}): IssueState => ({
  issueId: '1',
  issueKey: 'SHOP-1',
  projectId: '10000',
  issueTypeId: '2',
  issueTypeName: 'Task',
  statusName: 'To Do',
  category: 'new',
  isRestricted: false,
  isDeleted: false,
  isUnseen: false,
  at: 100,
  ...changes,
});

describe('of two words about an issue', () => {
  it.each([
    ['the newer one counts', { at: 101, category: 'done' } as const, true],
    ['one of the same moment counts', { category: 'done' } as const, true],
    ['an older one does not', { at: 99, category: 'done' } as const, false],
    ['a deletion counts, however late it comes', { at: 1, isDeleted: true } as const, true],
  ])('%s', (_what: string, changes: Partial<IssueState>, counts: boolean) => {
    const heard = state(changes);
    expect(laterState(state(), heard)).toEqual(counts ? heard : state());
  });

  it('nothing comes after a deletion', () => {
    const gone = state({ isDeleted: true, at: 5 });
    expect(laterState(gone, state({ at: 900 }))).toBe(gone);
  });

  it('the same words end in the same state, in any order and however often', () => {
    const word = fc.record({ at: fc.integer({ min: 1, max: 9 }), isDeleted: fc.boolean() });
    const words = fc.uniqueArray(word, { selector: ({ at }) => at, minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(words, fc.infiniteStream(fc.nat()), (said, chance) => {
        const last = Math.max(...said.filter(({ isDeleted }) => isDeleted).map(({ at }) => at), 0);
        const all = said.map((one) => state({ ...one, statusName: String(one.at) }));
        const mixed = [...all, ...all]
          .map((one) => [chance.next().value as number, one] as const)
          .sort(([a], [b]) => a - b)
          .map(([, one]) => one);
        const end = mixed.reduce<IssueState | undefined>(laterState, undefined);
        const latest = Math.max(...said.map(({ at }) => at));
        expect(end?.isDeleted).toBe(last > 0);
        expect([latest, ...(last > 0 ? said.map(({ at }) => at) : [])]).toContain(end?.at);
      }),
    );
  });

  it('a look that finds the same says nothing new', () => {
    expect(saysTheSame(state(), state({ at: 900 }))).toBe(true);
    expect(saysTheSame(state(), state({ isRestricted: true }))).toBe(false);
    expect(saysTheSame(state(), state({ statusName: 'Review' }))).toBe(false);
  });
});

describe('a quarter is looked at', () => {
  const quarter = { startDate: '2027-01-04', weeks: 13 };
  it.each([
    ['2026-12-06', false],
    ['2026-12-07', true],
    ['2027-02-01', true],
    ['2027-04-04', true],
    ['2027-05-01', true],
    ['2027-05-02', true],
    ['2027-05-03', false],
  ])('on %s: %s', (day: string, expected: boolean) => {
    expect(isCurrent(quarter, day)).toBe(expected);
  });
  it('never where its start is no day', () => {
    expect(isCurrent({ startDate: 'soon', weeks: 13 }, '2027-01-05')).toBe(false);
  });
});
