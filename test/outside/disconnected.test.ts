import { MACRO_VIEWS, type MacroView } from '#domain/views/page/macro-config';
import { openSite, type OpenedSite } from '../support/sites/open-site';
import { seedDemo } from '../site/seed';

jest.setTimeout(120_000);

describe('Confluence where Jira is not connected, or the reader has none', () => {
  let opened: OpenedSite;

  beforeAll(async () => {
    opened = await openSite();
  });
  afterAll(() => opened.site.close());

  const shown = async (accountId: string, view: MacroView, quarter: string) => {
    const { site } = opened;
    const answer = await site.invoke({
      accountId,
      product: 'confluence',
      moduleKey: 'okra-quarter',
      functionKey: 'macro.view',
      payload: { quarter, view },
    });
    return JSON.stringify(answer);
  };

  test.each(MACRO_VIEWS)(
    'a reader who asks for the view %s gets the answer of a quarter that does not exist, with Jira and without',
    async (view) => {
      const { site } = opened;
      const quarter = await seedDemo(site);
      const stranger = await shown('fay', view, quarter);
      expect(stranger).toBe(await shown('fay', view, '10000-nothing'));
      site.connections.setConnected('jira', false);
      site.restart();
      const cut = await shown('dev', view, quarter);
      site.connections.setConnected('jira', true);
      expect(cut).toBe(stranger);
      expect(cut).toContain('"code":"not-found"');
    },
  );
});
