import type { Command } from '#domain/quarter/command';
import { ask, parseReply, type Account } from '../support/sites/ask';
import { givenWorld, writing } from './world';

const world = givenWorld();
beforeEach(() => world().restore());

interface Answer {
  readonly outcomes: readonly { readonly ok: boolean; readonly refusal?: { readonly code: string } }[];
  readonly own: readonly { readonly round: string; readonly content: readonly { readonly text: string }[] }[];
}

const decide = async (account: Account, command: Command): Promise<Answer> => {
  const payload = { quarter: world().shop.quarter, basedOn: world().seq, commands: [command] };
  return parseReply(await ask(world().site, { account, procedure: 'quarter.decide', payload }))
    .value as Answer;
};

const write = (account: Account, id: string, text: string, card?: string) =>
  decide(account, {
    id,
    kind: 'silentCard.write',
    round: writing,
    text,
    companyObjectiveId: null,
    ...(card === undefined ? {} : { card }),
  });

const reveal = () => decide('cleo', { id: 'show', kind: 'writingRound.reveal', round: writing });

interface Shown {
  readonly id: string;
  readonly text: string;
  readonly by: string;
  readonly roundId: string | null;
}

const shown = async (account: Account): Promise<readonly Shown[]> => {
  const payload = { quarter: world().shop.quarter };
  const reply = parseReply(await ask(world().site, { account, procedure: 'quarter.open', payload }));
  const { contributions } = (reply.value as { quarter: { contributions: readonly Shown[] } }).quarter;
  return contributions.filter(({ roundId }) => roundId === writing);
};

test('G-9 several cards lie in one envelope, each changed by itself, from whatever page', async () => {
  await write('ben', 'a', 'Pay on the day');
  await write('ben', 'b', 'Tell them sooner');
  // Another page of the same person, which knows nothing of the second card.
  const sealed = await write('ben', 'c', 'Pay within the hour', 'a');
  // No entry came of any of them: their sender knows the quarter up to where it was.
  expect(sealed).toMatchObject({
    seq: world().seq,
    outcomes: [{ ok: true, seq: world().seq, unchanged: true }],
  });
  const { own } = await decide('ben', { id: 'd', kind: 'silentCard.withdraw', round: writing, card: 'none' });
  expect(own.find(({ round }) => round === writing)?.content.map(({ text }) => text)).toEqual([
    'Pay within the hour',
    'Tell them sooner',
  ]);
  expect(await shown('ben')).toEqual([]);
});

test('S1-2 the reveal makes contributions of them all, by whom they are, in an order that tells nothing', async () => {
  for (const n of [1, 2, 3]) await write('ben', `b${String(n)}`, `Idea ${String(n)} of ben`);
  for (const n of [1, 2, 3]) await write('eli', `e${String(n)}`, `Idea ${String(n)} of eli`);
  await reveal();
  const all = await shown('dev');
  expect(all.map(({ text, by }) => `${text} ${by}`).sort()).toEqual(
    ['ben', 'eli'].flatMap((who) => [1, 2, 3].map((n) => `Idea ${String(n)} of ${who} ${who}`)).sort(),
  );
  const authors = all.map(({ by }) => by);
  expect(authors).not.toEqual([...authors].sort());
  for (const account of ['ada', 'ben', 'cleo', 'eli'] as const) expect(await shown(account)).toEqual(all);
});

test('S1-2 what comes after the reveal is refused and stays with its writer; what was in time is answered alike', async () => {
  await write('ben', 'a', 'Pay on the day');
  await reveal();
  expect(await write('ben', 'a', 'Pay on the day')).toMatchObject({ outcomes: [{ ok: true }] });
  expect(await write('eli', 'late', 'Too late')).toMatchObject({
    outcomes: [{ ok: false, refusal: { code: 'ALREADY_REVEALED' } }],
  });
  expect((await shown('dev')).map(({ text }) => text)).toEqual(['Pay on the day']);
});

test('S1-2 another tag that comes too late is told to be too late, though the text was in time', async () => {
  await write('ben', 'a', 'Pay on the day');
  await reveal();
  const payload = { quarter: world().shop.quarter };
  const opened = parseReply(await ask(world().site, { account: 'ben', procedure: 'quarter.open', payload }));
  const { companyObjectives } = (
    opened.value as { quarter: { companyObjectives: readonly { id: string }[] } }
  ).quarter;
  const late = await decide('ben', {
    id: 'tag',
    kind: 'silentCard.write',
    round: writing,
    card: 'a',
    text: 'Pay on the day',
    companyObjectiveId: companyObjectives[0]!.id,
  });
  expect(late).toMatchObject({ outcomes: [{ ok: false, refusal: { code: 'ALREADY_REVEALED' } }] });
});

test('S1-2 an envelope holds no more than storage would give back, whatever is written', async () => {
  const escaped = '\u0001'.repeat(1_000);
  const codes: (string | undefined)[] = [];
  for (let n = 0; n < 10; n += 1) {
    const { outcomes } = await write('ben', `c${String(n)}`, `${escaped.slice(0, 990)}${String(n)}`);
    codes.push(outcomes[0]?.refusal?.code);
  }
  expect(codes.slice(0, 8)).toEqual(Array.from({ length: 8 }, () => undefined));
  expect(codes.slice(8)).toEqual(['TOO_LONG', 'TOO_LONG']);
  await reveal();
  expect(await shown('dev')).toHaveLength(8);
});

test('G-9 nothing that others make meanwhile keeps a card from being shown', async () => {
  await write('ben', 'a', 'Pay on the day');
  for (const id of ['a', writing]) {
    await decide('eli', { id, kind: 'contribution.add', values: { text: 'In the way' } });
  }
  await decide('eli', { id: 'm', kind: 'member.edit', target: 'eli', changes: { skills: ['Payments'] } });
  await reveal();
  expect((await shown('dev')).map(({ text, by }) => [text, by])).toEqual([['Pay on the day', 'ben']]);
});

test('S1-2 forty cards fit, and no empty one, none of another and none of a tag that is gone', async () => {
  for (let n = 0; n < 40; n += 1) await write('ben', `c${String(n)}`, `Idea ${String(n)}`);
  const refusals = [
    await write('ben', 'more', 'One more'),
    await write('ben', 'empty', '  '),
    await write('eli', 'foreign', 'Not mine', 'c1'),
  ].map(({ outcomes }) => outcomes[0]?.refusal?.code);
  expect(refusals).toEqual(['FULL', 'MISSING', 'UNKNOWN_TARGET']);
  const tagged = await decide('ben', {
    id: 't',
    kind: 'silentCard.write',
    round: writing,
    card: 'c1',
    text: 'Tagged',
    companyObjectiveId: 'gone',
  });
  expect(tagged).toMatchObject({ outcomes: [{ ok: false, refusal: { code: 'UNKNOWN_TARGET' } }] });
  await reveal();
  expect(await shown('dev')).toHaveLength(40);
});
