import type { Json } from '#domain/kernel/json';
import type { Quarter } from '#domain/quarter/quarter';
import { evolveAll } from '#domain/quarter/evolve';
import { seal } from '#domain/quarter/seal';
import { confidenceResult } from '#domain/views/sessions/confidence-result';
import {
  accepted,
  as,
  aWrittenQuarter,
  context,
  decideSaid,
  LEAD,
  MATE,
  newcomer,
  THIRD,
} from '../../../support/given/a-quarter';
import { at, codeOf, then } from '../../../support/given/in-session';

const open = { id: 'c', kind: 'confidenceRound.open', follows: null } as const;
const reveal = { kind: 'confidenceRound.reveal', round: 'c' } as const;
const asking = (): Quarter => then(aWrittenQuarter(), open, LEAD, at('10:00:00'));

const give = (quarter: Quarter, value: number, because = '', by = as(MATE)) => {
  const command = { id: 'g', kind: 'confidence.give', round: 'c', value, because } as Parameters<
    typeof seal
  >[1];
  const sealing = seal(quarter, command, by);
  return sealing.ok ? sealing.value(null) : sealing;
};

const disclosed = (closing: Quarter, sealed: readonly { member: string; content: Json }[], round = 'c') =>
  evolveAll(
    closing,
    accepted(decideSaid(closing, { kind: 'sealed.disclose', round, sealed }, context(newcomer()))),
  );

const said = (member: string, value: number, because: string) => ({ member, content: { value, because } });

describe('how sure everybody is', () => {
  it('S4-20 is asked and shown by who leads, once at a time, and may follow an earlier round', () => {
    expect(codeOf(aWrittenQuarter(), open, MATE)).toBe('FACILITATOR_ONLY');
    expect(asking().confidenceRounds).toMatchObject([
      { id: 'c', follows: null, state: 'open', openedAt: at('10:00:00').at, votes: [] },
    ]);
    expect(codeOf(asking(), { ...open, id: 'again' })).toBe('ROUND_OPEN');
    expect(codeOf(aWrittenQuarter(), { ...open, follows: 'gone' })).toBe('UNKNOWN_TARGET');
    expect(codeOf(asking(), reveal, MATE)).toBe('FACILITATOR_ONLY');
    const closing = then(asking(), reveal);
    expect(codeOf(closing, reveal)).toBe('ALREADY_REVEALED');
    expect(codeOf(aWrittenQuarter(), reveal)).toBe('UNKNOWN_TARGET');
    const second = then(disclosed(closing, []), { ...open, id: 'd', follows: 'c' }, LEAD, at('10:05:00'));
    expect(second.confidenceRounds.map(({ follows }) => follows)).toEqual([null, 'c']);
  });

  it.each([
    [0, '', 'OFF_SCALE'],
    [2.5, '', 'OFF_SCALE'],
    [6, '', 'OFF_SCALE'],
    [3, 'x'.repeat(141), 'TOO_LONG'],
    [3, 'one\ntwo', 'ONE_LINE'],
  ])(
    'S4-20 is a whole number from 1 to 5 with a reason of one line: not %s with “%s”',
    (value, because, code) => {
      expect(give(asking(), value, because)).toMatchObject({ error: { code } });
    },
  );

  it('S4-20 is given while the round is open, kept without blanks, and taken back', () => {
    expect(give(asking(), 2, ' Week 6 is full ')).toEqual({
      ok: true,
      value: { value: 2, because: 'Week 6 is full' },
    });
    expect(give(then(asking(), reveal), 2)).toMatchObject({ error: { code: 'ALREADY_REVEALED' } });
    expect(give(asking(), 2, '', as('nobody'))).toMatchObject({ error: { code: 'JOIN_FIRST' } });
    const back = seal(asking(), { id: 'b', kind: 'confidence.withdraw', round: 'c' }, as(MATE));
    expect(back.ok && back.value({ value: 2, because: '' })).toEqual({ ok: true, value: null });
  });

  it('S4-20 is shown without a name, in an order that depends on nobody, and never of who left', () => {
    const closing = then(asking(), reveal);
    const all = [said(LEAD, 4, ''), said(MATE, 2, 'Week 6 is full'), said(THIRD, 5, 'We learn first')];
    const shown = disclosed(closing, all).confidenceRounds[0]!;
    expect(shown.state).toBe('revealed');
    expect(shown.votes.toSorted((a, b) => a.value - b.value)).toEqual([
      { value: 2, because: 'Week 6 is full' },
      { value: 4, because: '' },
      { value: 5, because: 'We learn first' },
    ]);
    // The same three answers by other people come out in the same order.
    const others = [said(THIRD, 4, ''), said(LEAD, 2, 'Week 6 is full'), said(MATE, 5, 'We learn first')];
    expect(disclosed(closing, others).confidenceRounds[0]).toEqual(shown);
    const left = [said(LEAD, 4, ''), said('left', 1, 'I am gone'), { member: MATE, content: { value: 9 } }];
    expect(disclosed(closing, left).confidenceRounds[0]!.votes).toEqual([{ value: 4, because: '' }]);
  });
});

describe('what came of it', () => {
  const round = (...values: readonly (1 | 2 | 3 | 4 | 5)[]) => ({
    ...asking().confidenceRounds[0]!,
    votes: values.map((value) => ({ value, because: value < 4 ? `because of ${String(value)}` : '' })),
  });

  it('S4-20 asks what would raise it below 3 on average, or at any 1 or 2', () => {
    expect(confidenceResult(round(4, 5, 3), undefined)).toMatchObject({
      average: 4,
      voters: 3,
      isLow: false,
      toRaise: [],
      moved: null,
    });
    expect(confidenceResult(round(2, 5, 5, 5), undefined)).toMatchObject({
      isLow: true,
      toRaise: ['because of 2'],
    });
    expect(confidenceResult(round(3, 3), undefined).isLow).toBe(false);
    expect(confidenceResult(round(), undefined)).toMatchObject({ average: null, isLow: false, voters: 0 });
    expect(confidenceResult(round(1, 1, 4), undefined).counts).toEqual([
      { value: 1, votes: 2 },
      { value: 2, votes: 0 },
      { value: 3, votes: 0 },
      { value: 4, votes: 1 },
      { value: 5, votes: 0 },
    ]);
  });

  it('S4-20 tells of a second round by how much it moved', () => {
    expect(confidenceResult(round(4, 4), round(2, 3)).moved).toBe(1.5);
    expect(confidenceResult(round(4, 4), round()).moved).toBeNull();
  });
});
