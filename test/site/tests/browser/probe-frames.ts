import type { Frame, Page } from '@playwright/test';
import type { Probe } from './probe';

declare global {
  interface Window {
    probe: Probe;
  }
}

/** The probe in the frame with this title, once it has got its context over the bridge. */
export const frameOf = async (page: Page, title: string): Promise<Frame> => {
  const frame = await page
    .locator(`iframe[title="${title}"]`)
    .elementHandle()
    .then((element) => element.contentFrame());
  if (!frame) throw new Error(`No frame is titled "${title}".`);
  await frame.getByText('Probe of').waitFor();
  return frame;
};

export const openProbePage = async (page: Page, origin: string, path = '', as = 'ben'): Promise<Frame> => {
  await page.goto(`${origin}/jira/projects/SHOP/probe${path}?as=${as}`);
  return frameOf(page, 'Probe');
};
