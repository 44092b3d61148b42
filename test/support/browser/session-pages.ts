import type { FrameLocator, Locator } from '@playwright/test';

/** A button by its whole name, or by what its name is like. */
export const button = (frame: FrameLocator, name: string | RegExp): Locator =>
  frame.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });

/** Writes into a field and sends it as people do. */
export const send = async (field: Locator, text: string): Promise<void> => {
  await field.fill(text);
  await field.press('Control+Enter');
};

/** Where things stand in their frame, from its top in px. */
export const topsOf = (things: Locator): Promise<readonly number[]> =>
  things.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
