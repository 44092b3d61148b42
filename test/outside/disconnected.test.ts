import { openSite, type OpenedSite } from '../support/sites/open-site';
import { seedDemo } from '../site/seed';

jest.setTimeout(120_000);

describe('Confluence where Jira is not connected, or the reader has none', () => {
  let opened: OpenedSite;

  beforeAll(async () => {
    opened = await openSite();
  });
  afterAll(() => opened.site.close());

  const draft = async (accountId: string, quarter: string) => {
    const { site } = opened;
    const answer = await site.invoke({
      accountId,
      product: 'confluence',
      moduleKey: 'okra-quarter',
      functionKey: 'macro.draft',
      payload: { quarter },
    });
    return JSON.stringify(answer);
  };

  test('a reader gets the answer of a quarter that does not exist, with Jira and without', async () => {
    const { site } = opened;
    const quarter = await seedDemo(site);
    const stranger = await draft('fay', quarter);
    expect(stranger).toBe(await draft('fay', '10000-nothing'));
    site.connections.setConnected('jira', false);
    site.restart();
    const cut = await draft('dev', quarter);
    site.connections.setConnected('jira', true);
    expect(cut).toBe(stranger);
    expect(cut).toContain('"code":"not-found"');
  });
});
