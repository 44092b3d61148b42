import { evolveAll } from '#domain/quarter/evolve';
import type { Quarter } from '#domain/quarter/quarter';
import type { Said } from '../../../../support/given/a-quarter';
import {
  accepted,
  after,
  as,
  aWrittenQuarter,
  context,
  decideSaid,
  LEAD,
  MATE,
  newcomer,
  refused,
  THIRD,
} from '../../../../support/given/a-quarter';
import { codeOf, then } from '../../../../support/given/in-session';

const written = aWrittenQuarter();
const place = (milestone: string, startWeek: number, endWeek: number): Said => ({
  kind: 'placement.place',
  milestone,
  startWeek,
  endWeek,
});

describe('a card that is not done in the quarter', () => {
  const aside = (more: object = {}): Said => ({
    kind: 'setAside.say',
    milestone: 'm3',
    reason: 'noRoom',
    why: ' Frontend is full ',
    next: 'nextQuarter',
    week: 6,
    ...more,
  });

  it('G-33 has a reason and what comes of it, from anybody who joined, once', () => {
    const quarter = then(written, aside(), MATE);
    const stands = { id: 'm3', reason: 'noRoom', why: 'Frontend is full', next: 'nextQuarter', week: null };
    expect(quarter.setAsides).toEqual([
      { ...stands, decidedBy: MATE, decidedAt: '2027-01-11T09:00:00.000Z' },
    ]);
    expect(then(quarter, aside(), THIRD).setAsides).toEqual(quarter.setAsides);
    expect(then(quarter, aside({ next: 'lookAgain' }), THIRD).setAsides).toMatchObject([
      { next: 'lookAgain', week: 6, decidedBy: THIRD },
    ]);
    expect(then(quarter, { kind: 'setAside.withdraw', milestone: 'm3' }, THIRD).setAsides).toEqual([]);
    expect(then(quarter, { kind: 'milestone.remove', target: 'm3' }).setAsides).toEqual([]);
  });

  it.each([
    [{ milestone: 'gone' }, 'UNKNOWN_TARGET'],
    [{ reason: 'bored' }, 'OFF_SCALE'],
    [{ next: 'never' }, 'OFF_SCALE'],
    [{ week: 14 }, 'OUT_OF_RANGE'],
    [{ why: 'x'.repeat(141) }, 'TOO_LONG'],
  ])('G-33 is not set aside with %j', (more, code) => {
    expect(refused(decideSaid(written, aside(more))).code).toBe(code);
  });
});

describe('why a revision was made', () => {
  const explain = (text: string, revision = 3): Said => ({ kind: 'revision.explain', revision, text });

  it('S4-5 is said by a member, bettered by them alone, and taken back by leaving it empty', () => {
    const quarter = then(written, explain(' Payments can begin '), MATE);
    expect(quarter.revisionNotes).toEqual([
      { id: 'revision:3', revision: 3, text: 'Payments can begin', by: MATE },
    ]);
    expect(codeOf(quarter, explain('Because I say so'), THIRD)).toBe('AUTHOR_ONLY');
    expect(then(quarter, explain('Earlier'), MATE).revisionNotes).toMatchObject([{ text: 'Earlier' }]);
    expect(then(quarter, explain(''), MATE).revisionNotes).toEqual([]);
    expect(then(written, explain(''), MATE)).toBe(written);
    expect(codeOf(written, explain('x', 0))).toBe('OUT_OF_RANGE');
    expect(codeOf(written, explain('x', 9), LEAD, { revision: 8 })).toBe('NO_REVISION');
    expect(codeOf(written, explain('x'.repeat(141)))).toBe('TOO_LONG');
  });
});

describe('what a team agrees on', () => {
  const agree = (round: string | null, revision = 7): Said => ({
    kind: 'baseline.agree',
    id: 'agreed',
    revision,
    round,
  });
  const asked = (): Quarter =>
    then(written, { kind: 'confidenceRound.open', id: 'c', follows: null }, LEAD, { revision: 7 });
  const revealed = (quarter: Quarter): Quarter => {
    const closing = then(quarter, { kind: 'confidenceRound.reveal', round: 'c' });
    return evolveAll(
      closing,
      accepted(
        decideSaid(
          closing,
          {
            kind: 'sealed.disclose',
            round: 'c',
            sealed: [{ member: MATE, content: { value: 4, because: '' } }],
          },
          context(newcomer()),
        ),
      ),
    );
  };

  it('S4-22 is the revision that was shown when the vote began, and locks nothing', () => {
    expect(codeOf(asked(), agree('c'))).toBe('NOT_REVEALED');
    const quarter = then(revealed(asked()), agree('c'));
    expect(quarter.baselines).toEqual([
      { id: 'agreed', revision: 7, roundId: 'c', agreedAt: '2027-01-11T09:00:00.000Z', by: LEAD },
    ]);
    expect(codeOf(revealed(asked()), agree('c', 8))).toBe('VOTE_VOID');
    const moved = then(quarter, place('m1', 2, 4), MATE);
    expect(moved.placements).toMatchObject([{ startWeek: 2 }]);
    expect(moved.baselines).toBe(quarter.baselines);
    const anew = then(moved, { ...agree(null, 9), id: 'anew' }, LEAD, {
      at: '2027-02-01T09:00:00.000Z',
    });
    expect(anew.baselines.map(({ revision }) => revision)).toEqual([7, 9]);
  });

  it('S4-22 is void where the draft was moved while people voted, unless it was moved back', () => {
    const moved = then(asked(), place('m1', 2, 4), MATE);
    expect(codeOf(revealed(moved), agree('c'))).toBe('VOTE_VOID');
    const back = then(moved, place('m1', 1, 3), MATE);
    expect(revealed(back).confidenceRounds).toMatchObject([{ isVoid: false, revision: 7 }]);
  });

  it('S4-22 is written down by who leads, of a revision that there is', () => {
    expect(codeOf(written, agree(null), MATE)).toBe('FACILITATOR_ONLY');
    expect(codeOf(written, agree(null, 9), LEAD, { revision: 8 })).toBe('NO_REVISION');
    expect(codeOf(written, agree('gone'))).toBe('UNKNOWN_TARGET');
    expect(codeOf(written, agree(null, 1.5))).toBe('OUT_OF_RANGE');
  });
});

describe('a scenario', () => {
  const nameless: Said = { kind: 'scenario.add', values: { name: '', base: 1 } };
  const move = (card: string, startWeek: number | null, endWeek = startWeek) => ({
    card,
    startWeek,
    endWeek,
  });
  const add = (...moves: readonly ReturnType<typeof move>[]): Said => ({
    kind: 'scenario.add',
    id: 'b',
    values: { name: 'Returns later', base: 5, moves },
  });

  it('S4-5 holds other weeks, is bettered by anybody and removed by its author', () => {
    const quarter = then(written, add(move('m1', 2, 4), move('m2', null)), MATE);
    expect(quarter.placements).toBe(written.placements);
    const edit: Said = {
      kind: 'scenario.edit',
      target: 'b',
      changes: { moves: [move('m1', 3, 5)] },
      was: { moves: [move('m1', 2, 4), move('m2', null)] },
    };
    const other = then(quarter, edit, THIRD);
    expect(other.scenarios).toMatchObject([{ by: MATE, moves: [{ startWeek: 3 }] }]);
    const theirs: Said = { ...edit, changes: { moves: [] } };
    expect(codeOf(other, theirs, LEAD)).toBe('CHANGED_MEANWHILE');
    expect(codeOf(other, { kind: 'scenario.remove', target: 'b' }, THIRD)).toBe('AUTHOR_ONLY');
    expect(then(other, { kind: 'scenario.remove', target: 'b' }, MATE).scenarios).toEqual([]);
  });

  it.each([
    [add(move('gone', 1)), 'UNKNOWN_REFERENCE'],
    [add(move('m1', 14)), 'OUT_OF_RANGE'],
    [add(move('m1', 3, 2)), 'ENDS_BEFORE_START'],
    [add(move('m1', 1), move('m1', 2)), 'TWICE'],
    [add(...Array.from({ length: 101 }, () => move('m1', 1))), 'TOO_MANY'],
    [nameless, 'MISSING'],
  ])('S4-5 is not %j', (said, code) => {
    expect(refused(decideSaid(written, said, context(as(MATE)))).code).toBe(code);
  });

  it('S4-5 stands when a card of it is gone', () => {
    const quarter = after(written, add(move('m3', 2)), { kind: 'milestone.remove', target: 'm3' });
    expect(quarter.scenarios).toHaveLength(1);
  });
});
