import { sessionSummaries } from '#domain/views/sessions/session-summaries';
import { aGoodQuarter, runOf } from '../../../../support/given/a-good-quarter';
import { aWrittenQuarter } from '../../../../support/given/a-quarter';
import { where, without } from '../../../../support/given/otherwise';

const good = aGoodQuarter();
const of = (session: string, quarter = good) =>
  sessionSummaries(quarter).find((summary) => summary.session === session);

describe('what sessions left', () => {
  it('G-22 is told of each that was held: its day, minutes and people, and what is there of it', () => {
    expect(sessionSummaries(good).map(({ session, day, people }) => [session, day, people])).toEqual([
      ['s0', '2026-12-07', 5],
      ['s1', '2026-12-10', 5],
      ['s2', '2026-12-14', 5],
      ['s3', '2026-12-15', 5],
      ['s4', '2026-12-17', 5],
    ]);
    expect(of('s2')).toMatchObject({ minutes: 75, times: 1 });
    expect(of('s0')?.left).toEqual([{ code: 'vision', count: 1, of: null }]);
    expect(of('s1')?.left.map(({ code, count }) => [code, count])).toEqual([
      ['ideas', 6],
      ['objectives', 1],
      ['key-results', 1],
    ]);
    expect(of('s2')?.left.map(({ code, count }) => [code, count])).toEqual([
      ['cards', 4],
      ['shortlist', 4],
    ]);
    expect(of('s3')?.left.map(({ code, count, of: all }) => [code, count, all])).toEqual([
      ['scored', 4, 4],
      ['sizes', 3, 3],
    ]);
    expect(of('s4')?.left).toEqual([{ code: 'placed', count: 4, of: 4 }]);
  });

  it('G-22 counts who took part, and not who looked on', () => {
    expect(of('s3', where(good, 'attendances', 'run-s3:stakeholder', { observes: true }))?.people).toBe(4);
  });

  it('S2-13 tells of how many objectives the team asked whether three cards alone would do', () => {
    const asked = where(good, 'objectives', 'o1', { threeIds: ['m1'], threeAnswer: 'yes' });
    expect(of('s2', asked)?.left).toContainEqual({ code: 'only-three', count: 1, of: 1 });
  });

  it('G-22 is told of none that was not held to its end, and leaves out what is gone', () => {
    expect(sessionSummaries(aWrittenQuarter())).toEqual([]);
    expect(of('s2', where(good, 'sessionRuns', runOf('s2'), { endedAt: null }))).toBeUndefined();
    expect(of('s0', without(good, 'visions'))?.left).toEqual([]);
  });
});
