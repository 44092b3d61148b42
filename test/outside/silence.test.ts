import type { Command } from '#domain/quarter/command';
import type { Quarter } from '#domain/quarter/quarter';
import { ask, parseReply, type Account } from '../support/sites/ask';
import { givenWorld, ROOM, roundOnSecond, scoring, voting, writing } from './world';

const world = givenWorld();
beforeEach(() => world().restore());

interface Outcome {
  readonly ok: boolean;
  readonly refusal?: { readonly code: string };
}

const decide = async (account: Account, ...commands: readonly Command[]): Promise<readonly Outcome[]> => {
  const payload = { quarter: world().shop.quarter, basedOn: world().seq, commands };
  const reply = await ask(world().site, { account, procedure: 'quarter.decide', payload });
  return (parseReply(reply).value as { readonly outcomes: readonly Outcome[] }).outcomes;
};

const write = (id: string, text: string, card?: string): Command => ({
  id,
  kind: 'silentCard.write',
  round: writing,
  text,
  companyObjectiveId: null,
  ...(card === undefined ? {} : { card }),
});

const give = (id: string, n: number, votes: number): Command => ({
  id,
  kind: 'vote.give',
  round: voting,
  subject: world().quarter.voteRounds.find(({ id }) => id === voting)!.subjects[n]!,
  votes,
});

type Size = 'S' | 'M' | 'L' | 'unsure';

const size = (id: string, n: number, value: Size, because?: string): Command => ({
  id,
  kind: 'estimate.give',
  round: scoring,
  card: world().quarter.scoreRounds.find(({ id }) => id === scoring)!.cards[n]!,
  value,
  ...(because === undefined ? {} : { because }),
});

const room = (account: Account): Promise<string> => {
  const payload = { quarter: world().shop.quarter, since: world().seq, place: ROOM, present: true };
  return ask(world().site, { account, procedure: 'quarter.sync', payload });
};

interface Silent {
  readonly round: string;
  readonly answered: readonly string[];
  readonly cards: number;
}

const silenceFor = async (account: Account, round: string): Promise<Silent | undefined> =>
  (parseReply(await room(account)).value as { readonly silence: readonly Silent[] }).silence.find(
    (one) => one.round === round,
  );

describe('what a room tells of a silence', () => {
  test('G-9 is one total of cards, in steps of five seconds, and never who wrote', async () => {
    await decide('ben', write('a', 'Pay on the day'), write('b', 'Tell them sooner'));
    expect(await silenceFor('dev', writing)).toEqual({ round: writing, answered: [], cards: 0 });
    await world().site.wait(5_000);
    for (const account of ['ada', 'ben', 'cleo', 'eli', 'dev'] as const) {
      expect(await silenceFor(account, writing)).toEqual({ round: writing, answered: [], cards: 2 });
    }
    await decide('ben', { id: 'c', kind: 'silentCard.withdraw', round: writing, card: 'a' });
    expect(await silenceFor('dev', writing)).toMatchObject({ cards: 2 });
    await world().site.wait(5_000);
    expect(await silenceFor('dev', writing)).toMatchObject({ cards: 1 });
  });

  test('G-9 names who says that they are done, until they take it back, whatever they write meanwhile', async () => {
    const done = (id: string, isDone: boolean): Command => ({
      id,
      kind: 'silentCard.done',
      round: writing,
      done: isDone,
    });
    await decide('ben', done('d1', true));
    // At once, and also of somebody who wrote nothing.
    expect(await silenceFor('dev', writing)).toEqual({ round: writing, answered: ['ben'], cards: 0 });
    await decide('ben', write('a', 'Pay on the day'), write('b', 'Pay within the hour', 'a'));
    await world().site.wait(5_000);
    expect(await silenceFor('dev', writing)).toEqual({ round: writing, answered: ['ben'], cards: 1 });
    await decide('ben', { id: 'c', kind: 'silentCard.withdraw', round: writing, card: 'a' });
    await decide('eli', done('d2', true));
    await world().site.wait(5_000);
    const { answered, cards } = (await silenceFor('dev', writing))!;
    expect([[...answered].sort(), cards]).toEqual([['ben', 'eli'], 0]);
    await decide('ben', done('d3', false));
    expect(await silenceFor('ada', writing)).toEqual({ round: writing, answered: ['eli'], cards: 0 });
    // It is no entry, and what is in the envelope stays.
    await decide('ben', write('e', 'Ask them'), done('d4', true));
    const opened = await ask(world().site, {
      account: 'ben',
      procedure: 'quarter.open',
      payload: { quarter: world().shop.quarter },
    });
    const { own, seq } = parseReply(opened).value as {
      readonly seq: number;
      readonly own: readonly { readonly round: string; readonly content: unknown }[];
    };
    expect(seq).toBe(world().seq);
    expect(own.find(({ round }) => round === writing)?.content).toMatchObject([{ text: 'Ask them' }]);
  });

  test('G-15 names who answered where everybody is asked, and nothing of what they said', async () => {
    await decide('ben', give('one', 0, 2));
    await world().site.wait(5_000);
    expect(await silenceFor('dev', voting)).toEqual({ round: voting, answered: ['ben'], cards: 0 });
    // Several rounds are open at once: what somebody gave in one of them is told of that one.
    expect(await silenceFor('dev', roundOnSecond)).toMatchObject({ answered: [], cards: 0 });
    await decide('ben', { id: 'cast', kind: 'ballot.cast', round: roundOnSecond, value: 'M' });
    await decide('ben', write('a', 'Pay on the day'));
    await world().site.wait(5_000);
    expect(await silenceFor('dev', roundOnSecond)).toMatchObject({ answered: ['ben'], cards: 0 });
    expect(await silenceFor('dev', voting)).toMatchObject({ answered: ['ben'], cards: 0 });
    expect(await silenceFor('dev', writing)).toMatchObject({ answered: [], cards: 1 });
  });

  test('S3-4 names who answered once they chose for every card, and never takes it back', async () => {
    await decide('ben', size('one', 0, 'M'));
    await world().site.wait(5_000);
    expect(await silenceFor('dev', scoring)).toEqual({ round: scoring, answered: [], cards: 0 });
    // At once, also where somebody looked within the same five seconds.
    await decide('ben', size('two', 1, 'unsure'));
    expect(await silenceFor('dev', scoring)).toEqual({ round: scoring, answered: ['ben'], cards: 0 });
    const { cards } = world().quarter.scoreRounds[0]!;
    await decide('ben', { id: 'back', kind: 'estimate.withdraw', round: scoring, card: cards[0]! });
    await world().site.wait(5_000);
    expect(await silenceFor('dev', scoring)).toEqual({ round: scoring, answered: ['ben'], cards: 0 });
  });

  test.each(['ada', 'cleo', 'eli', 'dev'] as const)(
    'S3-4 is byte for byte the same to %s, whatever was chosen, said, changed and taken out before and after',
    async (account) => {
      const lives = [
        [size('a', 0, 'S'), size('b', 1, 'S')],
        [
          size('a', 1, 'L', 'New ground'),
          size('b', 0, 'unsure'),
          size('c', 0, 'M', 'Like the vouchers'),
          size('c', 0, 'M', 'Like the vouchers'),
          {
            id: 'd',
            kind: 'estimate.withdraw',
            round: scoring,
            card: world().quarter.scoreRounds.find(({ id }) => id === scoring)!.cards[1]!,
          } as const,
        ],
      ];
      const told: string[] = [];
      for (const commands of lives) {
        await world().restore();
        for (const command of commands) await decide('ben', command);
        const atOnce = await room(account);
        await world().site.wait(10_000);
        told.push(`${atOnce}\n${await room(account)}`);
      }
      const now = /"now":\d+/g;
      expect(told[1]!.replaceAll(now, '')).toBe(told[0]!.replaceAll(now, ''));
    },
  );

  test('is told in a room alone', async () => {
    const payload = { quarter: world().shop.quarter, since: world().seq };
    const reply = await ask(world().site, { account: 'eli', procedure: 'quarter.sync', payload });
    expect(parseReply(reply).value).not.toHaveProperty('silence');
  });

  test.each(['ada', 'cleo', 'eli', 'dev'] as const)(
    'G-9 is byte for byte the same to %s for as many cards, whatever is on them and however often it changed',
    async (account) => {
      const lives = [
        [write('a', 'Pay on the day'), write('b', 'Tell them sooner'), give('v', 0, 1)],
        [
          write('a', 'Ask the warehouse'),
          write('b', 'Send it at night, and write when it comes'),
          write('c', 'Ask the shop', 'a'),
          write('c', 'Ask the shop', 'a'),
          give('v', 1, 2),
          give('w', 0, 1),
        ],
      ];
      const told: string[] = [];
      for (const commands of lives) {
        await world().restore();
        for (const command of commands) await decide('ben', command);
        const atOnce = await room(account);
        await world().site.wait(10_000);
        told.push(`${atOnce}\n${await room(account)}`);
      }
      const now = /"now":\d+/g;
      expect(told[1]!.replaceAll(now, '')).toBe(told[0]!.replaceAll(now, ''));
    },
  );
});

test('G-15 members vote and take back unseen, the leader reveals, and everybody sees the same', async () => {
  await decide('ben', give('b1', 0, 2), give('b2', 1, 1), give('b3', 0, 0));
  await decide('cleo', give('c1', 0, 2));
  await decide('ada', give('a1', 1, 1), give('a2', 1, 2));
  await decide('eli', give('e1', 0, 1), give('e2', 0, 0));
  expect(await decide('ben', give('b4', 0, 3))).toMatchObject([{ refusal: { code: 'OUT_OF_RANGE' } }]);
  const reveal = { id: 'show', kind: 'voteRound.reveal', round: voting } as const;
  expect(await decide('ben', reveal)).toMatchObject([{ refusal: { code: 'FACILITATOR_ONLY' } }]);
  // eli leads the session, and nothing else.
  expect(await decide('eli', reveal)).toMatchObject([{ ok: true }]);
  const [first, second] = world().quarter.voteRounds.find(({ id }) => id === voting)!.subjects;
  for (const account of ['ada', 'ben', 'cleo', 'eli', 'dev'] as const) {
    const payload = { quarter: world().shop.quarter };
    const reply = parseReply(await ask(world().site, { account, procedure: 'quarter.open', payload }));
    expect(reply.value).toMatchObject({
      quarter: {
        voteRounds: expect.arrayContaining([
          expect.objectContaining({
            state: 'revealed',
            results: [
              { id: second, votes: 3 },
              { id: first, votes: 2 },
            ],
            voters: 3,
          }),
        ]) as unknown,
      },
    });
  }
  expect(await decide('ben', give('late', 0, 1))).toMatchObject([{ refusal: { code: 'ALREADY_REVEALED' } }]);
});

test('S3-4 members choose unseen, whoever leads the session reveals, and everybody sees the same', async () => {
  await decide('ben', size('b1', 0, 'S', 'Like the gift note'), size('b2', 1, 'M'), size('b3', 0, 'M'));
  await decide('eli', size('e1', 0, 'L'));
  expect(await decide('dev', size('d1', 0, 'S'))).toMatchObject([{ refusal: { code: 'JOIN_FIRST' } }]);
  expect(await decide('ben', size('b4', 0, 'S', 'x'.repeat(141)))).toMatchObject([
    { refusal: { code: 'TOO_LONG' } },
  ]);
  const reveal = { id: 'show', kind: 'scoreRound.reveal', round: scoring } as const;
  expect(await decide('ben', reveal)).toMatchObject([{ refusal: { code: 'FACILITATOR_ONLY' } }]);
  expect(await decide('eli', reveal)).toMatchObject([{ ok: true }]);
  const [first, second] = world().quarter.scoreRounds.find(({ id }) => id === scoring)!.cards;
  for (const account of ['ada', 'ben', 'cleo', 'eli', 'dev'] as const) {
    const payload = { quarter: world().shop.quarter };
    const reply = parseReply(await ask(world().site, { account, procedure: 'quarter.open', payload }));
    const { scoreRounds, estimates } = (reply.value as { readonly quarter: Quarter }).quarter;
    expect(scoreRounds.find(({ id }) => id === scoring)?.state).toBe('revealed');
    expect(estimates.filter(({ roundId }) => roundId === scoring)).toMatchObject([
      {
        memberId: 'ben',
        choices: [
          { card: first, value: 'M', because: 'Like the gift note' },
          { card: second, value: 'M', because: '' },
        ],
      },
      { memberId: 'eli', choices: [{ card: first, value: 'L', because: '' }] },
    ]);
  }
  expect(await decide('ben', size('late', 0, 'L'))).toMatchObject([
    { refusal: { code: 'ALREADY_REVEALED' } },
  ]);
});

test('G-5 somebody else takes the lead once the leader was removed, and the session goes on', async () => {
  await room('eli');
  const takeLead = (id: string): Command => ({ id, kind: 'session.takeLead', session: 's2' });
  expect(await decide('ben', takeLead('early'))).toMatchObject([{ refusal: { code: 'LEADER_IS_HERE' } }]);
  expect(await decide('cleo', { id: 'out', kind: 'member.remove', target: 'eli' })).toMatchObject([
    { ok: true },
  ]);
  expect(await decide('eli', { id: 'gone', kind: 'session.pause', session: 's2' })).toMatchObject([
    { refusal: { code: 'JOIN_FIRST' } },
  ]);
  expect(await decide('ben', takeLead('now'))).toMatchObject([{ ok: true }]);
  expect(
    await decide('ben', { id: 'on', kind: 'session.goTo', session: 's2', activity: 's2.cluster' }),
  ).toEqual([expect.objectContaining({ ok: true })]);
});

test('G-5 whoever leads and goes to another place of the quarter is away from the room, as its people see it', async () => {
  await room('eli');
  const payload = { quarter: world().shop.quarter, since: world().seq, place: 'workspace' };
  await ask(world().site, { account: 'eli', procedure: 'quarter.sync', payload });
  const taken = await decide('ben', { id: 'taken', kind: 'session.takeLead', session: 's2' });
  expect(taken).toMatchObject([{ ok: true }]);
});
