import fc from 'fast-check';
import { scorePass } from '#domain/views/sessions/score-course';
import { cardTally, endsOf, isSpread, medianOf, voices } from '#domain/views/sessions/score-tally';
import type { Choice, ScoreScale } from '#domain/entities/scoring/score/score';
import type { Quarter } from '#domain/quarter/quarter';
import { aWrittenQuarter, decideSaid, LEAD, MATE, refused, THIRD } from '../../../../support/given/a-quarter';
import { bothHeard } from '../../../../support/given/both-heard';
import { at, codeOf, started, then } from '../../../../support/given/in-session';
import { choices, opening, scoring, shownWith, sized } from '../../../../support/given/scoring';

const PEOPLE = [LEAD, MATE, THIRD];

/** What three people chose for the first card. */
const first = (scale: ScoreScale, ...values: readonly (Choice | null)[]): Quarter =>
  shownWith(
    scoring({ scale }),
    PEOPLE.flatMap((who, n) => {
      const value = values[n];
      return value == null ? [] : [choices(who, { m1: value })];
    }),
  );
const tallyOf = (quarter: Quarter, card = 'm1') => cardTally(quarter, quarter.scoreRounds[0]!, card);
const median = (scale: ScoreScale, ...values: readonly (Choice | null)[]) => {
  const quarter = first(scale, ...values);
  return medianOf(quarter.scoreRounds[0]!, tallyOf(quarter));
};
const courseOf = (quarter: Quarter, card = 'm1') =>
  scorePass(quarter, 'effort', null).courses.find((one) => one.card === card)!;

describe('what came out for a card', () => {
  it('S3-4 is the middle of the sizes, between two of them the larger one', () => {
    expect(median('effort', 'S', 'M', 'M')).toBe('M');
    expect(median('effort', 'M', 'L', null)).toBe('L');
    expect(median('effort', 'S', 'M', null)).toBe('M');
    expect(median('effort', 'M', 'M', 'L')).toBe('M');
  });

  it('S3-6 is the middle of the values, between two of them the lower one', () => {
    expect(median('business', 1, 3, 3)).toBe(3);
    expect(median('business', 2, 3, null)).toBe(2);
    expect(median('ux', 1, 2, null)).toBe(1);
  });

  it('S3-18 leaves out who was not sure, and is nothing where nobody was', () => {
    expect(median('effort', 'unsure', 'unsure', 'S')).toBe('S');
    expect(median('ux', 'unsure', 3, 'unsure')).toBe(3);
    expect(median('effort', 'unsure', null, null)).toBeNull();
  });

  it('S3-18 tells voted, not sure, not answered, away and observing apart', () => {
    const given = started(sized(aWrittenQuarter()), 's3', [LEAD, MATE]);
    const observed = then(given, { kind: 'session.attend', session: 's3', observes: true }, THIRD);
    const open = then(observed, opening(), LEAD, { ...at('10:00:00'), present: [LEAD, MATE] });
    const shown = shownWith(open, [choices(LEAD, { m1: 'S', m2: 'unsure' }, 'Like it')]);
    expect(tallyOf(shown)).toEqual({
      card: 'm1',
      groups: [
        { value: 'S', members: [LEAD] },
        { value: 'M', members: [] },
        { value: 'L', members: [] },
      ],
      unsure: [],
      silent: [MATE],
      away: [],
      observing: [THIRD],
      becauses: [{ member: LEAD, value: 'S', text: 'Like it' }],
    });
    expect(tallyOf(shown, 'm2')).toMatchObject({ unsure: [LEAD], silent: [MATE] });
    const alone = then(given, opening(), LEAD, { ...at('10:00:00'), present: [LEAD] });
    expect(tallyOf(shownWith(alone, [choices(THIRD, { m1: 'L' })]))).toMatchObject({
      silent: [LEAD],
      away: [MATE],
      observing: [],
    });
  });

  it('S3-18 cast, not sure, not answered and away are everybody who was asked, whoever came and chose', () => {
    const choice = fc.constantFrom('S', 'M', 'L', 'unsure', null);
    fc.assert(
      fc.property(
        fc.tuple(choice, choice, choice),
        fc.subarray(PEOPLE, { minLength: 1 }),
        (values, present) => {
          const open = then(sized(aWrittenQuarter()), opening(), LEAD, { ...at('10:00:00'), present });
          const sealed = PEOPLE.flatMap((who, n) => {
            const value = values[n] ?? null;
            return value === null ? [] : [choices(who, { m1: value })];
          });
          const shown = shownWith(open, sealed);
          const tally = tallyOf(shown);
          const { asked, away } = shown.scoreRounds[0]!;
          expect(voices(tally) + tally.unsure.length + tally.silent.length + tally.away.length).toBe(
            new Set([...asked, ...away]).size,
          );
          expect(tally.silent.every((id) => present.includes(id))).toBe(true);
          expect(tally.away.some((id) => present.includes(id))).toBe(false);
        },
      ),
    );
  });
});

describe('a card on which S stands against L', () => {
  const apart = first('effort', 'S', 'M', 'L');
  const hear = (end: 'small' | 'large') =>
    ({ kind: 'scoreRound.hear', round: 's', card: 'm1', end }) as const;
  const again = (quarter: Quarter, ...values: readonly Choice[]): Quarter =>
    shownWith(
      then(
        bothHeard('s', 'm1').reduce((now, heard) => then(now, heard), quarter),
        opening({ id: 'again', follows: 's', cards: ['m1'] }),
        LEAD,
        at('10:20:00'),
      ),
      PEOPLE.map((who, n) => choices(who, { m1: values[n]! })),
      'again',
    );

  it('S3-5 is the only one that is talked about', () => {
    expect(isSpread(tallyOf(apart))).toBe(true);
    expect(endsOf(tallyOf(apart))).toEqual({ small: [LEAD], large: [THIRD] });
    for (const [one, other] of [
      ['S', 'M'],
      ['M', 'L'],
    ] as const) {
      expect(courseOf(first('effort', one, other, other))).toMatchObject({ stage: 'write' });
    }
    const values = scorePass(first('business', 1, 2, 3), 'business', null).courses[0];
    expect(values).toMatchObject({ stage: 'write', suggested: 2 });
  });

  it('S3-5 gets no suggestion before both ends gave or skipped their reason', () => {
    expect(courseOf(apart)).toMatchObject({ stage: 'hear', heard: [], suggested: null });
    const one = then(apart, hear('large'));
    expect(courseOf(one)).toMatchObject({ stage: 'hear', heard: ['large'], suggested: null });
    expect(courseOf(then(one, hear('small')))).toMatchObject({ stage: 'again', suggested: 'M' });
  });

  it('S3-5 is not voted on once more before both ends gave or skipped their reason', () => {
    const follow = opening({ id: 'again', follows: 's', cards: ['m1'] });
    const refusal = refused(decideSaid(apart, follow));
    expect(refusal).toMatchObject({ code: 'HEAR_FIRST', rule: 'S3-5', parameters: { card: 'm1' } });
    expect(codeOf(then(apart, hear('small')), follow)).toBe('HEAR_FIRST');
    expect(then(first('effort', 'S', 'M', 'M'), follow).scoreRounds).toHaveLength(2);
  });

  it('S3-5 is voted on once more: both rounds stay, and who moved is told', () => {
    const twice = again(apart, 'M', 'M', 'L');
    const course = courseOf(twice);
    expect(course).toMatchObject({ stage: 'write', suggested: 'M', isUncertain: false });
    expect(course.held.map(({ round, tally }) => [round.id, voices(tally)])).toEqual([
      ['s', 3],
      ['again', 3],
    ]);
    expect(course.moved).toEqual([{ member: LEAD, from: 'S', to: 'M' }]);
  });

  it('S3-5 is written down as the larger size and as uncertain, where two votes left it apart', () => {
    expect(courseOf(again(apart, 'S', 'S', 'L'))).toMatchObject({
      stage: 'write',
      suggested: 'L',
      isUncertain: true,
      moved: [{ member: MATE, from: 'M', to: 'S' }],
    });
  });

  it('S3-4 is done with what was written down of its last round, and a new pass asks anew', () => {
    const settle = { kind: 'scoreRound.settle', cards: ['m1'] } as const;
    const twice = again(apart, 'M', 'M', 'L');
    expect(courseOf(then(twice, { ...settle, round: 's' }))).toMatchObject({ stage: 'write' });
    const done = then(twice, { ...settle, round: 'again' });
    expect(courseOf(done)).toMatchObject({ stage: 'settled' });
    expect(courseOf(done, 'm2')).toMatchObject({ stage: 'nobody', suggested: null });
    const fresh = then(done, opening({ id: 'fresh' }), LEAD, at('11:00:00'));
    expect(scorePass(fresh, 'effort', null)).toMatchObject({ open: { id: 'fresh' }, first: { id: 's' } });
    expect(courseOf(shownWith(fresh, [], 'fresh'))).toMatchObject({ stage: 'nobody', held: [{}] });
    expect(scorePass(done, 'effort', 'another holding')).toEqual({ open: null, first: null, courses: [] });
  });
});
