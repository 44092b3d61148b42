import { useEffect, useRef, useState, type RefObject } from 'react';
import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';

export type Edge = 'top' | 'bottom';

interface CardDrag {
  readonly card: RefObject<HTMLLIElement>;
  readonly grip: RefObject<HTMLSpanElement>;
  readonly isDragged: boolean;
  /** Where another card would land. */
  readonly edge: Edge | null;
}

interface CardDragOptions {
  readonly id: string;
  readonly isOff: boolean;
  readonly onDrop: (dragged: string, edge: Edge) => void;
}

const KIND = 'okra-objective';

const edgeAt = (element: Element, y: number): Edge => {
  const { top, height } = element.getBoundingClientRect();
  return y < top + height / 2 ? 'top' : 'bottom';
};

/** Dragging a card by its grip. Everything it does can be done with Alt+arrows and from the menu, too. */
export const useCardDrag = ({ id, isOff, onDrop }: CardDragOptions): CardDrag => {
  const card = useRef<HTMLLIElement>(null);
  const grip = useRef<HTMLSpanElement>(null);
  const drop = useRef(onDrop);
  const [isDragged, setDragged] = useState(false);
  const [edge, setEdge] = useState<Edge | null>(null);

  useEffect(() => {
    drop.current = onDrop;
  });

  useEffect(() => {
    const element = card.current;
    const dragHandle = grip.current;
    if (element === null || dragHandle === null || isOff) return undefined;
    return combine(
      draggable({
        element,
        dragHandle,
        getInitialData: () => ({ kind: KIND, id }),
        onDragStart: () => setDragged(true),
        onDrop: () => setDragged(false),
      }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => source.data['kind'] === KIND && source.data['id'] !== id,
        onDrag: ({ location }) => setEdge(edgeAt(element, location.current.input.clientY)),
        onDragLeave: () => setEdge(null),
        onDrop: ({ source, location }) => {
          setEdge(null);
          const dragged = source.data['id'];
          if (typeof dragged === 'string')
            drop.current(dragged, edgeAt(element, location.current.input.clientY));
        },
      }),
    );
  }, [id, isOff]);

  return { card, grip, isDragged, edge };
};
