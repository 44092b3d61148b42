import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { LineField } from '../../components/draft/lines/line-field';

const LONGEST_MS = 180;

interface At {
  readonly x: number;
  readonly y: number;
}

const placesOf = ({ cards, rows, column, head }: LineField): ReadonlyMap<string, At> =>
  new Map(
    cards.map(({ id, row, startWeek }) => [
      id,
      { x: head + (startWeek - 1) * column, y: rows[row]?.top ?? 0 },
    ]),
  );

const px = (length: number): string => `${String(length)}px`;

const isCalm = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * Cards that somebody else moved come to their place in a moment that the eye can follow, unless this person wants no
 * motion. Where they stood and stand is known by arithmetic: nothing is measured.
 *
 * @param isOwn whether this person moved that card last
 */
export const useGlide = (
  board: RefObject<HTMLElement>,
  field: LineField | null,
  isOwn: (card: string) => boolean,
): void => {
  const last = useRef<LineField | null>(null);
  useLayoutEffect(() => {
    const before = last.current;
    last.current = field;
    // Another width, another density: then everything stands elsewhere, and nobody moved anything.
    if (field === null || before === null || before === field) return;
    if (before.column !== field.column || before.head !== field.head || before.gap !== field.gap) return;
    const was = placesOf(before);
    for (const [id, at] of placesOf(field)) {
      const from = was.get(id);
      if (from === undefined || isOwn(id) || (from.x === at.x && from.y === at.y)) continue;
      const slot = board.current?.querySelector(`[data-slot="${CSS.escape(id)}"]`);
      if (slot == null || typeof slot.animate !== 'function' || isCalm()) continue;
      slot.animate([{ translate: [from.x - at.x, from.y - at.y].map(px).join(' ') }, { translate: 'none' }], {
        duration: LONGEST_MS,
        easing: 'ease-out',
      });
    }
  }, [board, field, isOwn]);
};
