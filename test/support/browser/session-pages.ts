import { expect, type FrameLocator, type Locator } from '@playwright/test';

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

/** The same once two looks in a row see the same: what others did last may still be on its way to this page. */
export const restingTopsOf = async (things: Locator): Promise<readonly number[]> => {
  let last: readonly number[] = [];
  await expect
    .poll(
      async () => {
        const before = last;
        last = await topsOf(things);
        return last.join() === before.join();
      },
      { intervals: [200] },
    )
    .toBe(true);
  return last;
};

/** Seconds that a clock shows. */
export const secondsOf = async (frame: FrameLocator): Promise<number> => {
  const [minutes, seconds] = ((await frame.getByRole('timer').textContent()) ?? '').split(':');
  return Number(minutes) * 60 + Number(seconds);
};
