import type { KeyboardEvent } from 'react';
import { ownValue } from '#domain/kernel/own-value';

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * Moves the focus with the arrows among the controls of a table that carry `data-grid`, up and down within a column; `e`
 * opens the card of the row.
 */
export const moveInGrid = (event: KeyboardEvent<HTMLElement>): void => {
  if (event.key === 'e' && !event.altKey && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    event.currentTarget.closest('tr')?.querySelector<HTMLElement>('[data-card]')?.click();
    return;
  }
  const step = ownValue(STEPS, event.key);
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  const row = event.currentTarget.closest('tr');
  const body = row?.parentElement;
  if (row === null || body === null || body === undefined) return;
  event.preventDefault();
  const [down, right] = step;
  const rows = Array.from(body.children);
  const cellsOf = (element: Element | undefined): readonly HTMLElement[] =>
    Array.from(element?.querySelectorAll<HTMLElement>('[data-grid]') ?? []);
  const column = event.currentTarget.dataset['grid'];
  const inColumn = (element: Element | undefined): HTMLElement | undefined =>
    cellsOf(element).find(({ dataset }) => dataset['grid'] === column);
  if (right !== 0) {
    cellsOf(row)[cellsOf(row).indexOf(event.currentTarget) + right]?.focus();
    return;
  }
  // Lines that name an objective have no control: they are stepped over.
  for (let at = rows.indexOf(row) + down; at >= 0 && at < rows.length; at += down) {
    const target = inColumn(rows[at]);
    if (target === undefined) continue;
    target.focus();
    return;
  }
};
