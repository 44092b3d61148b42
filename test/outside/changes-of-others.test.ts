import type { Command } from '#domain/quarter/command';
import { askParsed, writesDuring, type Account } from '../support/sites/ask';
import { commandsFor } from './samples';
import { givenWorld, roundOnFirst } from './world';

const world = givenWorld();
afterEach(() => world().restore());

interface Sent {
  readonly seq: number;
  readonly outcomes: readonly (
    | { readonly ok: true; readonly seq: number }
    | { readonly ok: false; readonly refusal: { readonly code: string; readonly text: string } }
  )[];
}

/** As many as a call takes. */
const MOST = 100;

/** Several commands of one person, and what came of each: its sequence number, or a code. */
const sendAll = async (
  account: Account,
  commands: readonly Command[],
): Promise<readonly (number | string)[]> => {
  const { site, shop, seq } = world();
  const outcomes: (number | string)[] = [];
  for (let from = 0; from < commands.length; from += MOST) {
    const payload = { quarter: shop.quarter, basedOn: seq, commands: commands.slice(from, from + MOST) };
    const reply = await askParsed(site, { account, procedure: 'quarter.decide', payload });
    if (!reply.ok) throw new Error(reply.failure!.message);
    outcomes.push(...(reply.value as Sent).outcomes.map((one) => (one.ok ? one.seq : one.refusal.code)));
  }
  return outcomes;
};

/** `done`, or the code of the refusal. */
const sendOne = async (account: Account, command: Command): Promise<string> => {
  const [got] = await sendAll(account, [command]);
  return typeof got === 'string' ? got : 'done';
};

const undoOf = (seqs: readonly number[], who: string): readonly Command[] =>
  seqs.map((seq) => ({ id: `undo-${who}-${String(seq)}`, kind: 'undo', seq }));

describe('taking back', () => {
  /** One of every kind by cleo, who leads, but not the session; kinds and sequence numbers go together. */
  const doEach = async () => {
    const all = commandsFor(world()).filter(
      // What is sealed is no entry that anybody could take back; what a round came to is there after the call that revealed it.
      ({ kind, may, quarter }) =>
        quarter === world().shop.quarter &&
        may !== 'leader' &&
        ![
          'undo',
          'member.join',
          'ballot.cast',
          'ballot.withdraw',
          'vote.give',
          'estimate.give',
          'estimate.withdraw',
          'confidence.give',
          'confidence.withdraw',
          'scoreRound.hear',
          'scoreRound.settle',
        ].includes(kind),
    );
    const seqs = (
      await sendAll(
        'cleo',
        all.map(({ command }) => command),
      )
    ).map(Number);
    expect(seqs.every((seq) => seq > 0)).toBe(true);
    return all.map(({ kind }, index) => ({ kind, seq: seqs[index]! }));
  };

  test('what a facilitator did, of any kind, is theirs and other facilitators’', async () => {
    const done = await doEach();
    const seqs = done.map(({ seq }) => seq);
    for (const [account, code] of [
      ['dev', 'JOIN_FIRST'],
      ['ben', /NOT_YOURS|NO_INVERSE/],
      ['eli', /NOT_YOURS|NO_INVERSE/],
    ] as const) {
      const writes = await writesDuring(world().site, async () => {
        for (const got of await sendAll(account, undoOf(seqs, account))) expect(got).toMatch(code);
      });
      // How much somebody asks for within a minute is noted, whatever came of it.
      expect(writes.filter((line) => !line.includes('"spending:'))).toEqual([]);
    }
    const newest = done.toReversed();
    const got = await sendAll(
      'cleo',
      undoOf(
        newest.map(({ seq }) => seq),
        'cleo',
      ),
    );
    const kept = newest.filter((_, index) => typeof got[index] !== 'number').map(({ kind }) => kind);
    expect(kept).toEqual([
      'session.finish',
      'session.takeLead',
      'session.attend',
      'confidenceRound.open',
      'confidenceRound.reveal',
      'scoreRound.open',
      'scoreRound.reveal',
      'voteRound.open',
      'voteRound.reveal',
      'effortRound.reveal',
      'preWork.cancel',
      'preWork.closeAt',
      'preWork.open',
      'writingRound.open',
      'writingRound.reveal',
    ]);
  });

  test('is no longer theirs where it asks for somebody who leads, once they do not', async () => {
    const done = await doEach();
    const fall = { kind: 'member.edit', target: 'cleo', changes: { facilitator: false } } as const;
    await sendAll('ada', [{ id: 'fall', ...fall }]);
    const newest = done.toReversed();
    const got = await sendAll(
      'cleo',
      undoOf(
        newest.map(({ seq }) => seq),
        'fallen',
      ),
    );
    const refusedKinds = newest
      .filter((_, index) => got[index] === 'FACILITATOR_ONLY')
      .map(({ kind }) => kind);
    // The member whom `member.edit` was about stays removed, so that there is nothing to edit back.
    expect([...refusedKinds].sort()).toEqual([
      'absence.say',
      'baseline.agree',
      'effortRound.open',
      'finding.acknowledge',
      'finding.reopen',
      'mapping.choose',
      'member.remove',
      'pageShare.forget',
      'quarter.edit',
      'release.revoke',
      'session.plan',
      'session.setMinutes',
    ]);
    await sendAll('ada', [{ id: 'out', kind: 'member.remove', target: 'cleo' }]);
    for (const code of await sendAll('cleo', undoOf([world().seq], 'gone'))) expect(code).toBe('JOIN_FIRST');
  });

  test('an own old entry raises nobody who was demoted', async () => {
    const fall = { kind: 'member.edit', target: 'cleo', changes: { facilitator: false } } as const;
    const [own] = await sendAll('cleo', [{ id: 'own-fall', ...fall }]);
    const rise = { kind: 'member.edit', target: 'cleo', changes: { facilitator: true } } as const;
    await sendAll('ada', [
      { id: 'rise', ...rise },
      { id: 'fall', ...fall },
    ]);
    expect(await sendAll('cleo', undoOf([Number(own)], 'rising'))).toEqual(['FACILITATOR_ONLY']);
  });

  test('happens once, and again after it was taken back itself', async () => {
    const { bensEdit } = world();
    const [undo] = await sendAll('ben', undoOf([bensEdit], 'once'));
    expect(await sendAll('ben', undoOf([bensEdit], 'twice'))).toEqual(['ALREADY_UNDONE']);
    const [redo] = await sendAll('ben', undoOf([Number(undo)], 'redo'));
    expect(redo).toBeGreaterThan(Number(undo));
    expect(await sendAll('ben', undoOf([bensEdit], 'thrice'))).toEqual([expect.any(Number)]);
  });
});

describe('what somebody else wrote', () => {
  test('goes once its author’s name was shown and the removal confirmed', async () => {
    const remove = { kind: 'milestone.remove', target: 'bens-card' } as const;
    const payload = {
      quarter: world().shop.quarter,
      basedOn: world().seq,
      commands: [{ id: 'asked', ...remove }],
    };
    const reply = await askParsed(world().site, { account: 'eli', procedure: 'quarter.decide', payload });
    expect((reply.value as Sent).outcomes).toMatchObject([
      { ok: false, refusal: { code: 'AUTHOR_ONLY', text: expect.stringContaining('Ben') as string } },
    ]);
    expect(await sendOne('eli', { id: 'sure', ...remove, confirmed: true })).toBe('done');
  });

  test('stays where it is an objective, whatever is confirmed', async () => {
    const remove = { kind: 'objective.remove', target: 'spare-objective', confirmed: true } as const;
    expect(await sendOne('eli', { id: 'sure', ...remove })).toBe('AUTHOR_ONLY');
  });

  test('is bettered by anybody and emptied by nobody unasked', async () => {
    const edit = { kind: 'objective.edit', target: 'spare-objective' } as const;
    expect(await sendOne('eli', { id: 'say', ...edit, changes: { title: 'To be kept after all' } })).toBe(
      'done',
    );
    expect(await sendOne('eli', { id: 'empty', ...edit, changes: { title: '...' } })).toBe('AUTHOR_ONLY');
  });
});

describe('an id that a command makes', () => {
  test('is that of nothing else, whatever the two are', async () => {
    const { shop, quarter } = world();
    const adds: readonly Command[] = [shop.linked, shop.gone.row, 'bens-card', 'ben', roundOnFirst].flatMap(
      (id): readonly Command[] => [
        { id, kind: 'companyObjective.add', values: { title: 'x' } },
        { id, kind: 'objective.add', values: { title: 'x' } },
        { id, kind: 'keyResult.add', values: { objectiveId: quarter.objectives[0]!.id, text: 'x' } },
        { id, kind: 'hypothesis.add', values: { objectiveId: quarter.objectives[0]!.id, text: 'x' } },
        { id, kind: 'dependency.add', values: { milestoneId: 'bens-card', text: 'x' } },
      ],
    );
    for (const command of adds.filter(({ id }) => /^[\w-]+$/.test(id))) {
      const writes = await writesDuring(world().site, async () => {
        expect(await sendOne('eli', command)).toMatch(/^(ID_TAKEN|ALREADY_THERE)$/);
      });
      expect({ id: command.id, writes }).toEqual({ id: command.id, writes: [] });
    }
  });
});
