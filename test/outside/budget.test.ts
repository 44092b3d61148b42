import type { Command } from '#domain/quarter/command';
import { createPageCall } from '../site/page-call';
import { sendCommands } from '../../static/src/sync/send-commands';
import { askParsed } from '../support/sites/ask';
import { longCard } from './long-card';
import { givenWorld } from './world';

const world = givenWorld();
afterEach(() => world().restore());

const send = async (account: string, commands: readonly Command[]) => {
  const call = createPageCall(world().site, { accountId: account });
  const quarter = world().blank;
  return sendCommands(call, { quarter, basedOn: 1, commands });
};

interface Refused {
  readonly code: string;
  readonly parameters: Readonly<Record<string, number>>;
}

/** Sends cards, twenty a call and a minute, until one is refused. */
const fill = async (account: string): Promise<{ readonly taken: number; readonly refusal: Refused }> => {
  let taken = 0;
  for (let n = 0; n < 10; n += 1) {
    await world().site.wait(61_000);
    const { outcomes } = await send(
      account,
      Array.from({ length: 15 }, (_, i) => longCard(`${account}-${n}-${i}`)),
    );
    taken += outcomes.filter((outcome) => outcome.ok).length;
    const refused = outcomes.find((outcome) => !outcome.ok);
    if (refused?.ok === false) return { taken, refusal: refused.refusal as unknown as Refused };
  }
  throw new Error('Nothing was refused.');
};

test('75 cards of long text do not make a quarter that nobody can open', async () => {
  const { taken, refusal } = await fill('ben');
  expect(refusal).toMatchObject({ code: 'QUARTER_FULL', parameters: { max: 6_000_000 } });
  expect(refusal.parameters['used']).toBeGreaterThan(5_800_000);
  const call = createPageCall(world().site, { accountId: 'dev' });
  const { quarter } = await call('quarter.open', { quarter: world().blank });
  expect(quarter.milestones).toHaveLength(taken);
  expect(JSON.stringify(quarter).length).toBeLessThan(6_010_000);
  // What is too much can be made less by anybody who was told whose it is, and then there is room again.
  const [first] = quarter.milestones;
  const { outcomes } = await send('eli', [
    {
      id: 'empty',
      kind: 'milestone.edit',
      target: first!.id,
      changes: { notes: '', tasks: [] },
      confirmed: true,
    },
    { id: 'short', kind: 'milestone.add', values: { title: 'There is room' } },
  ]);
  expect(outcomes).toMatchObject([{ ok: true }, { ok: true }]);
}, 120_000);

test('what is too long to be typed is refused, and left out where a file brings it', async () => {
  const { site, blank } = world();
  const decide = async (command: object, basedOn = 1) =>
    (
      await askParsed(site, {
        account: 'ben',
        procedure: 'quarter.decide',
        payload: { quarter: blank, basedOn, commands: [command] },
      })
    ).value as { readonly outcomes: readonly { readonly ok: boolean; readonly refusal?: Refused }[] };
  const timebox = 'd'.repeat(300);
  const typed = await decide({ id: 'typed', kind: 'milestone.add', values: { title: 'Typed', timebox } });
  expect(typed.outcomes[0]).toMatchObject({
    ok: false,
    refusal: { code: 'TOO_LONG', parameters: { max: 255 } },
  });
  const heading = 'h'.repeat(50_100);
  const table = `Milestone,Time-box,${heading}\nFrom a table,${timebox},x`;
  const imported = await decide({
    id: 'table',
    kind: 'quarter.import',
    sources: [{ fileName: 'cards.csv', format: 'csv', text: table }],
  });
  expect(imported.outcomes[0]).toMatchObject({ ok: true });
  const { quarter } = await createPageCall(site, { accountId: 'dev' })('quarter.open', { quarter: blank });
  const card = quarter.milestones.find(({ title }) => title === 'From a table');
  expect(card?.timebox).toBe('');
  expect(JSON.stringify(card).length).toBeLessThan(2_000);
});

test('a task id as long as an id may not be is refused, so that its card can be published', async () => {
  const { site, blank } = world();
  const tasks = [{ id: 't'.repeat(210), text: 'Draw it', done: false }];
  const { value } = await askParsed(site, {
    account: 'ben',
    procedure: 'quarter.decide',
    payload: {
      quarter: blank,
      basedOn: 1,
      commands: [{ id: 'tasks', kind: 'milestone.add', values: { title: 'With a task', tasks } }],
    },
  });
  expect(value).toMatchObject({
    outcomes: [{ ok: false, refusal: { code: 'TOO_LONG', parameters: { field: 'tasks', max: 100 } } }],
  });
});
