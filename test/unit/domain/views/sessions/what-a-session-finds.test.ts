import { cardGroups } from '#domain/views/sessions/card-groups';
import { exitCheck } from '#domain/views/sessions/exit-check';
import { readinessOf } from '#domain/views/sessions/readiness';
import { votePlaces } from '#domain/views/sessions/votes';
import type { VoteRound } from '#domain/entities/facilitation/vote-round/vote-round';
import { after, aQuarter, aWrittenQuarter } from '../../../../support/given/a-quarter';

it('G-11 cards stand in a named cluster, else under their hypothesis, else loose, and noise in none', () => {
  const quarter = after(
    aWrittenQuarter(),
    { id: 'c', kind: 'cluster.add', values: { sessionId: 's2', name: 'Being told' } },
    { kind: 'milestone.edit', target: 'm3', changes: { clusterId: 'c' } },
    { kind: 'milestone.edit', target: 'm4', changes: { status: 'noise' } },
  );
  expect(cardGroups(quarter).map(({ kind, id, cards }) => [kind, id, cards.map((one) => one.id)])).toEqual([
    ['cluster', 'c', ['m3']],
    ['hypothesis', 'h1', ['m2']],
    ['hypothesis', 'h2', []],
    ['loose', '', ['m1']],
  ]);
});

it('G-19 four to eight people and a stakeholder are asked for, and fewer are told', () => {
  const codes = (quarter = aQuarter()) =>
    readinessOf(quarter, 's1').flatMap(({ code, isMet }) => (isMet ? [] : [code]));
  expect(codes()).toEqual(expect.arrayContaining(['team-size', 'stakeholder']));
  const [first] = aQuarter().members;
  const team = (size: number) => ({
    ...aQuarter(),
    members: Array.from({ length: size }, (_, n) => ({
      ...first!,
      id: `m${String(n)}`,
      role: 'stakeholder' as const,
    })),
  });
  for (const [size, isMet] of [
    [3, false],
    [4, true],
    [8, true],
    [9, false],
  ] as const) {
    expect([size, !codes(team(size)).includes('team-size')]).toEqual([size, isMet]);
  }
  expect(codes(team(4))).not.toContain('stakeholder');
});

it('G-22 what a session should leave is told point by point', () => {
  expect(exitCheck(aQuarter(), 's0')[0]).toEqual({ code: 'vision', isMet: false, done: 0, of: 1 });
  expect(exitCheck(aWrittenQuarter(), 's2')).toMatchObject([
    { code: 'objectives-validated', isMet: false, done: 0, of: 2 },
    { code: 'cards-typed', isMet: false, done: 3, of: 4 },
    { code: 'cards-tested', isMet: false, done: 2, of: 4 },
    { code: 'shortlist', isMet: false, done: 0 },
  ]);
  const chosen = after(aWrittenQuarter(), {
    kind: 'milestone.edit',
    target: 'm2',
    changes: { status: 'shortlisted' },
  });
  expect(exitCheck(chosen, 's2').at(-1)).toMatchObject({ code: 'shortlist', isMet: true });
});

it('S3-20 #3 is asked for its shortlist, not for all that stands on the board', () => {
  const chosen = after(aWrittenQuarter(), {
    kind: 'milestone.edit',
    target: 'm2',
    changes: { status: 'shortlisted' },
  });
  expect(exitCheck(chosen, 's3')[0]).toMatchObject({ code: 'cards-scored', done: 0, of: 1 });
  expect(exitCheck(aWrittenQuarter(), 's3')[0]).toMatchObject({ of: 4 });
});

it('S2-2 a feature is mapped to an objective, and goes with it', () => {
  const quarter = after(
    aWrittenQuarter(),
    { id: 'o9', kind: 'objective.add', values: { title: 'To be dropped' } },
    { id: 'f', kind: 'feature.add', values: { name: 'Order page', objectiveId: 'o9' } },
  );
  expect(quarter.features).toMatchObject([{ name: 'Order page', objectiveId: 'o9', areaId: null }]);
  expect(after(quarter, { kind: 'objective.remove', target: 'o9' }).features).toEqual([]);
});

it('S2-7 things that got as many votes share a place', () => {
  const round = (id: string, more: Partial<VoteRound>): VoteRound => ({
    id,
    runId: null,
    activity: 's2.vote',
    openedAt: id,
    subjectKind: 'milestone',
    subjects: [],
    clusters: [],
    budget: 3,
    mostEach: 1,
    state: 'revealed',
    asked: [],
    away: [],
    results: [],
    voters: 0,
    ...more,
  });
  const results = [
    { id: 'a', votes: 3 },
    { id: 'b', votes: 2 },
    { id: 'c', votes: 2 },
    { id: 'd', votes: 1 },
  ];
  expect(votePlaces(round('2', { results })).map(({ id, from, to }) => [id, from, to])).toEqual([
    ['a', 1, 1],
    ['b', 2, 3],
    ['c', 2, 3],
    ['d', 4, 4],
  ]);
});
