import type { Browser, ConsoleMessage, FrameLocator, Page } from '@playwright/test';

export interface OpenOptions {
  readonly account: string;
  readonly theme?: 'light' | 'dark';
  /** Of a project page: it grows with what it shows, or is as high as the window. */
  readonly frameHeight?: 'content' | 'window';
  readonly width?: number;
  readonly height?: number;
  /** Fingers instead of a mouse. */
  readonly hasTouch?: boolean;
  /** Says what the browser complains about, with which it must not: the platform's policy, errors, 4xx. */
  readonly onComplaint: (complaint: string) => void;
  /** Before anything is loaded: routes, listeners. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** What a browser says although nothing is wrong: Atlaskit asks for feature gates that only Atlassian has. */
const isHarmless = (message: ConsoleMessage): boolean =>
  message.type() !== 'error' && !/Content Security Policy/i.test(message.text());

/** Opens an address of the site as an account, in a browser profile of its own. */
export const openPage = async (browser: Browser, address: string, options: OpenOptions): Promise<Page> => {
  const {
    account,
    theme = 'light',
    frameHeight = 'content',
    width = 1440,
    height = 900,
    hasTouch = false,
    onComplaint,
    prepare,
  } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    reducedMotion: 'reduce',
    hasTouch,
  });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (!isHarmless(message)) onComplaint(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => {
    onComplaint(error.stack ?? error.message);
  });
  await prepare?.(page);
  const separator = address.includes('?') ? '&' : '?';
  await page.goto(`${address}${separator}as=${account}&theme=${theme}&frame=${frameHeight}`);
  return page;
};

/** The app's frame, the first or another one of the page. */
export const appFrame = (page: Page, index = 0): FrameLocator =>
  page.locator('iframe').nth(index).contentFrame();
