import type { Command } from '#domain/quarter/command';
import { ask, parseReply, type Account } from '../support/sites/ask';
import { everyAnswer, FEWEST_ANSWERS } from './every-answer';
import { ofEverySecret } from './secret-samples';
import { givenWorld, PRE_WORK_UNTIL, roundOnFirst, roundOnSecond, writing } from './world';

const world = givenWorld();
beforeEach(() => world().restore());

type Choice = 'S' | 'M' | 'L' | 'unsure';

const decide = (account: Account, basedOn: number, ...commands: readonly Command[]): Promise<string> => {
  const payload = { quarter: world().shop.quarter, basedOn, commands };
  return ask(world().site, { account, procedure: 'quarter.decide', payload });
};

const cast = (account: Account, value: Choice, id = `cast-${account}`) =>
  decide(account, 1, { id, kind: 'ballot.cast', round: roundOnSecond, value });

const withdraw = (account: Account, id: string) =>
  decide(account, 1, { id, kind: 'ballot.withdraw', round: roundOnSecond });

const reveal = (account: Account, round = roundOnSecond) =>
  decide(account, world().seq, { id: `reveal-${account}`, kind: 'effortRound.reveal', round });

const seal = async (commands: readonly Command[]): Promise<void> => {
  for (const command of commands) await decide('ben', 1, command);
};

/** What one member does with envelopes: choices, changes of mind, withdrawals, repeats, or nothing at all. */
const worlds: Readonly<Record<string, (round: string) => Promise<unknown>>> = {
  'nothing is sealed': () => Promise.resolve(),
  'something is sealed': (round) =>
    seal(ofEverySecret(world(), round, ({ one }, kind) => [[`${kind}-one`, one]])),
  'something else is sealed': (round) =>
    seal(ofEverySecret(world(), round, ({ other }, kind) => [[`${kind}-one`, other]])),
  'there are second thoughts, a withdrawal and a repeat': (round) =>
    seal(
      ofEverySecret(world(), round, ({ one, other, back }, kind) => [
        [`${kind}-first`, one],
        [`${kind}-second`, other],
        [`${kind}-third`, back(`${kind}-first`)],
        [`${kind}-fourth`, one],
        [`${kind}-fourth`, one],
      ]),
    ),
};

/** The silent writing of #2, in place of that of #1. */
const IDEATION = 'ideation';
const beginIdeation = () =>
  decide(
    'cleo',
    world().seq,
    { id: 'shown', kind: 'writingRound.reveal', round: writing },
    { id: IDEATION, kind: 'writingRound.open', activity: 's2.ideation' },
  );

/** Pre-work of #1: the same written before the call, in place of that of the room. */
const PREPARED = 'prepared';
const openPreWork = () =>
  decide(
    'cleo',
    world().seq,
    { id: 'shown', kind: 'writingRound.reveal', round: writing },
    { id: PREPARED, kind: 'preWork.open', activity: 's1.silent', closesAt: PRE_WORK_UNTIL },
  );

const begin: Readonly<Record<string, () => Promise<string>>> = {
  [IDEATION]: beginIdeation,
  [PREPARED]: openPreWork,
};

describe('before the reveal', () => {
  test.each([
    ['ada', writing],
    ['cleo', writing],
    ['eli', writing],
    ['dev', writing],
    ['cleo', IDEATION],
    ['dev', IDEATION],
    ['cleo', PREPARED],
    ['dev', PREPARED],
  ] as const)(
    'G-9 %s is answered byte for byte the same by everything, whatever somebody else sealed in the round %s',
    async (account, round) => {
      let first: readonly string[] | undefined;
      for (const [name, live] of Object.entries(worlds)) {
        await world().restore();
        await begin[round]?.();
        await live(round);
        const replies = await everyAnswer(world(), account);
        expect(replies.length).toBeGreaterThan(FEWEST_ANSWERS);
        first ??= replies;
        expect([name, ...replies]).toEqual([name, ...first]);
      }
    },
    240_000,
  );

  test('S3-4 whoever sealed something reads it back, after a reload as well, and nobody else does', async () => {
    const answered = parseReply(await cast('ben', 'L')).value as { own: unknown; seq: number };
    expect(answered.seq).toBe(world().seq);
    expect(answered.own).toContainEqual({ round: roundOnSecond, content: 'L' });
    const { quarter } = world().shop;
    for (const [account, own] of [
      ['ben', [{ round: roundOnSecond, content: 'L' }]],
      ['ada', []],
      ['dev', []],
    ] as const) {
      const reply = await ask(world().site, { account, procedure: 'quarter.open', payload: { quarter } });
      const { own: told } = parseReply(reply).value as { own: readonly { round: string }[] };
      expect(told.filter(({ round }) => round === roundOnSecond)).toEqual(own);
    }
    await withdraw('ben', 'back');
    const synced = await ask(world().site, {
      account: 'ben',
      procedure: 'quarter.sync',
      payload: { quarter, since: world().seq },
    });
    expect(parseReply(synced).value).toMatchObject({ kind: 'entries', entries: [] });
    const { own } = parseReply(synced).value as { own: readonly { round: string; content: unknown }[] };
    expect(own.find(({ round }) => round === roundOnSecond)).toEqual({ round: roundOnSecond, content: null });
  });

  test('S3-4 nothing of it is announced', async () => {
    const { site } = world();
    site.reset('keep');
    await cast('ben', 'S');
    await cast('eli', 'L');
    const sent = site.traffic().filter(({ kind }) => kind === 'realtime');
    expect(sent.filter(({ requestBody }) => JSON.stringify(requestBody).includes('payload'))).toEqual([]);
  });

  test('nobody but who leads may reveal, and readers seal nothing', async () => {
    for (const account of ['ben', 'eli', 'dev'] as const) {
      expect(parseReply(await reveal(account)).value).toMatchObject({ outcomes: [{ ok: false }] });
    }
    expect(parseReply(await cast('dev', 'S')).value).toMatchObject({
      outcomes: [{ ok: false, refusal: { code: 'JOIN_FIRST' } }],
    });
  });
});

interface Ballot {
  readonly roundId: string;
  readonly memberId: string;
  readonly value: Choice;
}

const ballotsOf = async (account: Account): Promise<Readonly<Record<string, Choice>>> => {
  const payload = { quarter: world().shop.quarter };
  const reply = parseReply(await ask(world().site, { account, procedure: 'quarter.open', payload }));
  const { ballots } = (reply.value as { quarter: { ballots: readonly Ballot[] } }).quarter;
  const own = ballots.filter(({ roundId }) => roundId === roundOnSecond);
  return Object.fromEntries(own.map(({ memberId, value }) => [memberId, value]));
};

describe('the reveal', () => {
  test('S3-4 shows everybody who may see the quarter what was sealed in that round, and in no other', async () => {
    await cast('ben', 'M');
    await cast('eli', 'L');
    await cast('ada', 'S');
    await withdraw('ada', 'ada-not');
    expect(parseReply(await reveal('cleo', roundOnFirst)).value).toMatchObject({ outcomes: [{ ok: true }] });
    expect(await ballotsOf('dev')).toEqual({});
    const answer = parseReply(
      await decide('cleo', world().seq, { id: 'it', kind: 'effortRound.reveal', round: roundOnSecond }),
    );
    expect(answer.value).toMatchObject({ outcomes: [{ ok: true }], sync: { kind: 'entries' } });
    for (const account of ['ada', 'ben', 'cleo', 'dev', 'eli'] as const) {
      expect(await ballotsOf(account)).toEqual({ ben: 'M', eli: 'L' });
    }
  });

  test('S3-4 what comes later is refused with the reason, and what was in time is answered alike when sent again', async () => {
    await cast('ben', 'M');
    await reveal('cleo');
    expect(parseReply(await cast('ben', 'M')).value).toMatchObject({ outcomes: [{ ok: true }] });
    expect(parseReply(await cast('eli', 'L')).value).toMatchObject({
      outcomes: [{ ok: false, refusal: { code: 'ALREADY_REVEALED', rule: 'S3-4' } }],
    });
    expect(await ballotsOf('dev')).toEqual({ ben: 'M' });
  });

  test('what a member sealed who was removed since is not shown', async () => {
    await cast('ben', 'M');
    await cast('eli', 'L');
    await decide('cleo', world().seq, { id: 'out', kind: 'member.remove', target: 'ben' });
    await reveal('cleo');
    expect(await ballotsOf('dev')).toEqual({ eli: 'L' });
  });

  test('whoever comes by finishes a reveal whose leader was gone in the middle of it', async () => {
    const { site } = world();
    await cast('ben', 'M');
    site.faults.set({ seed: 1, rules: [{ on: 'kvs set', nth: 1, times: 1, fault: 'die-after' }] });
    await reveal('cleo').catch(() => undefined);
    site.faults.clear();
    expect(await ballotsOf('dev')).toEqual({ ben: 'M' });
    const again = parseReply(await reveal('cleo'));
    expect(again.value).toMatchObject({ outcomes: [{ ok: true }] });
    expect(await ballotsOf('eli')).toEqual({ ben: 'M' });
  });

  test('a poll finishes it as well, also where the process that closed the round remembers it closing', async () => {
    const { site, shop } = world();
    await cast('ben', 'M');
    site.faults.set({ seed: 1, rules: [{ on: 'kvs set', nth: 2, times: 'always', fault: '500' }] });
    await reveal('cleo').catch(() => undefined);
    site.faults.clear();
    const closing = world().seq + 1;
    const payload = { quarter: shop.quarter, since: closing, brief: true };
    const reply = parseReply(await ask(site, { account: 'cleo', procedure: 'quarter.sync', payload }));
    expect(reply.value).toMatchObject({ seq: closing + 1 });
    expect(await ballotsOf('eli')).toEqual({ ben: 'M' });
  });

  test('asked twenty times a second, the app tells nothing of it and then all of it, once', async () => {
    const { site, shop, seq } = world();
    await cast('ben', 'M');
    await cast('eli', 'L');
    const payload = { quarter: shop.quarter, since: seq };
    const polls: Promise<string>[] = [];
    let shown: Promise<string> | undefined;
    for (let n = 0; n < 40; n += 1) {
      const account = (['dev', 'ada', 'eli'] as const)[n % 3]!;
      polls.push(ask(site, { account, procedure: 'quarter.sync', payload }));
      if (n === 20) shown = reveal('cleo');
      await site.wait(50);
    }
    expect(parseReply(await shown!).value).toMatchObject({ outcomes: [{ ok: true }] });
    const told = (await Promise.all(polls)).map((reply) => {
      const text = JSON.stringify(parseReply(reply).value);
      const times = (what: string): number => text.split(what).length - 1;
      return [times('"sealed.disclose"'), times('"concept":"ballot"')].join(' and ');
    });
    expect(new Set(told)).toEqual(new Set(['0 and 0', '1 and 2']));
    expect(told.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => '0 and 0'));
    expect(await ballotsOf('dev')).toEqual({ ben: 'M', eli: 'L' });
  });
});
