import type { Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

/** A rule that is broken, and where. */
export interface Violation {
  readonly id: string;
  readonly target: string;
  readonly html: string;
}

/** What is told of an element. */
const MOST_HTML = 200;

/**
 * Axe on a page and on each frame in it, for violations only. Each frame is asked by itself: put together by
 * `@axe-core/playwright` the same answer takes three times as long, as it names every element that is in order as well.
 * `frames`: false asks the page alone.
 */
export const askAxe = async (
  page: Page,
  { frames = true, ...options }: RunOptions & { readonly frames?: boolean } = {},
): Promise<readonly Violation[]> => {
  const found: Violation[] = [];
  for (const frame of frames ? page.frames() : [page.mainFrame()]) {
    await frame.evaluate(axe.source);
    const violations = await frame.evaluate(
      async (given) => (await window.axe.run(document, given)).violations,
      { ...options, iframes: false, resultTypes: ['violations'] } satisfies RunOptions,
    );
    for (const { id, nodes } of violations)
      for (const { target, html } of nodes)
        found.push({ id, target: JSON.stringify(target), html: html.slice(0, MOST_HTML) });
  }
  return found;
};

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}
