import { expect, type Locator } from '@playwright/test';

/** Chooses in a field as people do: opens it, and takes the choice by its words. */
export const choose = async (field: Locator, words: string): Promise<void> => {
  await field.click();
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  const list = await field.getAttribute('aria-controls');
  // The list stands outside of what scrolls, at the end of the frame.
  const frame = field.locator('xpath=ancestor::body');
  await frame
    .locator(`[id="${String(list)}"]`)
    .getByRole('option', { name: words, exact: true })
    .click();
};
