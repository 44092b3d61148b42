import type { Command } from '#domain/quarter/command';
import { driftFigures } from '#domain/views/page/drift-view';
import { MACRO_VIEWS } from '#domain/views/page/macro-config';
import { pagePart } from '#domain/views/page/page-part';
import { createAdfCheck } from '../../atlassian/contract/adf';
import { createPageCall } from '../../site/page-call';
import type { Site } from '../../site/site';
import { aDemoQuarter } from '../../support/sites/a-published-site';
import { exportedFrom } from '../../support/sites/exported';
import { openSite } from '../../support/sites/open-site';
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

describe('the views of a quarter on a page', () => {
  let site: Site;
  let quarter: string;
  let goBack: () => Promise<void>;
  const macroAs = (accountId: string) => createPageCall(site, { accountId, moduleType: 'macro' });
  const exported = exportedFrom(() => site);

  beforeAll(async () => {
    ({ site } = await openSite());
    quarter = await aDemoQuarter(site);
    goBack = wayBack(site);
  }, 300_000);
  afterEach(() => goBack());
  afterAll(() => {
    site.close();
  });

  test.each(MACRO_VIEWS)(
    'a document of the view %s is valid and has every text and score that the screen has',
    async (view) => {
      const { quarter: state } = await createPageCall(site, { accountId: 'dev' })('quarter.open', {
        quarter,
      });
      const objectives = view === 'objective' ? state.objectives.slice(0, 1).map(({ id }) => id) : [];
      const config = { quarter, view, objectives };
      const document = await exported('dev', { exportType: 'pdf', extensionPayload: { config } });
      expect(createAdfCheck()(document, 'confluence')).toBeUndefined();
      const written = JSON.stringify(document);
      const { shown } = await macroAs('dev')('macro.view', { quarter, view });
      const said = textsOf(pagePart(shown, objectives));
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

  test.each(MACRO_VIEWS.filter((view) => !['draft', 'table', 'objectives'].includes(view)))(
    'a release of the plan opens no export of the view %s, and is not offered beside it',
    async (view) => {
      const onPage = createPageCall(site, {
        accountId: 'ben',
        moduleType: 'macro',
        extension: { content: { id: '1', type: 'page' } },
      });
      await onPage('macro.release', { quarter, commandId: 'release', released: true });
      const nothing = JSON.stringify(await exported(null, {}));
      const payload = {
        exportType: 'pdf',
        extensionPayload: { config: { quarter, view } },
        context: { extension: { content: { id: '1' } } },
      };
      expect(JSON.stringify(await exported(null, payload))).toBe(nothing);
      expect((await onPage('macro.view', { quarter, view })).exports).toBeNull();
    },
  );
});
