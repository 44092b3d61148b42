import type { EstimateCommand } from '#domain/sealed/estimate/estimate-command';
import { estimate } from '#domain/sealed/estimate/estimate';
import type { Json } from '#domain/kernel/json';
import type { Quarter } from '#domain/quarter/quarter';
import { seal } from '#domain/quarter/seal';
import {
  as,
  aWrittenQuarter,
  context,
  decideSaid,
  LEAD,
  MATE,
  newcomer,
  refused,
  THIRD,
} from '../../../support/given/a-quarter';
import { at, codeOf, then } from '../../../support/given/in-session';
import { CARDS, choices, opening, scoring, shownWith, sized } from '../../../support/given/scoring';

const reveal = { kind: 'scoreRound.reveal', round: 's' } as const;

type Given = Partial<Omit<Extract<EstimateCommand, { kind: 'estimate.give' }>, 'kind'>>;

/** What is in somebody's envelope after they chose something for a card. */
const give = (quarter: Quarter, before: Json | null, given: Given = {}, by = as(MATE)) => {
  const sealing = seal(
    quarter,
    { id: 'g', kind: 'estimate.give', round: 's', card: 'm1', value: 'M', ...given },
    by,
  );
  return sealing.ok ? sealing.value(before) : sealing;
};
const mustGive = (quarter: Quarter, before: Json | null, given: Given = {}): Json | null => {
  const done = give(quarter, before, given);
  if (!done.ok) throw new Error(done.error.code);
  return done.value;
};

describe('a score round', () => {
  it('S3-3 about effort waits for what S, M and L mean, unless whoever leads begins without', () => {
    const unsaid = refused(decideSaid(aWrittenQuarter(), opening()));
    expect(unsaid).toMatchObject({
      code: 'SIZE_UNDEFINED',
      rule: 'S3-3',
      parameters: { sizes: 'S, M, L' },
    });
    const half = then(sized(aWrittenQuarter()), {
      kind: 'sizeDefinition.write',
      size: 'L',
      meaning: 'New ground',
      examples: [],
    });
    expect(refused(decideSaid(half, opening())).parameters).toEqual({ sizes: 'L' });
    expect(then(half, opening({ override: true })).scoreRounds).toHaveLength(1);
    // Half of what is said of a size leaves the other half as it stands.
    const whole = then(half, { kind: 'sizeDefinition.write', size: 'L', examples: ['Second payment'] });
    expect(whole.sizeDefinitions.find(({ id }) => id === 'L')).toMatchObject({
      id: 'L',
      meaning: 'New ground',
      examples: ['Second payment'],
    });
    // What a value is worth needs no such words.
    expect(then(half, opening({ scale: 'business' })).scoreRounds).toHaveLength(1);
  });

  it('S3-3 is not written over what its writer has not seen; the other half of it is no matter', () => {
    const write = { kind: 'sizeDefinition.write', size: 'S', meaning: 'Mine' } as const;
    const his = then(sized(aWrittenQuarter()), { ...write, meaning: 'His' });
    expect(refused(decideSaid(his, { ...write, was: { meaning: 'S here' } }))).toMatchObject({
      code: 'CHANGED_MEANWHILE',
      present: { meaning: 'His' },
    });
    const mine = then(his, { ...write, was: { meaning: 'His' } });
    expect(mine.sizeDefinitions.find(({ id }) => id === 'S')).toMatchObject({ meaning: 'Mine' });
    const half = { kind: 'sizeDefinition.write', size: 'S', examples: ['One'] } as const;
    expect(then(his, { ...half, was: { examples: ['Gift note'] } }).sizeDefinitions[2]).toMatchObject({
      meaning: 'His',
      examples: ['One'],
    });
  });

  it('S3-4 is begun and revealed by who leads, one at a time, over cards that are there', () => {
    const given = sized(aWrittenQuarter());
    expect(codeOf(given, opening(), MATE)).toBe('FACILITATOR_ONLY');
    expect(refused(decideSaid(given, opening(), context(newcomer()))).code).toBe('JOIN_FIRST');
    expect(scoring().scoreRounds).toMatchObject([
      { id: 's', state: 'open', cards: CARDS, openedAt: at('10:00:00').at, heard: [], settled: [] },
    ]);
    expect(codeOf(scoring(), opening({ id: 'again' }))).toBe('ROUND_OPEN');
    expect(codeOf(given, opening({ cards: ['m1', 'gone'] }))).toBe('UNKNOWN_TARGET');
    expect(codeOf(given, opening({ cards: [] }))).toBe('NOTHING_TO_SCORE');
    expect(codeOf(given, opening({ follows: 'gone' }))).toBe('UNKNOWN_TARGET');
    expect(codeOf(scoring(), reveal, MATE)).toBe('FACILITATOR_ONLY');
    expect(codeOf(shownWith(scoring(), []), reveal)).toBe('ALREADY_REVEALED');
    expect(codeOf(given, reveal)).toBe('UNKNOWN_TARGET');
  });

  it('S3-5 asks once more what a revealed one of its scale asked, and both stay', () => {
    const first = shownWith(scoring(), [choices(MATE, { m1: 'S' })]);
    const again = then(first, opening({ id: 'again', follows: 's', cards: ['m1'] }), LEAD, at('10:20:00'));
    expect(again.scoreRounds).toMatchObject([
      { id: 's', state: 'revealed' },
      { id: 'again', follows: 's' },
    ]);
    expect(again.estimates).toHaveLength(1);
    expect(codeOf(first, opening({ id: 'other', follows: 's', cards: ['m4'] }))).toBe('UNKNOWN_TARGET');
    expect(codeOf(first, opening({ id: 'other', follows: 's', scale: 'ux' }))).toBe('UNKNOWN_TARGET');
  });

  it('S3-5 asks no third time, and says the way out; a new pass may', () => {
    const first = shownWith(scoring(), [choices(MATE, { m1: 'S' })]);
    const again = then(first, opening({ id: 'again', follows: 's', cards: ['m1'] }), LEAD, at('10:20:00'));
    const shown = shownWith(again, [choices(MATE, { m1: 'M' })], 'again');
    for (const follows of ['again', 's']) {
      const refusal = refused(decideSaid(shown, opening({ id: 'third', follows, cards: ['m1'] })));
      expect(refusal).toMatchObject({ code: 'ASKED_TWICE', rule: 'S3-5', parameters: { card: 'm1' } });
      expect(refusal.text).toContain('Write down the larger one');
    }
    // What nobody was asked about a second time may still be.
    expect(then(shown, opening({ id: 'other', follows: 's', cards: ['m2'] })).scoreRounds).toHaveLength(3);
    expect(then(shown, opening({ id: 'anew', cards: ['m1'] })).scoreRounds).toHaveLength(3);
  });

  it('S3-4 keeps the cards that somebody may be choosing for, and says the way out; a revealed one keeps none', () => {
    const refusal = refused(decideSaid(scoring(), { kind: 'milestone.remove', target: 'm3' }));
    expect(refusal.code).toBe('REFERRED_TO');
    expect(refusal.text).toBe(
      '“Fake door for instant refunds” cannot be removed while the team scores it. Reveal the round first; pre-work can be cancelled.',
    );
    const shown = shownWith(scoring(), [choices(MATE, { m3: 'L' })]);
    const without = then(shown, { kind: 'milestone.remove', target: 'm3' });
    expect(without.estimates).toMatchObject([{ choices: [{ card: 'm3', value: 'L' }] }]);
  });

  it('S3-5 notes which ends were heard and which cards were written down, once it is revealed', () => {
    const hear = { kind: 'scoreRound.hear', round: 's', card: 'm1', end: 'small' } as const;
    const settle = { kind: 'scoreRound.settle', round: 's', cards: ['m3', 'm1'] } as const;
    expect(codeOf(scoring(), hear)).toBe('NOT_REVEALED');
    expect(codeOf(scoring(), settle)).toBe('NOT_REVEALED');
    const shown = shownWith(scoring(), []);
    expect(codeOf(shown, hear, MATE)).toBe('FACILITATOR_ONLY');
    expect(codeOf(shown, { ...hear, card: 'm4' })).toBe('UNKNOWN_TARGET');
    expect(codeOf(shown, { ...settle, cards: ['m1', 'm4'] })).toBe('UNKNOWN_TARGET');
    const done = then(then(then(shown, hear), hear), settle);
    expect(done.scoreRounds).toMatchObject([
      { heard: [{ card: 'm1', end: 'small' }], settled: ['m1', 'm3'] },
    ]);
  });
});

describe('estimates', () => {
  it('S3-4 are one a card, of which the last counts, and a reason stays until another one is given', () => {
    const first = mustGive(scoring(), null, { because: ' Like the gift note ' });
    const both = mustGive(scoring(), first, { card: 'm2', value: 'unsure' });
    expect(mustGive(scoring(), both, { value: 'L' })).toEqual([
      { card: 'm2', value: 'unsure', because: '' },
      { card: 'm1', value: 'L', because: 'Like the gift note' },
    ]);
    expect(mustGive(scoring(), first, { because: '' })).toEqual([{ card: 'm1', value: 'M', because: '' }]);
    const back = seal(scoring(), { id: 'b', kind: 'estimate.withdraw', round: 's', card: 'm1' }, as(MATE));
    expect(back.ok && back.value(first)).toEqual({ ok: true, value: null });
  });

  it.each([
    [{ value: 2 }, 'OFF_SCALE'],
    [{ card: 'm4' }, 'UNKNOWN_TARGET'],
    [{ round: 'gone' }, 'UNKNOWN_TARGET'],
    [{ because: 'x'.repeat(141) }, 'TOO_LONG'],
    [{ because: 'one\ntwo' }, 'ONE_LINE'],
  ] as const)('I7 are refused as %j', (given, code) => {
    expect(give(scoring(), null, given)).toMatchObject({ error: { code } });
  });

  it('I7 on a scale of values are 1, 2, 3 or unsure', () => {
    const open = scoring({ scale: 'ux' });
    expect(give(open, null, { value: 'S' })).toMatchObject({ error: { code: 'OFF_SCALE' } });
    expect(mustGive(open, null, { value: 3 })).toMatchObject([{ value: 3 }]);
    expect(mustGive(open, null, { value: 'unsure' })).toMatchObject([{ value: 'unsure' }]);
  });

  it('S3-4 are given by whoever joined, while the round is open', () => {
    expect(give(scoring(), null, {}, newcomer())).toMatchObject({ error: { code: 'JOIN_FIRST' } });
    expect(give(shownWith(scoring(), []), null)).toMatchObject({ error: { code: 'ALREADY_REVEALED' } });
  });

  it('S3-4 answer the round once every card of it has a choice, "not sure" among them', () => {
    const round = { id: 's', state: 'open' } as const;
    const quarter = scoring();
    const isAnswer = (content: ReturnType<typeof choices>['content']): boolean =>
      estimate.isAnswer!(quarter, round, estimate.read(content)!);
    expect(isAnswer(choices(MATE, { m1: 'S', m2: 'L' }).content)).toBe(false);
    expect(isAnswer(choices(MATE, { m1: 'S', m2: 'L', m4: 'L' }).content)).toBe(false);
    expect(isAnswer(choices(MATE, { m1: 'S', m2: 'L', m3: 'unsure' }).content)).toBe(true);
  });

  it('S3-4 are shown by name in the order of the cards, and nothing of what is none', () => {
    const shown = shownWith(scoring(), [
      choices(LEAD, { m3: 'L', m1: 'S', gone: 'M' }, 'New ground'),
      { member: MATE, content: 'nothing of this kind' },
      choices(THIRD, { m1: 2 }),
      choices('stranger', { m1: 'S' }),
    ]);
    expect(shown.estimates).toEqual([
      {
        id: `s:${LEAD}`,
        roundId: 's',
        memberId: LEAD,
        choices: [
          { card: 'm1', value: 'S', because: 'New ground' },
          { card: 'm3', value: 'L', because: 'New ground' },
        ],
      },
    ]);
    const sent = { kind: 'estimate.give', round: 's', card: 'm1', value: 'S' } as const;
    expect(estimate.isShown(shown, sent, LEAD)).toBe(true);
    expect(estimate.isShown(shown, { ...sent, because: 'Something else' }, LEAD)).toBe(false);
    expect(estimate.isShown(shown, { ...sent, value: 'L' }, LEAD)).toBe(false);
    expect(estimate.isShown(shown, { kind: 'estimate.withdraw', round: 's', card: 'm2' }, LEAD)).toBe(true);
  });
});

it('S3-5 another size takes the mark “uncertain” off a card', () => {
  const edit = { kind: 'milestone.edit', target: 'm1' } as const;
  const marked = then(aWrittenQuarter(), { ...edit, changes: { effort: 'L', effortUncertain: true } });
  expect(marked.milestones[0]).toMatchObject({ effort: 'L', effortUncertain: true });
  expect(then(marked, { ...edit, changes: { title: 'Rules' } }).milestones[0]!.effortUncertain).toBe(true);
  expect(then(marked, { ...edit, changes: { effort: 'M' } }).milestones[0]).toMatchObject({
    effort: 'M',
    effortUncertain: false,
  });
});
