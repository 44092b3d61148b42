import { blockerRound } from '#domain/views/sessions/blocker-round';
import { contributionGroups } from '#domain/views/sessions/contribution-groups';
import { exitCheck } from '#domain/views/sessions/exit-check';
import { evolveAll } from '#domain/quarter/evolve';
import type { Quarter } from '#domain/quarter/quarter';
import {
  accepted,
  after,
  aQuarter,
  as,
  aWrittenQuarter,
  context,
  decideSaid,
  LEAD,
  MATE,
  refused,
  THIRD,
  type Said,
} from '../../../../support/given/a-quarter';
import { undoing } from '../../../../support/given/undoing';
import { done } from '../../../../support/given/done';

const start: Said = { kind: 'session.start', session: 's1' };

const by = (quarter: Quarter, member: string, said: Said, id: string): Quarter =>
  evolveAll(quarter, accepted(decideSaid(quarter, said, context(as(member)), id)));

describe('S1-1 company objectives', () => {
  const edit: Said = { kind: 'companyObjective.edit', target: 'co1', changes: { nick: 'New' } };

  it('are read-only while #1 runs, by command, removal, batch and undo, and free again behind it', () => {
    const spare: Said = { kind: 'companyObjective.add', id: 'co2', values: { title: 'Spare' } };
    const edited = done(after(aWrittenQuarter(), spare), edit);
    const running = after(edited.quarter, start, {
      kind: 'session.goTo',
      session: 's1',
      activity: 's1.silent',
    });
    const changes: readonly Said[] = [
      { ...edit, changes: { nick: 'Newer' } },
      { kind: 'companyObjective.add', values: { title: 'Other' } },
      { kind: 'companyObjective.remove', target: 'co2' },
      { kind: 'batch', commands: [{ kind: 'companyObjective.add', values: { title: 'Other' } }] },
    ];
    for (const said of changes) {
      expect(refused(decideSaid(running, said, context(), 'x'))).toMatchObject({
        code: 'READ_ONLY',
        rule: 'S1-1',
      });
    }
    expect(refused(undoing(running, edited.entry)).code).toBe('READ_ONLY');
    const finished = after(running, { kind: 'session.finish', session: 's1' });
    expect(decideSaid(finished, edit).ok).toBe(true);
  });

  it('can still be written down while they are presented, and nothing else of them changed', () => {
    const presented = after(aWrittenQuarter(), start);
    expect(decideSaid(presented, { kind: 'companyObjective.add', values: { title: 'x' } }).ok).toBe(true);
    expect(refused(decideSaid(presented, edit)).code).toBe('READ_ONLY');
    expect(decideSaid(after(aWrittenQuarter(), { ...start, session: 's2' }), edit).ok).toBe(true);
  });
});

describe('S1-3 the round of blockers', () => {
  it('tells who named one, who said that there is none, and who has not answered', () => {
    let quarter = after(aQuarter(), start);
    const states = (present: readonly string[] | null = [LEAD, MATE, THIRD]) =>
      blockerRound(quarter, present).map(({ member, state }) => [member, state]);
    expect(states()).toEqual([
      [LEAD, 'unanswered'],
      [MATE, 'unanswered'],
      [THIRD, 'unanswered'],
    ]);
    quarter = by(quarter, MATE, { kind: 'blocker.add', values: { kind: 'none' } }, 'b1');
    quarter = by(quarter, LEAD, { kind: 'blocker.add', values: { kind: 'risk', text: 'No scans' } }, 'b2');
    expect(states()).toEqual([
      [LEAD, 'named'],
      [MATE, 'none'],
      [THIRD, 'unanswered'],
    ]);
    // Whoever is away is not waited for, and what they said stays.
    expect(states([LEAD])).toEqual([
      [LEAD, 'named'],
      [MATE, 'none'],
    ]);
    quarter = by(quarter, MATE, { kind: 'blocker.add', values: { kind: 'trade-off', text: 'Margin' } }, 'b3');
    expect(states()[1]).toEqual([MATE, 'named']);
  });

  it('asks nobody who looks on, and everybody anew when the session is held again', () => {
    let quarter = after(aQuarter(), start);
    quarter = by(quarter, THIRD, { kind: 'session.attend', session: 's1', observes: true }, 'a1');
    quarter = by(quarter, MATE, { kind: 'blocker.add', values: { kind: 'none' } }, 'b1');
    expect(blockerRound(quarter, [MATE, THIRD]).map(({ member }) => member)).toEqual([MATE]);
    quarter = after(quarter, { kind: 'session.finish', session: 's1' });
    quarter = evolveAll(quarter, accepted(decideSaid(quarter, start, context(), 'again')));
    expect(blockerRound(quarter, [MATE])).toMatchObject([{ member: MATE, state: 'unanswered' }]);
  });

  it('takes no blocker without a text, and no text of "none"', () => {
    const quarter = aWrittenQuarter();
    const add = (values: object): Said => ({ kind: 'blocker.add', values });
    expect(refused(decideSaid(quarter, add({ kind: 'risk', text: ' ' }))).rule).toBe('S1-3');
    expect(refused(decideSaid(quarter, add({ text: 'No scans' }))).code).toBe('MISSING');
    expect(after(quarter, add({ kind: 'none', text: 'x', objectiveId: 'o1' })).blockers).toMatchObject([
      { text: '', objectiveId: null },
    ]);
  });

  it('is answered by everybody for themselves: "none" names nothing later, and nobody makes it another answer', () => {
    const given = by(after(aQuarter(), start), MATE, { kind: 'blocker.add', values: { kind: 'none' } }, 'b1');
    const named = { kind: 'blocker.edit', target: 'b1', changes: { text: 'No scans' } } as const;
    expect(by(given, MATE, named, 'b2').blockers).toMatchObject([{ kind: 'none', text: '' }]);
    const turned = {
      kind: 'blocker.edit',
      target: 'b1',
      changes: { kind: 'risk', text: 'No scans' },
    } as const;
    expect(refused(decideSaid(given, turned, context(as(THIRD)))).code).toBe('AUTHOR_ONLY');
    expect(by(given, MATE, turned, 'b3').blockers).toMatchObject([{ kind: 'risk', by: MATE }]);
  });

  it('keeps the idea that somebody’s blocker is about, and goes with its objective', () => {
    const quarter = after(
      aWrittenQuarter(),
      { kind: 'contribution.add', id: 'i1', values: { text: 'Tell them first' } },
      { kind: 'objective.add', id: 'o9', values: { title: 'Other' } },
      { kind: 'blocker.add', values: { kind: 'risk', text: 'No scans', contributionId: 'i1' } },
      { kind: 'blocker.add', id: 'b9', values: { kind: 'risk', text: 'No depot', objectiveId: 'o9' } },
    );
    expect(refused(decideSaid(quarter, { kind: 'contribution.remove', target: 'i1' })).code).toBe(
      'REFERRED_TO',
    );
    expect(after(quarter, { kind: 'objective.remove', target: 'o9' }).blockers).toHaveLength(1);
  });
});

describe('what #1 makes of its ideas', () => {
  const clustered = (): Quarter =>
    after(
      aWrittenQuarter(),
      { kind: 'contribution.add', id: 'i1', values: { text: 'Tell them first', companyObjectiveId: 'co1' } },
      { kind: 'contribution.add', id: 'i2', values: { text: 'Pay at once', companyObjectiveId: 'co1' } },
      { kind: 'contribution.add', id: 'i3', values: { text: 'Faster pages' } },
      { kind: 'cluster.add', id: 'cl', values: { sessionId: 's1', name: 'Told before they ask' } },
      { kind: 'cluster.add', id: 'other', values: { sessionId: 's2', name: 'Of milestones' } },
      { kind: 'contribution.edit', target: 'i1', changes: { clusterId: 'cl' } },
    );

  it('G-11 ideas stand in a named cluster, else with what they serve, else loose', () => {
    expect(
      contributionGroups(clustered()).map(({ kind, title, cards }) => [kind, title, cards.length]),
    ).toEqual([
      ['cluster', 'Told before they ask', 1],
      ['company', 'Trust', 1],
      ['loose', '', 1],
    ]);
  });

  it('S1-5 an objective says which cluster it was made of, and outlives it', () => {
    const made = after(clustered(), {
      kind: 'objective.add',
      id: 'o9',
      values: { title: 'Told before they ask', companyObjectiveIds: ['co1'], clusterId: 'cl' },
    });
    expect(made.objectives.find(({ id }) => id === 'o9')).toMatchObject({ clusterId: 'cl' });
    const gone = after(
      made,
      { kind: 'contribution.edit', target: 'i1', changes: { clusterId: null } },
      { kind: 'cluster.remove', target: 'cl' },
    );
    expect(gone.objectives.find(({ id }) => id === 'o9')).toMatchObject({ clusterId: 'cl' });
    const unknown: Said = { kind: 'objective.add', values: { title: 'x', clusterId: 'nowhere' } };
    expect(decideSaid(made, unknown).ok).toBe(false);
  });

  it('S1-4 pains and gains stand behind one objective and go with it', () => {
    const pain: Said = {
      kind: 'painGain.add',
      values: { kind: 'pain', text: 'They wait all day', objectiveId: 'o9' },
    };
    const quarter = after(
      aWrittenQuarter(),
      { kind: 'objective.add', id: 'o9', values: { title: 'Other' } },
      pain,
    );
    expect(quarter.painGains).toMatchObject([{ kind: 'pain', objectiveId: 'o9' }]);
    expect(
      refused(decideSaid(quarter, { kind: 'painGain.add', values: { kind: 'gain', text: 'x' } })),
    ).toMatchObject({ code: 'MISSING', rule: 'S1-4' });
    expect(after(quarter, { kind: 'objective.remove', target: 'o9' }).painGains).toEqual([]);
  });

  it('S1-6 a hypothesis has one of three forms, and lines of what is expected', () => {
    const quarter = after(
      aWrittenQuarter(),
      { kind: 'hypothesis.edit', target: 'h1', changes: { form: 'must-be-true', expected: ['They smile'] } },
      { kind: 'hypothesis.edit', target: 'h2', changes: { form: 'question' } },
    );
    expect(quarter.hypotheses).toMatchObject([
      { form: 'must-be-true', expected: ['They smile'] },
      { form: 'question', expected: [] },
    ]);
    const wrong = { kind: 'hypothesis.edit', target: 'h1', changes: { form: 'hope' } } as unknown as Said;
    expect(decideSaid(quarter, wrong).ok).toBe(false);
  });

  it('S1-18 the exit check asks for links, key results, hypotheses, metrics, judgements and answers', () => {
    const point = (quarter: Quarter, code: string) =>
      exitCheck(quarter, 's1').find((one) => one.code === code);
    const quarter = aWrittenQuarter();
    expect(exitCheck(quarter, 's1').map(({ code, done: met, of }) => [code, met, of])).toEqual([
      ['objectives-linked', 1, 2],
      ['key-results', 2, 2],
      ['key-results-believed', 2, 3],
      ['key-results-measured', 0, 3],
      ['feasibility-asked', 0, 3],
      ['blockers-answered', 0, 3],
    ]);
    const better = after(
      quarter,
      { kind: 'metric.add', values: { objectiveId: 'o1', text: 'Calls' } },
      { kind: 'keyResult.edit', target: 'k1', changes: { feasibility: 'doubtful' } },
      { kind: 'blocker.add', values: { kind: 'none' } },
    );
    expect(point(better, 'key-results-measured')).toMatchObject({ done: 2, isMet: false });
    expect(point(better, 'feasibility-asked')).toMatchObject({ done: 1 });
    const all = ['b2', 'b3'].reduce(
      (now, id, n) => by(now, [MATE, THIRD][n]!, { kind: 'blocker.add', values: { kind: 'none' } }, id),
      after(better, { kind: 'metric.add', id: 'k3-metric', values: { keyResultId: 'k3', unit: '%' } }),
    );
    expect(point(all, 'key-results-measured')).toMatchObject({ isMet: true });
    expect(point(all, 'blockers-answered')).toMatchObject({ isMet: true, done: 3 });
  });
});
