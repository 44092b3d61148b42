import type { Command } from '#domain/quarter/command';
import { driftFigures } from '#domain/views/page/drift-view';
import { MACRO_VIEWS } from '#domain/views/draft/macro-config';
import { createAdfCheck } from '../../atlassian/contract/adf';
import { openSite } from '../../support/sites/open-site';
import { createPageCall } from '../../site/page-call';
import type { Site } from '../../site/site';
import { aDemoQuarter } from '../../support/sites/a-published-site';
import { wayBack } from '../../support/sites/way-back';

/** Under these names facts hold what people read of them; the others hold ids, states and numbers. */
const READ: ReadonlySet<string> = new Set([
  'title',
  'text',
  'message',
  'meaning',
  'skill',
  'why',
  'hypothesis',
  'owner',
  'about',
  'pains',
  'gains',
  'texts',
  'notes',
  'effort',
]);

/** Every text of some facts, however deep it lies. */
const textsOf = (facts: unknown, name = ''): readonly string[] => {
  if (typeof facts === 'string') return READ.has(name) && facts !== '' ? [facts] : [];
  if (Array.isArray(facts)) return facts.flatMap((one) => textsOf(one, name));
  if (typeof facts !== 'object' || facts === null) return [];
  return Object.entries(facts).flatMap(([key, value]) => textsOf(value, key));
};

describe('the quarter draft in Confluence', () => {
  let site: Site;
  let quarter: string;
  let goBack: () => Promise<void>;
  const macroAs = (accountId: string) => createPageCall(site, { accountId, moduleType: 'macro' });
  const exported = async (accountId: string | null, payload: unknown): Promise<unknown> => {
    const outcome = await site.callFunction({ function: 'export-quarter', accountId, payload });
    return 'reply' in outcome ? outcome.reply : outcome;
  };
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
    const { draft } = await macroAs('dev')('macro.draft', { quarter });
    expect(draft.lanes.flatMap(({ cards }) => cards)).toHaveLength(24);
    const ask = async (id: string) =>
      JSON.stringify(
        await site.invoke({
          accountId: 'fay',
          product: 'confluence',
          moduleKey: 'okra-quarter',
          functionKey: 'macro.draft',
          payload: { quarter: id },
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
      const { draft } = await macroAs('dev')('macro.draft', { quarter });
      const text = JSON.stringify(document);
      for (const { title, cards } of draft.lanes) {
        expect(text).toContain(JSON.stringify(title).slice(1, -1));
        for (const card of cards) expect(text).toContain(JSON.stringify(card.title).slice(1, -1));
      }
    },
  );

  test.each(MACRO_VIEWS)(
    'a document of the view %s is valid and has every text and score that the screen has',
    async (view) => {
      const config = { quarter, view };
      const document = await exported('dev', { exportType: 'pdf', extensionPayload: { config } });
      expect(isDocument(document)).toBe('valid');
      const written = JSON.stringify(document);
      const { shown } = await macroAs('dev')('macro.view', { quarter, view });
      const said = textsOf(shown);
      expect(said.length).toBeGreaterThan(view === 'drift' ? -1 : 5);
      expect(said.filter((text) => !written.includes(JSON.stringify(text.trim()).slice(1, -1)))).toEqual([]);
      expect(written).not.toContain('undefined');
    },
  );

  test('changes since the agreement stand on the page and in its document, with weeks and reasons', async () => {
    const ben = createPageCall(site, { accountId: 'ben', moduleType: 'jira:projectPage' });
    const { seq, quarter: state } = await ben('quarter.open', { quarter });
    const [placed] = state.placements;
    if (placed === undefined) throw new Error('The demo places no card.');
    const decide = async (id: string, command: object, basedOn: number) => {
      const { outcomes } = await ben('quarter.decide', {
        quarter,
        basedOn,
        commands: [{ id, ...command } as Command],
      });
      expect(outcomes).toEqual([expect.objectContaining({ ok: true })]);
    };
    await decide('agreed', { kind: 'baseline.agree', revision: seq, round: null }, seq);
    const { id: milestone, startWeek, endWeek } = placed;
    const weeks = { startWeek: startWeek + 1, endWeek: endWeek + 1 };
    await decide('later', { kind: 'placement.place', milestone, ...weeks }, seq + 1);
    const why = 'The carrier signs a week later';
    await decide('because', { kind: 'revision.explain', revision: seq + 2, text: why }, seq + 2);
    const { shown } = await macroAs('dev')('macro.view', { quarter, view: 'drift' });
    if (shown.view !== 'drift' || shown.drift === null) throw new Error('Nothing is agreed.');
    const { drift } = shown;
    expect(drift).toMatchObject({
      revision: seq,
      entries: [{ kind: 'moved', why, cards: [{ id: milestone, was: { startWeek, endWeek }, now: weeks }] }],
      isShort: false,
    });
    const { length: agreed } = state.placements;
    expect(driftFigures(drift)).toEqual({
      agreed,
      stands: agreed - 1,
      moved: 1,
      added: 0,
      parked: 0,
      scored: 0,
    });
    const config = { quarter, view: 'drift' };
    const written = JSON.stringify(
      await exported('dev', { exportType: 'pdf', extensionPayload: { config } }),
    );
    expect(textsOf(drift).filter((text) => !written.includes(text))).toEqual([]);
    expect(written).toContain(why);
  });

  test('views of a stranger are one polite answer, whichever they ask for', async () => {
    const answers = await Promise.all(
      MACRO_VIEWS.flatMap((view) =>
        [quarter, '10000-nothing'].map(async (one) =>
          JSON.stringify(
            await site.invoke({
              accountId: 'fay',
              product: 'confluence',
              moduleKey: 'okra-quarter',
              functionKey: 'macro.view',
              payload: { quarter: one, view },
            }),
          ),
        ),
      ),
    );
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain('not-found');
  });

  test('objectives and key results go to whoever may browse the project, and to nobody else', async () => {
    const { view } = await macroAs('dev')('macro.objectives', { quarter });
    expect(view.objectives.map(({ code }) => code)).toEqual(['O1', 'O2', 'O3', 'O4']);
    const asked = async (id: string) =>
      JSON.stringify(
        await site.invoke({
          accountId: 'fay',
          product: 'confluence',
          moduleKey: 'okra-quarter',
          functionKey: 'macro.objectives',
          payload: { quarter: id },
        }),
      );
    expect(await asked(quarter)).toBe(await asked('10000-nothing'));
    expect(await asked(quarter)).toContain('not-found');
  });

  test.each([['all'], ['one']])(
    'an export of objectives and key results has the words of the screen and no others: %s of them',
    async (part) => {
      const { view } = await macroAs('dev')('macro.objectives', { quarter });
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
    const before = await onPage('macro.draft', { quarter });
    expect(before.exports).toEqual({ released: false, mayChange: true });
    await onPage('macro.release', { quarter, commandId: 'release', released: true });
    for (const payload of [pdf(), word()])
      expect(JSON.stringify(await exported(null, payload))).toContain('revision');
    expect((await onPage('macro.draft', { quarter })).exports).toEqual({ released: true, mayChange: true });
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
