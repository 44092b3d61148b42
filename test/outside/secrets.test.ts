import type { Command } from '#domain/quarter/command';
import type { ProcedureKey } from '../../static/src/rpc/call';
import { ask, parseReply, type Account } from '../support/sites/ask';
import { givenWorld, roundOnFirst, roundOnSecond } from './world';

const world = givenWorld();
beforeEach(() => {
  world().restore();
});

type Choice = 'S' | 'M' | 'L' | 'unsure';

const decide = async (
  account: Account,
  basedOn: number,
  ...commands: readonly Command[]
): Promise<string> => {
  const payload = { quarter: world().shop.quarter, basedOn, commands };
  return ask(world().site, { account, procedure: 'quarter.decide', payload });
};

const cast = (account: Account, value: Choice, id = `cast-${account}`) =>
  decide(account, 1, { id, kind: 'ballot.cast', round: roundOnSecond, value });

interface RealtimeRequest {
  readonly variables: { readonly payload?: string };
}

interface Votes {
  readonly ada: Choice;
  readonly ben: Choice;
  readonly eli: Choice;
}

/** Everything that an account can ask for, and what the platform does in its name. */
const everythingThatReads = async (account: Account): Promise<readonly string[]> => {
  const { shop, site, quarter } = world();
  const members = quarter.members.map(({ id }) => id);
  const calls: readonly (readonly [ProcedureKey, object])[] = [
    ['project.open', { project: shop.project }],
    ['quarter.open', { quarter: shop.quarter }],
    ['quarter.sync', { quarter: shop.quarter, since: 0 }],
    ['quarter.sync', { quarter: shop.quarter, since: 1 }],
    ['quarter.sync', { quarter: shop.quarter, since: world().seq }],
    ['quarter.people', { quarter: shop.quarter, members }],
    ['publish.prepare', { quarter: shop.quarter }],
    ['issue.glance', { issue: shop.issue, project: shop.project }],
    ['issue.card', { issue: shop.issue }],
    ['macro.quarters', {}],
    ['macro.draft', { quarter: shop.quarter }],
  ];
  const replies: string[] = [];
  for (const [procedure, payload] of calls) replies.push(await ask(site, { account, procedure, payload }));
  const config = { quarter: shop.quarter };
  const extension = { issue: { id: shop.issue }, project: { id: shop.project } };
  for (const call of [
    { function: 'export-quarter', payload: { exportType: 'pdf', extensionPayload: { config } } },
    { function: 'issue-status', payload: { extension } },
  ]) {
    replies.push(JSON.stringify(await site.callFunction({ ...call, accountId: account })));
  }
  return replies;
};

/** What somebody writes beside it, with the answers that come along. */
const everythingThatWrites = async (account: 'cleo' | 'dev'): Promise<readonly string[]> => {
  const replies = [
    await decide(account, world().seq, {
      id: `look-${account}`,
      kind: 'objective.add',
      values: { title: 'Look' },
    }),
    await decide(account, world().seq, { id: `undo-${account}`, kind: 'undo', seq: world().seq + 1 }),
    await decide(account, world().seq, { id: `undo2-${account}`, kind: 'undo', seq: world().seq + 2 }),
    await decide(account, world().seq, {
      id: `cast-ben`,
      kind: 'ballot.cast',
      round: roundOnSecond,
      value: 'S',
    }),
    await decide(account, 1, { id: `again-${account}`, kind: 'effortRound.open', milestone: 'none' }),
  ];
  return replies;
};

/** A token differs by itself with every call, and says nothing. */
const withoutHints = (replies: readonly string[]): readonly string[] =>
  replies.map((reply) => reply.replaceAll(/"hint":\{[^}]*\}/g, '"hint":null'));

const vote = async ({ ada, ben, eli }: Votes): Promise<void> => {
  await cast('ben', ben);
  await cast('eli', eli);
  await cast('ada', ada);
};

const seenBy = async (account: 'cleo' | 'dev', votes: Votes): Promise<readonly string[]> => {
  world().restore();
  await vote(votes);
  return withoutHints([...(await everythingThatReads(account)), ...(await everythingThatWrites(account))]);
};

interface Ballot {
  readonly roundId: string;
  readonly memberId: string;
  readonly value: Choice | null;
}

const ballotsIn = async (account: Account): Promise<readonly Ballot[]> => {
  const payload = { quarter: world().shop.quarter };
  const reply = parseReply(await ask(world().site, { account, procedure: 'quarter.open', payload }));
  const { ballots } = (reply.value as { quarter: { ballots: Ballot[] } }).quarter;
  return ballots.filter(({ roundId }) => roundId === roundOnSecond);
};

describe('before the reveal', () => {
  /** All that could be learnt: who chose what, how often, and whether two chose alike. */
  const otherVotes: readonly Votes[] = [
    { ada: 'S', ben: 'M', eli: 'L' },
    { ada: 'L', ben: 'S', eli: 'M' },
    { ada: 'M', ben: 'M', eli: 'M' },
    { ada: 'unsure', ben: 'L', eli: 'unsure' },
  ];

  test.each(['cleo', 'dev'] as const)(
    '%s, who did not vote, reads byte for byte the same whatever the others chose',
    async (account) => {
      const [first, ...others] = otherVotes;
      const seen = await seenBy(account, first!);
      expect(seen.length).toBeGreaterThan(15);
      for (const votes of others) expect(await seenBy(account, votes)).toEqual(seen);
    },
    60_000,
  );

  test('that somebody thought better of it shows nowhere', async () => {
    const reads = async (values: readonly Choice[]) => {
      world().restore();
      for (const [index, value] of values.entries()) await cast('ben', value, `ben-${index}`);
      const sees = withoutHints(await everythingThatReads('cleo'));
      // Sequence and instant of an entry are the ledger's own; the changes in it are what must not show.
      return sees.map((reply) => reply.replaceAll(/"(seq|at|changedAt)":("[^"]*"|\d+)/g, '"$1":0'));
    };
    const once = await reads(['S', 'S']);
    expect(await reads(['S', 'L'])).toEqual(once);
  });

  test('the order of ballots is that of members, not that of voting', async () => {
    const order = async (voters: readonly Account[]) => {
      world().restore();
      for (const account of voters) await cast(account, 'M');
      return ballotsIn('cleo');
    };
    expect(await order(['eli', 'ada', 'ben'])).toEqual(await order(['ben', 'eli', 'ada']));
  });

  test('everybody sees the own ballot and of others only that they voted', async () => {
    await vote({ ada: 'S', ben: 'M', eli: 'L' });
    for (const [account, member, value] of [
      ['ada', 'shop', 'S'],
      ['ben', 'ben', 'M'],
      ['eli', 'eli', 'L'],
    ] as const) {
      const ballots = await ballotsIn(account);
      expect(ballots.map(({ memberId }) => memberId).sort()).toEqual(['ben', 'eli', 'shop']);
      for (const ballot of ballots) expect(ballot.value).toBe(ballot.memberId === member ? value : null);
    }
  });

  test('what others read while a vote is cast carries no value', async () => {
    await cast('ben', 'L');
    const payload = { quarter: world().shop.quarter, since: world().seq };
    const synced = await ask(world().site, { account: 'cleo', procedure: 'quarter.sync', payload });
    expect(parseReply(synced).value).toMatchObject({
      kind: 'entries',
      entries: [{ command: 'ballot.cast', changes: [{ concept: 'ballot', now: { value: null } }] }],
    });
  });

  test('the channel that all may hear carries a sequence number and nothing else', async () => {
    const { site, seq } = world();
    site.reset('keep');
    await vote({ ada: 'S', ben: 'M', eli: 'L' });
    const sent = site
      .traffic()
      .flatMap(({ kind, requestBody }) => (kind === 'realtime' ? [requestBody as RealtimeRequest] : []));
    const payloads = sent.flatMap(({ variables }) => variables.payload ?? []);
    expect(payloads).toEqual([1, 2, 3].map((more) => JSON.stringify({ seq: seq + more })));
  });

  test('a member who leaves takes the open ballot along, unread', async () => {
    const leave = async (value: Choice) => {
      world().restore();
      await cast('ben', value);
      const out = await decide('cleo', world().seq, { id: 'out', kind: 'member.remove', target: 'ben' });
      return withoutHints([
        out,
        ...(await everythingThatReads('cleo')),
        ...(await everythingThatReads('dev')),
      ]);
    };
    expect(await leave('L')).toEqual(await leave('S'));
  });
});

describe('after the reveal', () => {
  test('everybody who may see the quarter reads every ballot', async () => {
    await vote({ ada: 'S', ben: 'M', eli: 'L' });
    const reveal: Command = { id: 'reveal-it', kind: 'effortRound.reveal', round: roundOnSecond };
    const answer = parseReply(await decide('cleo', world().seq, reveal)).value as { sync: { kind: string } };
    expect(answer.sync.kind).toBe('refresh');
    for (const account of ['ada', 'ben', 'cleo', 'dev', 'eli'] as const) {
      const values = (await ballotsIn(account)).map(({ memberId, value }) => [memberId, value]);
      expect(Object.fromEntries(values)).toEqual({ shop: 'S', ben: 'M', eli: 'L' });
    }
  });

  test('only that round is told', async () => {
    await vote({ ada: 'S', ben: 'M', eli: 'L' });
    await decide('cleo', world().seq, { id: 'reveal-it', kind: 'effortRound.reveal', round: roundOnFirst });
    for (const { value } of await ballotsIn('dev')) expect(value).toBeNull();
  });

  test('nobody but who leads may reveal', async () => {
    await vote({ ada: 'S', ben: 'M', eli: 'L' });
    for (const account of ['ben', 'eli', 'dev'] as const) {
      const reveal: Command = { id: `by-${account}`, kind: 'effortRound.reveal', round: roundOnSecond };
      expect(parseReply(await decide(account, world().seq, reveal)).value).toMatchObject({
        outcomes: [{ ok: false }],
      });
    }
    for (const { value } of await ballotsIn('dev')) expect(value).toBeNull();
  });
});
