import fc from 'fast-check';
import type { Json } from '#domain/kernel/json';
import { evolveAll } from '#domain/quarter/evolve';
import type { Quarter } from '#domain/quarter/quarter';
import { seal } from '#domain/quarter/seal';
import {
  accepted,
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

const SUBJECTS = ['m1', 'm2', 'm3'];
const open = (more: { budget?: number; mostEach?: number; subjects?: readonly string[] } = {}) =>
  ({
    id: 'v',
    kind: 'voteRound.open',
    activity: 's2.vote',
    subjectKind: 'milestone',
    subjects: SUBJECTS,
    budget: 3,
    mostEach: 2,
    ...more,
  }) as const;
const reveal = { kind: 'voteRound.reveal', round: 'v' } as const;
const voting = (more = {}): Quarter => then(aWrittenQuarter(), open(more), LEAD, at('10:00:00'));

/** What is in somebody's envelope after they gave a thing so many votes. */
const give = (quarter: Quarter, before: Json | null, subject: string, votes: number, by = as(MATE)) => {
  const sealing = seal(quarter, { id: 'g', kind: 'vote.give', round: 'v', subject, votes }, by);
  return sealing.ok ? sealing.value(before) : sealing;
};
const mustGive = (...told: Parameters<typeof give>): Json | null => {
  const given = give(...told);
  if (!given.ok) throw new Error(given.error.code);
  return given.value;
};
const disclosed = (closing: Quarter, sealed: readonly { member: string; content: Json }[]) =>
  evolveAll(
    closing,
    accepted(decideSaid(closing, { kind: 'sealed.disclose', round: 'v', sealed }, context(newcomer()))),
  );
const closed = (more = {}): Quarter => then(voting(more), reveal);

describe('a vote', () => {
  it('G-15 is begun and revealed by who leads, one at a time, about things that are there', () => {
    expect(codeOf(aWrittenQuarter(), open(), MATE)).toBe('FACILITATOR_ONLY');
    expect(refused(decideSaid(aWrittenQuarter(), open(), context(newcomer()))).code).toBe('JOIN_FIRST');
    expect(voting().voteRounds).toMatchObject([
      { id: 'v', state: 'open', subjects: SUBJECTS, openedAt: at('10:00:00').at, results: [], voters: 0 },
    ]);
    expect(codeOf(voting(), { ...open(), id: 'again' })).toBe('ROUND_OPEN');
    expect(codeOf(voting(), { ...open(), id: 'again' }, MATE)).toBe('FACILITATOR_ONLY');
    expect(codeOf(aWrittenQuarter(), open({ subjects: ['m1', 'gone'] }))).toBe('UNKNOWN_TARGET');
    expect(codeOf(aWrittenQuarter(), open({ subjects: ['o1'] }))).toBe('UNKNOWN_TARGET');
    expect(codeOf(aWrittenQuarter(), open({ subjects: [] }))).toBe('NOTHING_TO_VOTE');
    expect(codeOf(voting(), reveal, MATE)).toBe('FACILITATOR_ONLY');
    expect(codeOf(closed(), reveal)).toBe('ALREADY_REVEALED');
    expect(codeOf(aWrittenQuarter(), reveal)).toBe('UNKNOWN_TARGET');
  });

  it('G-15 may begin while the one before is being shown', () => {
    expect(then(closed(), { ...open(), id: 'next' }).voteRounds).toHaveLength(2);
  });

  it.each([
    { budget: 0 },
    { budget: 21 },
    { budget: 2.5 },
    { budget: 3, mostEach: 0 },
    { budget: 3, mostEach: 4 },
  ])('G-15 is not begun with %j', (more) => {
    expect(codeOf(aWrittenQuarter(), open(more))).toBe('OUT_OF_RANGE');
  });

  it('G-15 keeps what may be voted for now, and says the way out; a revealed one keeps nothing', () => {
    const refusal = refused(decideSaid(voting(), { kind: 'milestone.remove', target: 'm3' }));
    expect(refusal.code).toBe('REFERRED_TO');
    expect(refusal.text).toBe(
      '“Fake door for instant refunds” cannot be removed while the team votes on it. Reveal the vote first.',
    );
    expect(then(voting(), { kind: 'milestone.remove', target: 'm4' }).milestones).toHaveLength(3);
    const shown = disclosed(closed(), [{ member: MATE, content: [{ id: 'm3', votes: 1 }] }]);
    const without = then(shown, { kind: 'milestone.remove', target: 'm3' });
    expect(without.voteRounds[0]!.results).toEqual([{ id: 'm3', votes: 1 }]);
  });
});

describe('votes', () => {
  it('G-15 are given within what one has, and a refusal says how many are left', () => {
    const one = mustGive(voting(), null, 'm1', 2);
    expect(give(voting(), one, 'm2', 2)).toMatchObject({
      error: {
        code: 'NO_VOTE_LEFT',
        parameters: { left: 1, budget: 3 },
        text: expect.stringContaining('1') as string,
      },
    });
    const all = mustGive(voting(), one, 'm2', 1);
    expect(give(voting(), all, 'm3', 1)).toMatchObject({
      error: { code: 'NO_VOTE_LEFT', parameters: { left: 0 } },
    });
    // What a thing had of them before is free again.
    expect(give(voting(), all, 'm1', 1)).toMatchObject({ ok: true });
    expect(mustGive(voting(), mustGive(voting(), all, 'm1', 0), 'm2', 0)).toBeNull();
  });

  it.each([3, -1, 0.5])('G-15 are never %s for one thing', (votes) => {
    expect(give(voting(), null, 'm1', votes)).toMatchObject({ error: { code: 'OUT_OF_RANGE' } });
  });

  it('G-15 are for what the vote is about, by whoever joined, while it is open', () => {
    expect(give(voting(), null, 'm4', 1)).toMatchObject({ error: { code: 'UNKNOWN_TARGET' } });
    expect(give(voting(), null, 'm1', 1, newcomer())).toMatchObject({ error: { code: 'JOIN_FIRST' } });
    expect(give(aWrittenQuarter(), null, 'm1', 1)).toMatchObject({ error: { code: 'UNKNOWN_TARGET' } });
    expect(give(closed(), null, 'm1', 1)).toMatchObject({ error: { code: 'ALREADY_REVEALED' } });
  });

  it('G-15 cast and left are what all have together, whatever people give and take back', () => {
    const people = [LEAD, MATE, THIRD];
    const gesture = fc.record({
      by: fc.constantFrom(...people),
      subject: fc.constantFrom(...SUBJECTS),
      votes: fc.integer({ min: 0, max: 3 }),
    });
    fc.assert(
      fc.property(
        fc.array(gesture, { maxLength: 40 }),
        fc.integer({ min: 1, max: 6 }),
        (gestures, budget) => {
          const mostEach = Math.min(3, budget);
          const quarter = voting({ budget, mostEach });
          const envelopes = new Map<string, Json | null>(people.map((id) => [id, null]));
          const lefts = new Map(people.map((id) => [id, budget]));
          for (const { by, subject, votes } of gestures) {
            const before = envelopes.get(by) ?? null;
            const had = ((before ?? []) as { id: string; votes: number }[]).find(({ id }) => id === subject);
            const left = lefts.get(by)! + (had?.votes ?? 0);
            const given = give(quarter, before, subject, votes, as(by));
            expect(given.ok).toBe(votes <= mostEach && votes <= left);
            if (!given.ok) continue;
            envelopes.set(by, given.value);
            lefts.set(by, left - votes);
          }
          const sealed = [...envelopes].flatMap(([member, content]) =>
            content === null ? [] : [{ member, content }],
          );
          const [round] = disclosed(then(quarter, reveal), sealed).voteRounds;
          const cast = round!.results.reduce((sum, { votes }) => sum + votes, 0);
          const left = [...lefts.values()].reduce((sum, one) => sum + one, 0);
          expect(cast + left).toBe(budget * people.length);
          expect(round!.voters).toBe([...lefts.values()].filter((one) => one < budget).length);
        },
      ),
    );
  });
});

describe('the reveal of a vote', () => {
  it('G-15 tells what each thing got, most first, ties in the order of the things, and how many gave', () => {
    const shown = disclosed(closed(), [
      { member: LEAD, content: [{ id: 'm3', votes: 2 }] },
      { member: MATE, content: [{ id: 'm2', votes: 1 }] },
      { member: THIRD, content: [{ id: 'm1', votes: 1 }] },
    ]);
    expect(shown.voteRounds).toMatchObject([
      {
        state: 'revealed',
        results: [
          { id: 'm3', votes: 2 },
          { id: 'm1', votes: 1 },
          { id: 'm2', votes: 1 },
        ],
        voters: 3,
      },
    ]);
  });

  it('G-15 names nobody anywhere in its entry', () => {
    const changes = accepted(
      decideSaid(
        closed(),
        {
          kind: 'sealed.disclose',
          round: 'v',
          sealed: [LEAD, MATE].map((member) => ({ member, content: [{ id: 'm2', votes: 1 }] })),
        },
        context(newcomer()),
      ),
    );
    expect(changes).toHaveLength(3);
    for (const who of [LEAD, MATE]) expect(JSON.stringify(changes)).not.toContain(`"${who}"`);
  });

  it('G-15 counts nothing beyond what a person has, and nothing that is not voted on, whatever an envelope holds', () => {
    const shown = disclosed(closed(), [
      {
        member: MATE,
        content: [
          { id: 'm1', votes: 9 },
          { id: 'gone', votes: 1 },
          { id: 'm2', votes: 2 },
          { id: 'm3', votes: 2 },
        ],
      },
      { member: THIRD, content: 'nothing of this kind' },
    ]);
    expect(shown.voteRounds).toMatchObject([
      {
        results: [
          { id: 'm1', votes: 2 },
          { id: 'm2', votes: 1 },
        ],
        voters: 1,
      },
    ]);
  });
});
