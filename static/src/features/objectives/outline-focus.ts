import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { NewLine } from './outline-line';

/** What marks the text of a line of the outline: the id of what it says, or this where nothing is written yet. */
export const NO_LINE = 'none';

const actOf = (box: HTMLElement | null, id: string): HTMLElement | null | undefined =>
  box?.querySelector(`[data-line="${CSS.escape(id)}"]`)?.querySelector('button');

/** Above which line a new one stands: its neighbour, or what it hangs on. */
const standsBelow = (line: NewLine): string => {
  if (line.after !== null) return line.after;
  switch (line.level) {
    case 'objective':
      return NO_LINE;
    case 'keyResult':
      return line.objective;
    case 'hypothesis':
      return line.keyResult;
  }
};

/** Whoever ends a new line goes on at the one above it, instead of nowhere. */
export const useLineFocus = (box: RefObject<HTMLElement>, line: NewLine | null): void => {
  const before = useRef(line);
  useLayoutEffect(() => {
    const ended = before.current;
    before.current = line;
    if (ended === null || line !== null || document.activeElement !== document.body) return;
    (actOf(box.current, standsBelow(ended)) ?? actOf(box.current, NO_LINE))?.focus();
  }, [box, line]);
};
