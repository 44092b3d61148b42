import { TestEnvironment } from 'jest-environment-jsdom';

/**
 * A browser's page with the app's server behind it in the same process: the server needs what Node has and jsdom lacks.
 */
// eslint-disable-next-line no-restricted-syntax -- Jest takes an environment from a default export
export default class PageEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    Object.assign(this.global, { Response, Headers });
  }
}
