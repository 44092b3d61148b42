import type { DraftView } from '#domain/views/draft/draft-view';
import type { ObjectivesView } from '#domain/views/objectives/objectives-view';
import type { Call } from '../../../static/src/rpc/call';
import { createAdfCheck } from '../../atlassian/contract/adf';
import { exportedFrom } from '../../support/sites/exported';
import { openSite } from '../../support/sites/open-site';
import { createPageCall } from '../../site/page-call';
import type { Site } from '../../site/site';
import { aDemoQuarter } from '../../support/sites/a-published-site';
import { wayBack } from '../../support/sites/way-back';

describe('the quarter draft in Confluence', () => {
  let site: Site;
  let quarter: string;
  let goBack: () => Promise<void>;
  const macroAs = (accountId: string) => createPageCall(site, { accountId, moduleType: 'macro' });
  const draftOf = async (call: Call): Promise<DraftView> => {
    const { shown } = await call('macro.view', { quarter, view: 'draft' });
    if (shown.view !== 'draft') throw new Error(`Another view was asked for than ${shown.view}.`);
    return shown.draft;
  };
  const threadOf = async (call: Call): Promise<ObjectivesView> => {
    const { shown } = await call('macro.view', { quarter, view: 'objectives' });
    if (shown.view !== 'objectives') throw new Error(`Another view was asked for than ${shown.view}.`);
    return shown.thread;
  };
  const exported = exportedFrom(() => site);
  const pdf = () => ({
    exportType: 'pdf',
    extensionPayload: { config: { quarter } },
    context: { extension: { content: { id: '1' } } },
  });
  const word = () => ({ exportType: 'word', context: { config: { quarter }, contentId: '1' } });
  const isDocument = (document: unknown): unknown => createAdfCheck()(document, 'confluence') ?? 'valid';

  beforeAll(async () => {
    ({ site } = await openSite());
    quarter = await aDemoQuarter(site);
    site.reset('keep');
    goBack = wayBack(site);
  }, 300_000);
  afterEach(() => goBack());
  afterAll(() => {
    site.close();
  });

  test('quarters to choose from take one project search and no check of each', async () => {
    const { quarters, more } = await macroAs('dev')('macro.quarters', {});
    expect(quarters.map(({ id, project }) => [id, project.key])).toEqual([[quarter, 'SHOP']]);
    expect(more).toBe(false);
    expect(site.counters().rest.byOperation).toEqual({ 'GET /rest/api/3/project/search': 1 });
    expect((await macroAs('fay')('macro.quarters', {})).quarters).toEqual([]);
  });

  test('whoever may browse the project sees the draft, everybody else one polite answer', async () => {
    const draft = await draftOf(macroAs('dev'));
    expect(draft.lanes.flatMap(({ cards }) => cards)).toHaveLength(24);
    const ask = async (id: string) =>
      JSON.stringify(
        await site.invoke({
          accountId: 'fay',
          product: 'confluence',
          moduleKey: 'okra-quarter',
          functionKey: 'macro.view',
          payload: { quarter: id, view: 'draft' },
        }),
      );
    expect(await ask(quarter)).toBe(await ask('10000-nothing'));
    expect(await ask(quarter)).toContain('not-found');
  });

  test.each([['pdf'], ['word'], ['other']])(
    'a %s for an account that may browse shows all that the screen shows',
    async (type) => {
      const document = await exported('dev', { ...(type === 'word' ? word() : pdf()), exportType: type });
      expect(isDocument(document)).toBe('valid');
      const draft = await draftOf(macroAs('dev'));
      const text = JSON.stringify(document);
      for (const { title, cards } of draft.lanes) {
        expect(text).toContain(JSON.stringify(title).slice(1, -1));
        for (const card of cards) expect(text).toContain(JSON.stringify(card.title).slice(1, -1));
      }
    },
  );

  test('objectives and key results go to whoever may browse the project, and to nobody else', async () => {
    const view = await threadOf(macroAs('dev'));
    expect(view.objectives.map(({ code }) => code)).toEqual(['O1', 'O2', 'O3', 'O4']);
    const asked = async (id: string) =>
      JSON.stringify(
        await site.invoke({
          accountId: 'fay',
          product: 'confluence',
          moduleKey: 'okra-quarter',
          functionKey: 'macro.view',
          payload: { quarter: id, view: 'objectives' },
        }),
      );
    expect(await asked(quarter)).toBe(await asked('10000-nothing'));
    expect(await asked(quarter)).toContain('not-found');
  });

  test.each([['all'], ['one']])(
    'an export of objectives and key results has the words of the screen and no others: %s of them',
    async (part) => {
      const view = await threadOf(macroAs('dev'));
      const chosen = part === 'one' ? view.objectives.slice(0, 1) : view.objectives;
      const config = {
        quarter,
        view: 'objectives',
        objectives: part === 'one' ? chosen.map(({ id }) => id) : [],
      };
      const document = await exported('dev', { ...pdf(), extensionPayload: { config } });
      expect(isDocument(document)).toBe('valid');
      const { quarter: all } = await createPageCall(site, { accountId: 'dev' })('quarter.open', { quarter });
      const text = JSON.stringify(document);
      const has = (words: string): boolean => text.includes(JSON.stringify(words).slice(1, -1));
      const told = {
        objectives: all.objectives.map(({ title }) => title).filter(has),
        keyResults: all.keyResults.map(({ text: words }) => words).filter(has),
        hypotheses: all.hypotheses.map(({ text: words }) => words).filter(has),
        cards: all.milestones.map(({ title }) => title).filter(has),
      };
      const keyResults = chosen.flatMap((objective) => objective.keyResults);
      const hypotheses = [...keyResults, ...chosen].flatMap((one) => one.hypotheses);
      const screen = {
        objectives: chosen.map(({ title }) => title),
        keyResults: keyResults.map(({ text: words }) => words),
        hypotheses: hypotheses.map(({ text: words }) => words),
        cards: [...keyResults, ...hypotheses, ...chosen].flatMap(({ cards }) =>
          cards.map(({ title }) => title),
        ),
      };
      const sets = (words: typeof told) => Object.values(words).map((each) => [...new Set(each)].sort());
      expect(sets(told)).toEqual(sets(screen));
      expect(told.cards.length).toBeGreaterThan(part === 'one' ? 3 : 20);
    },
  );

  test.each([
    ['nobody', null],
    ['fay', 'fay'],
  ])(
    'an export for %s tells neither content nor name nor link, whatever the payload claims',
    async (_name, account) => {
      for (const payload of [
        pdf(),
        word(),
        { ...pdf(), accountId: 'ada', context: { ...pdf().context, accountId: 'ada' } },
        { ...pdf(), extensionPayload: { config: { quarter, view: 'objectives' } } },
      ]) {
        const document = await exported(account, payload);
        expect(isDocument(document)).toBe('valid');
        const text = JSON.stringify(document);
        expect(text).not.toContain('Demo quarter');
        expect(text).not.toContain('"link"');
        expect(text).not.toContain('revision');
      }
    },
  );

  test('once a facilitator released it on the page, an export shows the content to whoever reads that page', async () => {
    const onPage = createPageCall(site, {
      accountId: 'ben',
      moduleType: 'macro',
      extension: { content: { id: '1', type: 'page' } },
    });
    const before = await onPage('macro.view', { quarter, view: 'draft' });
    expect(before.exports).toEqual({ released: false, mayChange: true });
    await onPage('macro.release', { quarter, commandId: 'release', released: true });
    for (const payload of [pdf(), word()])
      expect(JSON.stringify(await exported(null, payload))).toContain('revision');
    expect((await onPage('macro.view', { quarter, view: 'draft' })).exports).toEqual({
      released: true,
      mayChange: true,
    });
  });

  test('without a quarter there is a document all the same', async () => {
    for (const payload of [
      {},
      { extensionPayload: { config: { quarter: '10000-gone' } } },
      { extensionPayload: { config: null } },
    ]) {
      expect(isDocument(await exported(null, payload))).toBe('valid');
    }
  });
});
