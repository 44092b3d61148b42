import type { Command } from '#domain/quarter/command';
import { ask, parseReply, type Account } from '../support/sites/ask';
import { everyAnswer, FEWEST_ANSWERS } from './every-answer';
import { kindsOfSecret, openings, type KindOfSecret, type Step } from './kinds-of-secret';
import { givenWorld, ROOM } from './world';

const world = givenWorld();

interface Answer {
  readonly outcomes: readonly { readonly ok: boolean; readonly refusal?: unknown }[];
}

const decide = async (account: Account, basedOn: number, commands: readonly Command[]): Promise<void> => {
  const payload = { quarter: world().shop.quarter, basedOn, commands };
  const reply = parseReply(await ask(world().site, { account, procedure: 'quarter.decide', payload }));
  // What is refused is no secret, and two worlds that differ in nothing prove nothing.
  for (const outcome of (reply.value as Answer).outcomes) expect(outcome).toMatchObject({ ok: true });
};

const live = async (opened: KindOfSecret['opened'], steps: readonly Step[]): Promise<void> => {
  await world().restore();
  if (opened !== undefined) await decide('cleo', world().seq, openings[opened](world()));
  world().site.reset('keep');
  for (const step of steps) {
    if (typeof step === 'number') await world().site.wait(step);
    else await decide('ben', 1, [{ ...step[1], id: step[0] }]);
  }
};

/** What has been announced to pages since the member began, tokens aside. */
const announced = (): readonly string[] =>
  world()
    .site.traffic()
    .filter(({ kind }) => kind === 'realtime')
    .map(({ operation, requestBody }) =>
      `${operation ?? ''} ${JSON.stringify(requestBody)}`.replaceAll(/"token":"[^"]*"/g, '"token":""'),
    );

const READERS = ['ada', 'cleo', 'eli', 'dev'] as const;

const room = async (account: Account): Promise<string> => {
  const payload = { quarter: world().shop.quarter, since: world().seq, place: ROOM, present: true };
  const reply = await ask(world().site, { account, procedure: 'quarter.sync', payload });
  return reply.replaceAll(/"hint":\{[^}]*\}/g, '"hint":null');
};

/** What the room tells each of the others at once, and when five seconds have passed twice. */
const rooms = async (isCounted = false): Promise<readonly string[]> => {
  const told: string[] = [];
  for (const wait of [0, 10_000]) {
    await world().site.wait(wait);
    for (const account of READERS) told.push(await room(account));
  }
  return isCounted ? told.map((reply) => reply.replaceAll(/"cards":\d+/g, '"cards":0')) : told;
};

/** By what is open and how long it has been: answers of a world in which nothing is sealed. */
const still = new Map<string, readonly string[]>();

const answersOfStillness = async (
  opened: KindOfSecret['opened'],
  steps: readonly Step[],
  account: Account,
): Promise<readonly string[]> => {
  const waits = steps.filter((step) => typeof step === 'number');
  const key = `${opened ?? ''} ${String(waits.reduce((sum, one) => sum + one, 0))} ${String(account)}`;
  const known = still.get(key);
  if (known !== undefined) return known;
  await live(opened, waits);
  const answers = await everyAnswer(world(), account);
  still.set(key, answers);
  return answers;
};

test('G-9 there are more than a dozen kinds of secret', () => {
  expect(new Set(kindsOfSecret.map(({ secret }) => secret)).size).toBeGreaterThanOrEqual(12);
});

describe('before the reveal nobody is told', () => {
  test.each(kindsOfSecret)(
    'G-9 $secret',
    async ({ opened, one, other, isCounted }) => {
      await live(opened, one(world()));
      const hints = announced();
      const told = await rooms(isCounted);
      const before = await answersOfStillness(opened, other(world()), 'cleo');
      await live(opened, other(world()));
      expect(announced()).toEqual(hints);
      // Whoever leads the quarter, who has the most to ask for; in rooms everybody is told the same.
      const answers = await everyAnswer(world(), 'cleo');
      expect(answers.length).toBeGreaterThan(FEWEST_ANSWERS);
      expect(answers).toEqual(before);
      await live(opened, other(world()));
      expect(await rooms(isCounted)).toEqual(told);
    },
    60_000,
  );
});
