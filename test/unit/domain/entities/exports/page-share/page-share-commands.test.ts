import { MOST_PAGE_SHARES } from '#domain/entities/exports/page-share/page-share-limits';
import {
  accepted,
  after,
  aWrittenQuarter,
  as,
  context,
  decideSaid,
  LEAD,
  MATE,
  newcomer,
  refused,
} from '../../../../../support/given/a-quarter';

const give = (page: string, more: object = {}) =>
  ({ kind: 'pageShare.give', page, space: '9', as: 'live', what: 'draft', revision: 4, ...more }) as const;

describe('G-29 a page on which the quarter was shared', () => {
  it('is noted by who leads, with who did it and when', () => {
    const [change] = accepted(decideSaid(aWrittenQuarter(), give('1'), context(), 's1'));
    expect(change).toMatchObject({
      concept: 'pageShare',
      kind: 'added',
      id: 's1',
      now: { page: '1', kind: 'live', what: 'draft', revision: 4, by: LEAD, at: context().at },
    });
    for (const by of [as(MATE), newcomer()])
      expect(refused(decideSaid(aWrittenQuarter(), give('1'), context(by))).text).not.toBe('');
  });

  it('is noted once, and a page without anything of ours is listed once', () => {
    const quarter = after(aWrittenQuarter(), { ...give('1', { as: 'link' }), id: 's1' });
    expect(quarter.pageShares).toHaveLength(1);
    expect(accepted(decideSaid(quarter, give('1'), context(), 's1'))).toEqual([]);
    expect(refused(decideSaid(quarter, give('1', { as: 'link' }), context(), 's2')).code).toBe(
      'SHARED_ALREADY',
    );
    expect(accepted(decideSaid(quarter, give('1'), context(), 's2'))).toHaveLength(1);
  });

  it('moves on to a later revision and never back, and is forgotten', () => {
    const quarter = after(aWrittenQuarter(), { ...give('1'), id: 's1' });
    const [share] = quarter.pageShares;
    const refresh = { kind: 'pageShare.refresh', target: share!.id } as const;
    const later = after(quarter, { ...refresh, revision: 9 });
    expect(later.pageShares).toMatchObject([{ revision: 9 }]);
    expect(accepted(decideSaid(later, { ...refresh, revision: 5 }))).toEqual([]);
    expect(refused(decideSaid(later, { ...refresh, target: 'none', revision: 10 })).text).not.toBe('');
    expect(after(later, { kind: 'pageShare.forget', target: share!.id }).pageShares).toEqual([]);
  });

  it('is one of at most 100', () => {
    const one = { space: '9', kind: 'live', what: 'draft', revision: 4, at: context().at, by: LEAD } as const;
    const pageShares = Array.from({ length: MOST_PAGE_SHARES }, (_, i) => ({
      ...one,
      id: `s${String(i)}`,
      page: String(i),
    }));
    const full = { ...aWrittenQuarter(), pageShares };
    expect(refused(decideSaid(full, give('1'), context(), 'more')).text).toContain('100');
  });
});
