import type { Quarter } from '#domain/quarter/quarter';
import {
  aQuarter,
  as,
  context,
  decideSaid,
  LEAD,
  MATE,
  newcomer,
  refused,
  THIRD,
  type Said,
} from '../../../../../support/given/a-quarter';
import { done } from '../../../../../support/given/done';
import { at, codeOf, started, then } from '../../../../../support/given/in-session';
import { undoing } from '../../../../../support/given/undoing';

const ALL = [LEAD, MATE, THIRD];
const toPairs = { kind: 'session.goTo', session: 's1', activity: 's1.pairs' } as const;
const draw = { kind: 'session.drawPairs', session: 's1' } as const;
const takeLead = { kind: 'session.takeLead', session: 's1' } as const;
const attend = (observes: boolean): Said => ({ kind: 'session.attend', session: 's1', observes });
const pairsOf = ({ places }: Quarter) => places[0]!.pairings.map(({ activity, pairs }) => [activity, pairs]);

/** THIRD is a facilitator as well. */
const withTwo = (): Quarter => {
  const quarter = aQuarter();
  return {
    ...quarter,
    members: quarter.members.map((one) => (one.id === THIRD ? { ...one, facilitator: true } : one)),
  };
};

describe('the lead of a session', () => {
  it('G-5 is taken by a facilitator at any time', () => {
    const taken = then(started(withTwo()), takeLead, THIRD, { present: ALL });
    expect(taken.places).toMatchObject([{ leader: THIRD }]);
    expect(codeOf(taken, { kind: 'session.pause', session: 's1' })).toBe('LEADER_ONLY');
    expect(then(taken, takeLead, THIRD)).toBe(taken);
  });

  it('G-5 is taken by others only once the leader is away, or no member any more', () => {
    const quarter = started(aQuarter());
    expect(codeOf(quarter, takeLead, MATE, { present: ALL })).toBe('LEADER_IS_HERE');
    expect(then(quarter, takeLead, MATE, { present: [MATE, THIRD] }).places).toMatchObject([
      { leader: MATE },
    ]);
    const gone = started(withTwo());
    const without = then(gone, { kind: 'member.remove', target: LEAD }, THIRD);
    expect(then(without, takeLead, MATE, { present: [MATE] }).places).toMatchObject([{ leader: MATE }]);
    expect(then(without, takeLead, MATE).places).toMatchObject([{ leader: MATE }]);
  });

  it('G-5 stays where nobody knows who is there: that is not away', () => {
    expect(codeOf(started(aQuarter()), takeLead, MATE)).toBe('LEADER_IS_HERE');
  });

  it('G-5 is no reader’s, and of no session that does not run', () => {
    const quarter = started(aQuarter());
    expect(refused(decideSaid(quarter, takeLead, context(newcomer(true), { present: [] }))).code).toBe(
      'JOIN_FIRST',
    );
    expect(codeOf(aQuarter(), takeLead)).toBe('NOT_RUNNING');
  });

  it('G-5 lets whoever takes part and leads close rounds and finish, and ends with the session', () => {
    const led = then(started(aQuarter()), takeLead, MATE, { present: [MATE] });
    const open = { id: 'w', kind: 'writingRound.open', activity: 's1.silent' } as const;
    expect(codeOf(led, open, THIRD)).toBe('FACILITATOR_ONLY');
    const writing = then(led, open, MATE);
    expect(then(writing, { kind: 'writingRound.reveal', round: 'w' }, MATE).writingRounds).toMatchObject([
      { state: 'closing' },
    ]);
    const ended = then(led, { kind: 'session.finish', session: 's1' }, MATE);
    expect(ended.sessions).toMatchObject([{ state: 'done' }]);
    expect(codeOf(ended, open, MATE)).toBe('FACILITATOR_ONLY');
    expect(codeOf(led, { kind: 'session.plan', session: 's1', date: null }, MATE)).toBe('FACILITATOR_ONLY');
  });
});

describe('who is there', () => {
  it('says so once and for oneself, or only looks on', () => {
    const quarter = then(started(aQuarter()), attend(false), MATE, at('09:01:00'));
    const { attendances } = quarter;
    expect(attendances.filter(({ memberId }) => memberId === MATE)).toEqual([
      { id: `run:${MATE}`, runId: 'run', memberId: MATE, at: at('09:01:00').at, observes: false },
    ]);
    const observing = then(quarter, attend(true), MATE, at('09:30:00'));
    expect(observing.attendances.map(({ memberId, observes }) => [memberId, observes])).toEqual([
      [LEAD, false],
      [MATE, true],
    ]);
    expect(then(observing, attend(true), MATE)).toBe(observing);
    expect(codeOf(aQuarter(), attend(true), MATE)).toBe('NOT_RUNNING');
    expect(refused(decideSaid(quarter, attend(true), context(newcomer()))).code).toBe('JOIN_FIRST');
  });

  it('stays on record with the holding, and has no way back', () => {
    const { entry, quarter } = done(started(aQuarter()), attend(false), MATE);
    expect(refused(undoing(quarter, entry, context(as(MATE)))).code).toBe('NO_INVERSE');
    expect(then(quarter, { kind: 'session.finish', session: 's1' }).attendances).toHaveLength(2);
  });

  it('is asked by a round, unless they only look on; those away are told apart, and nobody is where that is not known', () => {
    const quarter = then(started(aQuarter()), attend(true), THIRD);
    const open = { id: 'w', kind: 'writingRound.open', activity: 's1.silent' } as const;
    expect(then(quarter, open, LEAD, { present: [LEAD, THIRD] }).writingRounds).toMatchObject([
      { asked: [LEAD], away: [MATE] },
    ]);
    expect(then(quarter, open).writingRounds).toMatchObject([{ asked: [LEAD, MATE], away: [] }]);
    // Looking on ends with its session.
    const ended = then(quarter, { kind: 'session.finish', session: 's1' });
    expect(then(ended, open).writingRounds).toMatchObject([{ asked: ALL, away: [] }]);
  });
});

describe('the pairs of an activity', () => {
  it('G-13 are drawn as it begins of those who are there and take part, and stay when the team comes back', () => {
    const quarter = then(started(aQuarter()), attend(true), THIRD);
    const paired = then(quarter, toPairs, LEAD, { present: ALL });
    expect(paired.places[0]!.pairings.map(({ activity, pairs }) => [activity, pairs[0]!.toSorted()])).toEqual(
      [['s1.pairs', [LEAD, MATE]]],
    );
    const away = then(paired, { kind: 'session.goTo', session: 's1', activity: 's1.blockers' });
    expect(pairsOf(then(away, toPairs, LEAD, { present: [LEAD, THIRD] }))).toEqual(pairsOf(paired));
  });

  it('G-13 are none where fewer than two are there, and a draw says why', () => {
    const quarter = then(started(aQuarter()), toPairs, LEAD, { present: [LEAD] });
    expect(pairsOf(quarter)).toEqual([]);
    expect(codeOf(quarter, draw, LEAD, { present: [LEAD] })).toBe('TOO_FEW');
    expect(pairsOf(then(quarter, draw, LEAD, { present: ALL }))).toEqual([
      ['s1.pairs', [expect.arrayContaining(ALL)]],
    ]);
  });

  it('G-13 are changed between two who sit, and nobody else', () => {
    const four: Quarter = {
      ...aQuarter(),
      members: [...aQuarter().members, { id: 'zoe', role: 'data', facilitator: false, skills: [] }],
    };
    const quarter = then(started(four), toPairs, LEAD, { present: [...ALL, 'zoe'] });
    const [first, second] = quarter.places[0]!.pairings[0]!.pairs;
    const swap = (one: string, other: string) =>
      ({ kind: 'session.swap', session: 's1', one, other }) as const;
    expect(pairsOf(then(quarter, swap(first![0]!, second![0]!)))).toEqual([
      [
        's1.pairs',
        [
          [second![0], first![1]],
          [first![0], second![1]],
        ],
      ],
    ]);
    expect(codeOf(quarter, swap(first![0]!, 'gone'))).toBe('NOT_IN_PAIRS');
    expect(codeOf(started(aQuarter()), swap(LEAD, MATE))).toBe('NOT_IN_PAIRS');
  });
});
