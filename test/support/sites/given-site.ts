import { openSite, type OpenedSite } from './open-site';
import { wayBack } from './way-back';

/**
 * One site for the tests of a file: each finds it as it was after `prepare`, whatever the one before did.
 *
 * @param prepare fills the site, and keeps what the tests need of it
 */
export const givenSite = (prepare: (opened: OpenedSite) => Promise<void> | void): void => {
  let opened: OpenedSite | undefined;
  let goBack: (() => Promise<void>) | undefined;
  beforeAll(async () => {
    opened = await openSite();
    await prepare(opened);
    goBack = wayBack(opened.site);
  }, 300_000);
  afterEach(() => goBack?.());
  afterAll(() => {
    opened?.site.close();
  });
};
