import { getBrowser } from './find-browser';

/** Before any browser test: fails with what is needed if no browser is there. */
// Playwright wants a default export here.
// eslint-disable-next-line no-restricted-syntax
export default function requireBrowser(): void {
  getBrowser();
}
