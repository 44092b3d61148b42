import { openSite, type OpenedSite } from '../support/sites/open-site';
import { seedDemo } from '../site/seed';

jest.setTimeout(120_000);

describe('Confluence where Jira is not connected, or the reader has none', () => {
  let opened: OpenedSite;

  beforeAll(async () => {
    opened = await openSite();
  });
  afterAll(() => opened.site.close());

  const shown = async (accountId: string, functionKey: string, quarter: string) => {
    const { site } = opened;
    const answer = await site.invoke({
      accountId,
      product: 'confluence',
      moduleKey: 'okra-quarter',
      functionKey,
      payload: { quarter },
    });
    return JSON.stringify(answer);
  };

  test.each(['macro.draft', 'macro.objectives'])(
    'a reader who asks %s gets the answer of a quarter that does not exist, with Jira and without',
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
