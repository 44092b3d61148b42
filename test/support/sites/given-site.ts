import { openSite, type OpenedSite } from './open-site';

/**
 * One site for the tests of a file: each finds it as it was after `prepare`, whatever the one before did.
 *
 * @param prepare fills the site, and keeps what the tests need of it
 */
export const givenSite = (prepare: (opened: OpenedSite) => Promise<void> | void): void => {
  let opened: OpenedSite | undefined;
  let fresh: ReturnType<OpenedSite['site']['snapshot']>;
  beforeAll(async () => {
    opened = await openSite();
    await prepare(opened);
    fresh = opened.site.snapshot();
  }, 300_000);
  afterEach(() => {
    opened?.site.restore(fresh);
  });
  afterAll(() => {
    opened?.site.close();
  });
};
