import type { Command } from '#domain/quarter/command';
import { pagedCall } from '../../static/src/sync/paged-call';
import { sendCommands } from '../../static/src/sync/send-commands';
import { createPageCall } from '../site/page-call';
import { askParsed } from '../support/sites/ask';
import { givenWorld } from './world';

const world = givenWorld();
afterEach(() => world().restore());

/** Ideographs in no order, so that packing them gains little: the same for the same seed. */
const hardText = (seed: number, length: number): string => {
  let state = seed * 2_654_435_761;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return String.fromCharCode(0x4e00 + ((state >>> 12) % 20_000));
  }).join('');
};

const hardCard = (n: number): Command => {
  const text = (field: number) => hardText(n * 10 + field, 9_900);
  return {
    id: `hard${n}`,
    kind: 'milestone.add',
    values: {
      title: `Card ${n}`,
      description: text(1),
      question: text(2),
      measure: text(3),
      threshold: text(4),
      notes: text(5),
      dependenciesText: text(6),
      skillsText: text(7),
      skills: [],
    },
  };
};
const CARDS = 24;

/** Cards of 70,000 characters each, no more in a minute than a member may write. */
const fill = async (): Promise<void> => {
  const { site, blank } = world();
  const call = createPageCall(site, { accountId: 'ben' });
  let { seq: basedOn } = await call('quarter.open', { quarter: blank });
  for (let n = 0; n < CARDS; n += 6) {
    if (n % 24 === 0) await site.wait(61_000);
    const commands = Array.from({ length: 6 }, (_, i) => hardCard(n + i));
    const { outcomes, seq } = await sendCommands(call, { quarter: blank, basedOn, commands });
    expect(outcomes.filter((outcome) => !outcome.ok)).toEqual([]);
    basedOn = seq;
  }
};

test('a quarter that no answer holds is opened, followed and changed in pages', async () => {
  const { site, blank } = world();
  await fill();
  const raw = createPageCall(site, { accountId: 'dev' });
  const first = await raw('quarter.open', { quarter: blank });
  expect(first.pages).toBeGreaterThan(1);
  expect(first.quarter.milestones.length).toBeLessThan(CARDS);

  const opened = await pagedCall(raw)('quarter.open', { quarter: blank });
  expect(opened.quarter.milestones.map(({ title }) => title)).toEqual(
    Array.from({ length: CARDS }, (_, n) => `Card ${n}`),
  );
  expect(opened.quarter.milestones[CARDS - 1]?.skillsText).toBe(hardText((CARDS - 1) * 10 + 7, 9_900));
  expect(opened.quarter.members).toEqual(first.quarter.members);

  // All entries since the first are more than an answer holds as well.
  const synced = await pagedCall(raw)('quarter.sync', { quarter: blank, since: 1 });
  expect(synced).toMatchObject({ kind: 'refresh', seq: opened.seq });
  expect(synced.kind === 'refresh' && synced.quarter).toEqual(opened.quarter);

  // What changes while the pages come is not mixed into them.
  let isChanged = false;
  const changing: typeof raw = async (key, input) => {
    if (key === 'quarter.page' && !isChanged) {
      isChanged = true;
      const eli = createPageCall(site, { accountId: 'eli' });
      const changes = { title: 'Changed meanwhile' };
      const command: Command = { id: 'edit', kind: 'milestone.edit', target: `hard${CARDS - 1}`, changes };
      await eli('quarter.decide', { quarter: blank, basedOn: opened.seq, commands: [command] });
    }
    return raw(key, input);
  };
  const meanwhile = await pagedCall(changing)('quarter.open', { quarter: blank });
  expect(isChanged).toBe(true);
  expect(meanwhile.quarter).toEqual(opened.quarter);
  expect(meanwhile.seq).toBe(opened.seq);
}, 240_000);

test('a page of a revision that is not there, or beyond the last, is refused', async () => {
  const { site, blank } = world();
  const ask = (payload: object, account: 'dev' | 'fay' = 'dev') =>
    askParsed(site, { account, procedure: 'quarter.page', payload: { quarter: blank, ...payload } });
  const { seq } = await createPageCall(site, { accountId: 'dev' })('quarter.open', { quarter: blank });
  expect((await ask({ seq, page: 0 })).failure).toBeUndefined();
  expect((await ask({ seq, page: 1 })).failure).toMatchObject({ code: 'refused', details: { pages: 1 } });
  expect((await ask({ seq: seq + 1, page: 0 })).failure).toMatchObject({ code: 'stale' });
  expect((await ask({ seq: 0, page: 0 })).failure).toMatchObject({ code: 'bad-input' });
  expect((await ask({ seq, page: 0 }, 'fay')).failure).toMatchObject({ code: 'not-found' });
});
