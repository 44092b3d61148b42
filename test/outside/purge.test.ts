import { FROZEN_NAMES } from '#domain/views/frozen/frozen-view';
import { MACRO_VIEWS } from '#domain/views/page/macro-config';
import type { Command } from '#domain/quarter/command';
import { createPageCall } from '../site/page-call';
import { askParsed } from '../support/sites/ask';
import { givenWorld } from './world';

const world = givenWorld();
afterEach(() => world().restore());

const secret = 'Jane Doe, 12 Elm Street';

const write = async (): Promise<void> => {
  const { site, shop } = world();
  const ben = createPageCall(site, { accountId: 'ben' });
  const { seq } = await ben('quarter.open', { quarter: shop.quarter });
  const commands: Command[] = [
    {
      id: 'told',
      kind: 'milestone.edit',
      target: shop.linked,
      changes: { title: `Ask ${secret}`, notes: `Ring ${secret} first` },
    },
    { id: 'again', kind: 'milestone.edit', target: shop.linked, changes: { notes: 'Ring nobody' } },
  ];
  const { outcomes } = await ben('quarter.decide', { quarter: shop.quarter, basedOn: seq, commands });
  expect(outcomes.map(({ ok }) => ok)).toEqual([true, true]);
};

const purge = (account: 'ada' | 'cleo' | 'ben' | 'dev', text: string, more: object = { confirmed: true }) =>
  askParsed(world().site, {
    account,
    procedure: 'quarter.purge',
    payload: { quarter: world().shop.quarter, commandId: 'purge', text, ...more },
  });

test('a text that a facilitator purges stands nowhere any more, and every open page loads the quarter again', async () => {
  const { site, shop } = world();
  await write();
  const dev = createPageCall(site, { accountId: 'dev' });
  const before = await dev('quarter.open', { quarter: shop.quarter });
  expect(JSON.stringify(before)).toContain(secret);
  // Pages that show it as it was hold it, too.
  const frozen = await Promise.all(
    FROZEN_NAMES.map(async (view) => ({
      view,
      ...(await dev('macro.freeze', { quarter: shop.quarter, view, revision: null })),
    })),
  );
  const kept = () =>
    Promise.all(frozen.map(({ view, slot }) => dev('macro.frozen', { quarter: shop.quarter, view, slot })));
  expect(JSON.stringify(await kept())).toContain(secret);

  expect(await purge('cleo', secret)).toMatchObject({ value: { entries: 2 } });

  const synced = await dev('quarter.sync', { quarter: shop.quarter, since: before.seq });
  expect(synced.kind).toBe('refresh');
  const told = [
    synced,
    await dev('quarter.open', { quarter: shop.quarter }),
    await dev('issue.card', { issue: shop.issue }),
    await dev('issue.glance', { issue: shop.issue, project: shop.project }),
    await dev('issue.history', { issue: shop.issue }),
    ...(await Promise.all(MACRO_VIEWS.map((view) => dev('macro.view', { quarter: shop.quarter, view })))),
    await kept(),
  ].map((answer) => JSON.stringify(answer));
  for (const answer of told) expect(answer).not.toContain(secret);
  expect(told[2]).toContain('Ask [removed]');
  // It says so where it was, and nowhere else.
  for (const { frozen: one } of await kept())
    expect([one.facts.view, one.isPurged]).toEqual([
      one.facts.view,
      JSON.stringify(one).includes('[removed]'),
    ]);
  expect((await kept()).some(({ frozen: one }) => one.isPurged)).toBe(true);
});

test('a text as long as a field may have is purged whole', async () => {
  const { site, shop } = world();
  const long = `${secret} ${'and so on, '.repeat(1_000)}`.slice(0, 10_000);
  const cleo = createPageCall(site, { accountId: 'cleo' });
  const { seq } = await cleo('quarter.open', { quarter: shop.quarter });
  const commands: Command[] = [
    { id: 'long', kind: 'milestone.edit', target: shop.linked, changes: { notes: long } },
  ];
  await cleo('quarter.decide', { quarter: shop.quarter, basedOn: seq, commands });
  expect(await purge('cleo', long)).toMatchObject({ value: { entries: 1 } });
  expect(JSON.stringify(await cleo('quarter.open', { quarter: shop.quarter }))).not.toContain(secret);
  expect((await purge('cleo', `${long}!`)).failure).toMatchObject({ code: 'bad-input' });
});

test('only facilitators may, who say so, and nobody takes it back', async () => {
  await write();
  const { site, shop } = world();
  expect((await purge('ben', secret)).failure).toMatchObject({ code: 'refused' });
  expect((await purge('dev', secret)).failure).toMatchObject({ code: 'refused' });
  expect((await purge('cleo', secret, {})).failure).toMatchObject({ code: 'bad-input' });
  expect((await purge('cleo', '  a ')).failure).toMatchObject({ code: 'bad-input' });
  const cleo = createPageCall(site, { accountId: 'cleo' });
  expect(JSON.stringify(await cleo('quarter.open', { quarter: shop.quarter }))).toContain(secret);

  const { value } = await purge('cleo', secret);
  const { seq } = value as { seq: number };
  const { outcomes } = await cleo('quarter.decide', {
    quarter: shop.quarter,
    basedOn: seq,
    commands: [{ id: 'back', kind: 'undo', seq }],
  });
  expect(outcomes).toMatchObject([
    { ok: false, refusal: { code: 'NO_INVERSE', parameters: { why: 'purged' } } },
  ]);
});

test('an administrator who has not joined is told so before anything is rewritten', async () => {
  await write();
  const { site, shop } = world();
  const cleo = createPageCall(site, { accountId: 'cleo' });
  const { seq } = await cleo('quarter.open', { quarter: shop.quarter });
  const { outcomes } = await cleo('quarter.decide', {
    quarter: shop.quarter,
    basedOn: seq,
    commands: [{ id: 'out', kind: 'member.remove', target: 'shop' }],
  });
  expect(outcomes).toMatchObject([{ ok: true }]);
  expect((await purge('ada', secret)).failure).toMatchObject({ code: 'refused' });
  expect(JSON.stringify(await cleo('quarter.open', { quarter: shop.quarter }))).toContain(secret);
});

test('a text that is a word of the app itself is refused, and nothing is lost', async () => {
  const { site, shop } = world();
  expect((await purge('cleo', 'epic')).failure).toMatchObject({ code: 'refused' });
  const { quarter } = await createPageCall(site, { accountId: 'cleo' })('quarter.open', {
    quarter: shop.quarter,
  });
  expect(quarter.milestones.some(({ type }) => type === 'epic')).toBe(true);
});
