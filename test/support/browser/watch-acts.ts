import type { Page } from '@playwright/test';

/** What somebody pressed on a page, by its name, one by one. */
export interface Acts {
  readonly made: readonly string[];
  /** To be prepared before anything is loaded. */
  readonly prepare: (page: Page) => Promise<void>;
}

/**
 * Writes down every press of a pointer in any frame of a page, whatever a test calls it: the count of what a session asks
 * of whoever leads it cannot leave anything out.
 */
export const watchActs = (): Acts => {
  const made: string[] = [];
  return {
    made,
    prepare: async (page) => {
      await page.exposeBinding('okraNoteAct', (_source, name: string) => {
        made.push(name);
      });
      await page.addInitScript(() => {
        const scope = globalThis as typeof globalThis & { okraNoteAct?: (name: string) => void };
        document.addEventListener(
          'pointerdown',
          ({ isTrusted, target }) => {
            if (!isTrusted || !(target instanceof Element)) return;
            const act = target.closest('button, a, label, [role=menuitem], [role=option]') ?? target;
            scope.okraNoteAct?.(act.getAttribute('aria-label') ?? act.textContent.trim());
          },
          true,
        );
      });
    },
  };
};
