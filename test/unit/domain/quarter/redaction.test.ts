import fc from 'fast-check';
import { decideOnServer } from '#domain/server/decide-on-server';
import { evolve, evolveAll } from '#domain/quarter/evolve';
import { redact } from '#domain/quarter/redact';
import { visible, visibleAll } from '#domain/quarter/visible';
import { CONCEPTS } from '#domain/quarter/entity-definitions';
import { historyOf } from '../../../support/given/a-history';
import { arbitrarySteps } from '../../../support/given/arbitrary-step';
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
} from '../../../support/given/a-quarter';

const READERS = [null, LEAD, MATE, THIRD];

const cast = (quarter = aWrittenQuarter(), member = MATE, value: 'S' | 'M' | 'L' | 'unsure' = 'L') =>
  evolveAll(
    quarter,
    accepted(decideSaid(quarter, { kind: 'ballot.cast', round: 'r1', value }, context(as(member)))),
  );

describe('law of redaction', () => {
  it('holds for every reader and every change of every concept', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(fc.boolean(), arbitrarySteps, (written, steps) => {
        for (const { entry, before } of historyOf(written ? aWrittenQuarter() : aQuarter(), steps)) {
          let quarter = before;
          for (const change of entry.changes) {
            const next = evolve(quarter, change);
            for (const reader of READERS) {
              const part = visible(change, quarter, reader);
              seen.add(part === 'refresh' ? 'refresh' : change.concept);
              if (part === 'refresh') continue;
              expect(evolveAll(redact(quarter, reader), part)).toEqual(redact(next, reader));
            }
            quarter = next;
          }
        }
      }),
      { numRuns: 400 },
    );
    expect([...seen].sort()).toEqual([...CONCEPTS, 'quarter', 'refresh'].sort());
  });

  it('lets a browser decide over what its member may see exactly as the server will', () => {
    fc.assert(
      fc.property(arbitrarySteps, (steps) => {
        for (const { entry, command, before } of historyOf(aWrittenQuarter(), steps)) {
          // What only the server says of its own calls is decided over the whole of what it knows.
          if (command.kind.startsWith('publish.')) continue;
          const by = entry.by ?? '';
          const decided = decideOnServer(redact(before, by), command, context(as(by)));
          const { seen } = visibleAll(entry.changes, before, by);
          expect(decided).toEqual({ ok: true, value: seen === 'refresh' ? entry.changes : seen });
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('a ballot before the reveal', () => {
  const quarter = cast(cast(aWrittenQuarter(), MATE, 'L'), THIRD, 'S');

  it('S3-4 shows to others that it was cast, and nothing else', () => {
    expect(redact(quarter, LEAD).ballots).toEqual([
      { id: 'r1:mate', roundId: 'r1', memberId: MATE, value: null },
      { id: 'r1:third', roundId: 'r1', memberId: THIRD, value: null },
    ]);
    expect(redact(quarter, null).ballots).toEqual(redact(quarter, LEAD).ballots);
    expect(redact(quarter, MATE).ballots.map(({ value }) => value)).toEqual(['L', null]);
  });

  it('S3-4 stands in an order that tells neither who came first nor what was chosen', () => {
    const other = cast(cast(aWrittenQuarter(), THIRD, 'L'), MATE, 'S');
    expect(redact(other, LEAD)).toEqual(redact(quarter, LEAD));
  });

  it('S3-4 hides that somebody changed his mind, and the value that is taken back', () => {
    const again = accepted(
      decideSaid(quarter, { kind: 'ballot.cast', round: 'r1', value: 'M' }, context(as(MATE))),
    );
    expect(again).toHaveLength(1);
    expect(visible(again[0]!, quarter, LEAD)).toEqual([]);
    expect(visible(again[0]!, quarter, MATE)).toEqual(again);
    const [gone] = accepted(decideSaid(quarter, { kind: 'ballot.withdraw', round: 'r1' }, context(as(MATE))));
    expect(JSON.stringify(visible(gone!, quarter, LEAD))).not.toContain('"L"');
    expect(JSON.stringify(visible(gone!, quarter, MATE))).toContain('"L"');
  });

  it('S3-4 is seen by everybody after the reveal, which sends a fresh quarter', () => {
    const [revealed] = accepted(decideSaid(quarter, { kind: 'effortRound.reveal', round: 'r1' }));
    expect(visible(revealed!, quarter, LEAD)).toBe('refresh');
    const open = evolve(quarter, revealed!);
    expect(redact(open, null)).toBe(open);
    expect(open.ballots.map(({ value }) => value)).toEqual(['L', 'S']);
    const late = decideSaid(open, { kind: 'ballot.cast', round: 'r1', value: 'S' }, context(as(LEAD)));
    expect(refused(late)).toMatchObject({ code: 'ALREADY_REVEALED', rule: 'S3-4' });
    expect(refused(decideSaid(open, { kind: 'effortRound.reveal', round: 'r1' })).code).toBe(
      'ALREADY_REVEALED',
    );
  });

  it('S3-4 is not told by refusals either', () => {
    const said = [
      { kind: 'effortRound.open', milestone: 'm2' },
      { kind: 'ballot.cast', round: 'gone', value: 'S' },
      { kind: 'milestone.remove', target: 'm1' },
    ] as const;
    for (const one of said) {
      const values = (value: 'S' | 'L') => refused(decideSaid(cast(aWrittenQuarter(), MATE, value), one));
      expect(values('S')).toEqual(values('L'));
    }
  });

  it('I7 takes no value outside the scale', () => {
    const cheat = decideSaid(
      quarter,
      { kind: 'ballot.cast', round: 'r1', value: 'XL' as 'L' },
      context(as(MATE)),
    );
    expect(refused(cheat)).toMatchObject({ code: 'OFF_SCALE', rule: 'I7' });
  });

  it('goes with its card, and comes back with it', () => {
    const changes = accepted(decideSaid(quarter, { kind: 'milestone.remove', target: 'm2' }));
    const gone = evolveAll(quarter, changes);
    expect(gone.ballots).toEqual([]);
    const entry = { seq: 9, commandId: 'x', command: 'milestone.remove', by: LEAD, at: '', changes };
    const back = decideOnServer(
      gone,
      { id: 'u', kind: 'undo', seq: 9 },
      context(as(LEAD), { entry, since: [] }),
    );
    expect(evolveAll(gone, accepted(back))).toEqual(quarter);
    expect(after(quarter)).toBe(quarter);
  });
});
