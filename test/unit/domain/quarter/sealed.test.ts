import type { Json } from '#domain/kernel/json';
import type { Refusal } from '#domain/kernel/refusal';
import type { Result } from '#domain/kernel/result';
import type { SealingCommand } from '#domain/quarter/command';
import { evolveAll } from '#domain/quarter/evolve';
import { seal } from '#domain/quarter/seal';
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
} from '../../../support/given/a-quarter';

const cast = (value: 'S' | 'M' | 'L' | 'unsure', round = 'r1'): SealingCommand => ({
  id: 'c',
  kind: 'ballot.cast',
  round,
  value,
});
const closing = after(aWrittenQuarter(), { kind: 'effortRound.reveal', round: 'r1' });
const disclosed = (sealed: readonly { member: string; content: string | null }[]) =>
  decideSaid(closing, { kind: 'sealed.disclose', round: 'r1', sealed }, context(newcomer()));

/** What is in an envelope after a command, in which nothing was before. */
const sealed = (...told: Parameters<typeof seal>): Result<Json | null, Refusal> => {
  const sealing = seal(...told);
  return sealing.ok ? sealing.value(null) : sealing;
};

describe('what is sealed', () => {
  it('G-9 is no entry: the ledger decides nothing of it', () => {
    expect(refused(decideSaid(aWrittenQuarter(), cast('S'), context(as(MATE)))).code).toBe('SERVER_ONLY');
  });

  it('is its members’ alone to seal, in a round that is there and open', () => {
    expect(sealed(aWrittenQuarter(), cast('S'), as(MATE))).toEqual({ ok: true, value: 'S' });
    expect(sealed(aWrittenQuarter(), { id: 'w', kind: 'ballot.withdraw', round: 'r1' }, as(MATE))).toEqual({
      ok: true,
      value: null,
    });
    expect(sealed(aWrittenQuarter(), cast('S'), newcomer())).toMatchObject({ error: { code: 'JOIN_FIRST' } });
    expect(sealed(aWrittenQuarter(), cast('S', 'gone'), as(MATE))).toMatchObject({
      error: { code: 'UNKNOWN_TARGET' },
    });
    expect(sealed(closing, cast('S'), as(MATE))).toMatchObject({
      error: { code: 'ALREADY_REVEALED', rule: 'S3-4' },
    });
  });

  it('I7 takes no value outside the scale', () => {
    expect(sealed(aWrittenQuarter(), cast('XL' as 'L'), as(MATE))).toMatchObject({
      error: { code: 'OFF_SCALE', rule: 'I7' },
    });
  });
});

describe('a reveal', () => {
  it('S3-4 closes the round first, and shows then what was sealed, by members and in their order', () => {
    expect(closing.effortRounds).toMatchObject([{ id: 'r1', state: 'closing' }]);
    const quarter = evolveAll(
      closing,
      accepted(
        disclosed([
          { member: THIRD, content: 'S' },
          { member: MATE, content: 'L' },
        ]),
      ),
    );
    expect(quarter.effortRounds).toMatchObject([{ id: 'r1', state: 'revealed' }]);
    expect(quarter.ballots.map(({ memberId, value }) => [memberId, value])).toEqual([
      [MATE, 'L'],
      [THIRD, 'S'],
    ]);
    const said = { kind: 'effortRound.reveal', round: 'r1' } as const;
    expect(refused(decideSaid(quarter, said)).code).toBe('ALREADY_REVEALED');
    expect(sealed(quarter, cast('S'), as(LEAD))).toMatchObject({ error: { code: 'ALREADY_REVEALED' } });
  });

  it('shows nothing of whoever was removed, and nothing that is no ballot', () => {
    const changes = accepted(
      disclosed([
        { member: 'gone', content: 'S' },
        { member: MATE, content: 'XL' },
        { member: THIRD, content: null },
      ]),
    );
    expect(changes).toHaveLength(1);
  });

  it('happens once, and to no round that is open', () => {
    const twice = { kind: 'sealed.disclose', round: 'r1', sealed: [] } as const;
    const quarter = evolveAll(closing, accepted(disclosed([])));
    expect(refused(decideSaid(quarter, twice, context(newcomer()))).code).toBe('NOT_CLOSING');
    expect(refused(decideSaid(aWrittenQuarter(), twice, context(newcomer()))).code).toBe('NOT_CLOSING');
  });

  it('goes with its card, and comes back with it', () => {
    const quarter = evolveAll(closing, accepted(disclosed([{ member: MATE, content: 'L' }])));
    const changes = accepted(decideSaid(quarter, { kind: 'milestone.remove', target: 'm2' }));
    const gone = evolveAll(quarter, changes);
    expect(gone.ballots).toEqual([]);
    const entry = { seq: 9, commandId: 'x', command: 'milestone.remove', by: LEAD, at: '', changes };
    const undone = decideSaid(gone, { kind: 'undo', seq: 9 }, context(as(LEAD), { entry, since: [] }));
    expect(evolveAll(gone, accepted(undone))).toEqual(quarter);
  });
});
