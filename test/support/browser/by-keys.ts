import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';

/** The longest way that a person goes with Tab before they give up. */
const LONGEST_WAY = 60;

export interface Keys {
  /** Presses keys, one after the other; after each of them the focus is on something that people see. */
  readonly press: (...keys: string[]) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** Goes on with Tab, or back, until that has the focus. */
  readonly tabTo: (there: Locator, key?: 'Tab' | 'Shift+Tab') => Promise<void>;
}

/** Whoever works in a frame by keys alone: a step that drops the focus on the page's body fails. */
export const byKeys = (page: Page, frame: FrameLocator): Keys => {
  const isNowhere = (): Promise<boolean> =>
    frame.locator('body').evaluate((body) => {
      const { activeElement } = body.ownerDocument;
      return body.ownerDocument.hasFocus() && (activeElement === null || activeElement === body);
    });
  const isSomewhere = (after: string): Promise<void> =>
    expect.poll(isNowhere, { message: `After ${after} the focus is nowhere` }).toBe(false);
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) {
      await page.keyboard.press(key);
      await isSomewhere(key);
    }
  };
  return {
    press,
    type: async (text) => {
      await page.keyboard.type(text);
      await isSomewhere(`“${text}”`);
    },
    tabTo: async (there, key = 'Tab') => {
      await expect(there).toBeVisible();
      const isThere = (): Promise<boolean> =>
        there.evaluate((element) => element === element.ownerDocument.activeElement);
      for (let steps = 0; steps < LONGEST_WAY; steps += 1) {
        if (await isThere()) return;
        await page.keyboard.press(key);
      }
      await expect(there, `within ${String(LONGEST_WAY)} steps with ${key}`).toBeFocused();
    },
  };
};
