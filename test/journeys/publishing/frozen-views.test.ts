import type { Command } from '#domain/quarter/command';
import { FROZEN_NAMES } from '#domain/views/frozen/frozen-view';
import { createAdfCheck } from '../../atlassian/contract/adf';
import { createPageCall } from '../../site/page-call';
import type { Site } from '../../site/site';
import { askParsed } from '../../support/sites/ask';
import { aDemoQuarter } from '../../support/sites/a-published-site';
import { exportedFrom } from '../../support/sites/exported';
import { openSite } from '../../support/sites/open-site';
import { wayBack } from '../../support/sites/way-back';

describe('a view of a quarter as it was', () => {
  let site: Site;
  let quarter: string;
  let goBack: () => Promise<void>;
  const as = (accountId: string) => createPageCall(site, { accountId, moduleType: 'macro' });
  const ben = () => createPageCall(site, { accountId: 'ben', moduleType: 'jira:projectPage' });
  const head = async (): Promise<number> => (await ben()('quarter.open', { quarter })).seq;
  const decide = async (command: object) => {
    const basedOn = await head();
    const commands = [{ id: `c${String(basedOn)}`, ...command } as Command];
    const { outcomes } = await ben()('quarter.decide', { quarter, basedOn, commands });
    expect(outcomes).toEqual([expect.objectContaining({ ok: true })]);
  };
  /** A card gets another title and other weeks. */
  const goOn = async (): Promise<string> => {
    const { quarter: state } = await ben()('quarter.open', { quarter });
    const [placed] = state.placements;
    if (placed === undefined) throw new Error('The demo places no card.');
    const { id: milestone, startWeek, endWeek } = placed;
    await decide({ kind: 'placement.place', milestone, startWeek: startWeek + 1, endWeek: endWeek + 1 });
    await decide({ kind: 'milestone.edit', target: milestone, changes: { title: 'Named otherwise since' } });
    return milestone;
  };
  const refusal = async (account: 'dev' | 'fay' | 'ben', payload: object) =>
    (await askParsed(site, { account, procedure: 'macro.freeze', payload })).failure;
  const answer = exportedFrom(() => site);
  const exported = async (accountId: string | null, payload: unknown): Promise<string> =>
    JSON.stringify(await answer(accountId, payload));

  beforeAll(async () => {
    ({ site } = await openSite());
    quarter = await aDemoQuarter(site);
    goBack = wayBack(site);
  }, 300_000);
  afterEach(() => goBack());
  afterAll(() => {
    site.close();
  });

  test.each(FROZEN_NAMES)(
    'says for ever what the view %s said, to whoever may read the quarter, and writes no entry of it',
    async (view) => {
      const dev = as('dev');
      const before = await dev('macro.view', { quarter, view });
      const seq = await head();
      const { slot, revision } = await dev('macro.freeze', { quarter, view, revision: null });
      expect([revision, await head()]).toEqual([seq, seq]);
      await goOn();
      const { frozen, head: now } = await dev('macro.frozen', { quarter, view, slot });
      expect(frozen.facts).toEqual(before.shown);
      expect({ ...frozen, facts: null }).toMatchObject({ revision: seq, agreed: null, isPurged: false });
      expect(now).toBe(seq + 2);
      // An hour and a deployment later, by somebody else: the same bytes.
      expect(JSON.stringify((await as('ben')('macro.frozen', { quarter, view, slot })).frozen)).toBe(
        JSON.stringify(frozen),
      );
    },
  );

  test('of an earlier revision is what it was then, with how it was agreed on', async () => {
    const seq = await head();
    const then = await as('dev')('macro.view', { quarter, view: 'draft' });
    await decide({ kind: 'baseline.agree', revision: seq, round: null });
    await goOn();
    expect(await as('dev')('macro.revisions', { quarter })).toMatchObject({
      head: seq + 3,
      agreed: [{ revision: seq, voters: 0 }],
    });
    const { slot } = await as('dev')('macro.freeze', { quarter, view: 'draft', revision: seq });
    const { frozen } = await as('dev')('macro.frozen', { quarter, view: 'draft', slot });
    expect(frozen.facts).toEqual(then.shown);
    expect(frozen.agreed).toMatchObject({ voters: 0 });
  });

  test('is one for one person, view and revision, and another for another', async () => {
    const asked = { quarter, view: 'draft', revision: null } as const;
    const first = await as('dev')('macro.freeze', asked);
    expect(await as('dev')('macro.freeze', asked)).toEqual(first);
    const other = await as('ben')('macro.freeze', asked);
    expect(other.slot).not.toBe(first.slot);
    const by = async (slot: number) =>
      (await as('dev')('macro.frozen', { quarter, view: 'draft', slot })).frozen.by;
    expect(await by(first.slot)).not.toBe(await by(other.slot));
  });

  test('is kept thirty times for a person, and the refusal says the way out', async () => {
    await goOn();
    await goOn();
    const seq = await head();
    const kept = [];
    for (let back = 0; back < 4; back += 1)
      for (const view of FROZEN_NAMES) {
        if (kept.length === 30) break;
        kept.push((await as('dev')('macro.freeze', { quarter, view, revision: seq - back })).slot);
      }
    expect(new Set(kept).size).toBe(30);
    expect(await refusal('dev', { quarter, view: 'session3', revision: seq - 3 })).toMatchObject({
      code: 'refused',
      message: expect.stringContaining('most for one person') as string,
    });
    expect((await as('ben')('macro.freeze', { quarter, view: 'draft', revision: null })).slot).toBe(30);
  });

  test('is nothing to strangers, and nothing of another view, quarter, place or revision', async () => {
    const { slot } = await as('dev')('macro.freeze', { quarter, view: 'session3', revision: null });
    const ask = async (account: 'dev' | 'fay', payload: object) =>
      askParsed(site, { account, procedure: 'macro.frozen', payload });
    const absent = await ask('dev', { quarter, view: 'session3', slot: slot + 1 });
    expect(absent.failure?.code).toBe('not-found');
    for (const [account, payload] of [
      ['fay', { quarter, view: 'session3', slot }],
      ['dev', { quarter, view: 'draft', slot }],
      ['dev', { quarter, view: 'drift', slot }],
      ['dev', { quarter: '10000-nothing', view: 'session3', slot }],
    ] as const)
      expect(await ask(account, payload)).toEqual(absent);
    for (const [account, payload] of [
      ['fay', { quarter, view: 'draft', revision: null }],
      ['dev', { quarter, view: 'draft', revision: 99_999 }],
    ] as const)
      expect((await refusal(account, payload))?.code).toBe('not-found');
    for (const payload of [
      { quarter, view: 'drift', revision: null },
      { quarter, view: 'draft', revision: 0 },
      { quarter, view: 'draft' },
    ])
      expect((await refusal('dev', payload))?.code).toBe('bad-input');
  });

  test('is what its document says, valid, and a release of the plan opens no other view by its name', async () => {
    const { slot } = await as('dev')('macro.freeze', { quarter, view: 'draft', revision: null });
    const scores = await as('dev')('macro.freeze', { quarter, view: 'session3', revision: null });
    await goOn();
    const payload = (config: object) => ({
      exportType: 'pdf',
      extensionPayload: { config: { quarter, ...config } },
      context: { extension: { content: { id: '1' } } },
    });
    const written = await exported('dev', payload({ view: 'draft', frozen: slot }));
    expect(createAdfCheck()(JSON.parse(written) as unknown, 'confluence')).toBeUndefined();
    expect(written).toContain('what happened since is not in it');
    expect(written).not.toContain('Named otherwise since');
    expect(await exported('dev', payload({ view: 'draft' }))).toContain('Named otherwise since');
    const nothing = await exported(null, payload({ view: 'draft', frozen: slot }));
    const onPage = createPageCall(site, {
      accountId: 'ben',
      moduleType: 'macro',
      extension: { content: { id: '1', type: 'page' } },
    });
    await onPage('macro.release', { quarter, commandId: 'release', released: true });
    expect(await exported(null, payload({ view: 'draft', frozen: slot }))).toBe(written);
    for (const config of [
      { view: 'session3', frozen: scores.slot },
      { view: 'draft', frozen: scores.slot },
      { view: 'draft', frozen: 77 },
    ])
      expect(await exported(null, payload(config))).toBe(nothing);
  });

  test('is moved forward on no page that the invocation does not name, that is none, or that shows something else', async () => {
    const { slot } = await as('dev')('macro.freeze', { quarter, view: 'draft', revision: null });
    const move = async (account: 'ada' | 'fay', payload: object, page?: string) =>
      askParsed(site, {
        account,
        procedure: 'macro.move',
        payload: { quarter, view: 'draft', slot, localId: 'place', ...payload },
        extension: { content: page === undefined ? null : { id: page, type: 'page' } },
      });
    const before = site.traffic().length;
    expect((await move('fay', {}, '65537')).failure?.code).toBe('not-found');
    expect((await move('ada', { slot: slot + 1 }, '65537')).failure?.code).toBe('not-found');
    expect((await move('ada', { localId: '' }, '65537')).failure?.code).toBe('bad-input');
    for (const page of [undefined, '1', '99999999', '../65537'])
      expect((await move('ada', {}, page)).failure?.message).toContain('can’t be changed here');
    expect((await move('ada', {}, '65537')).failure?.message).toContain('shows something else');
    const written = site
      .traffic()
      .slice(before)
      .filter(({ kind }) => kind !== 'invoke');
    expect(JSON.stringify(written)).not.toContain('"PUT"');
  });

  test('a live one is told how many entries changed it since, and not of those that changed others', async () => {
    const seq = await head();
    await decide({ kind: 'vision.write', text: 'Shop without fear', doWhat: '', outcome: '', forWhom: '' });
    await goOn();
    const news = (view: 'draft' | 'session0' | 'session1') =>
      as('dev')('macro.news', { quarter, view, since: seq });
    expect(await news('draft')).toEqual({ head: seq + 3, changes: 2, isMore: false });
    expect(await news('session1')).toEqual({ head: seq + 3, changes: 0, isMore: false });
  });
});
