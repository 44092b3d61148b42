import { CONTRACT_VERSION } from '../../../src/contract/reply';
import type { FrameLocator, Page } from '@playwright/test';
import type { AppFixture, SiteContent } from '../../support/browser/app-fixture';

export interface Shown {
  readonly page: Page;
  /** The app's frame. */
  readonly frame: FrameLocator;
  readonly fixture: AppFixture;
}

/** A place of the product in one of its states: a picture and a subject for axe. */
export interface Screen {
  readonly name: string;
  readonly siteContent: SiteContent;
  readonly account: string;
  readonly path: (fixture: AppFixture) => string | Promise<string>;
  /** Before the page is opened: faults, answers that do not come. */
  readonly prepare?: (page: Page, fixture: AppFixture) => Promise<void> | void;
  /** Brings the page into its state and waits until it stands. */
  readonly act: (shown: Shown) => Promise<void>;
  readonly widths?: readonly number[];
  /** Of a project page's frame; it grows with its content where nothing is said. */
  readonly frameHeight?: 'content' | 'window';
  /** Fingers instead of a mouse. */
  readonly hasTouch?: boolean;
  /** The first frame gets a picture of its own: the context, which Jira gives about 300 px. */
  readonly closeUp?: boolean;
  /** The README shows it, in the light theme at its first width. */
  readonly kept?: boolean;
}

const okra = ({ quarter }: AppFixture, tab: string, item = ''): string =>
  `/jira/projects/SHOP/okra/q/${quarter()}/${tab}${item === '' ? '' : `/${item}`}`;

/** The address of a tab of the quarter that stands on the site. */
export const tabPath =
  (tab: string, item = '') =>
  (fixture: AppFixture): string =>
    okra(fixture, tab, item);

/** Answers of the app's backend do not come: how it looks while it is loading. */
export const holdAnswers = async (page: Page): Promise<void> => {
  await page.route('**/__site/invoke', () => new Promise<void>(() => undefined));
};

/** The backend's answer to some procedures is this value. */
export const answerWith = async (page: Page, procedures: RegExp, value: unknown): Promise<void> => {
  await page.route('**/__site/invoke', async (route) => {
    const body = route.request().postDataJSON() as { readonly functionKey?: string };
    if (!procedures.test(body.functionKey ?? '')) await route.fallback();
    else await route.fulfill({ json: { reply: { version: CONTRACT_VERSION, ok: true, value } } });
  });
};

/** The backend's answer to some procedures is this failure. */
export const failWith = async (
  page: Page,
  procedures: RegExp,
  code: string,
  message: string,
): Promise<void> => {
  await page.route('**/__site/invoke', async (route) => {
    const body = route.request().postDataJSON() as { readonly functionKey?: string };
    if (!procedures.test(body.functionKey ?? '')) await route.fallback();
    else
      await route.fulfill({
        json: { reply: { version: CONTRACT_VERSION, ok: false, failure: { code, message } } },
      });
  });
};
