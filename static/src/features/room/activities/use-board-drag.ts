import { useEffect, useRef, useState, type RefObject } from 'react';
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';

const KIND = 'okra-board-card';

/** A card that can be dragged to another column; the same is done from its menu and by `g`. */
export const useDraggedCard = (id: string, isOff: boolean): RefObject<HTMLLIElement> => {
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    const element = card.current;
    if (element === null || isOff) return undefined;
    return draggable({ element, getInitialData: () => ({ kind: KIND, id }) });
  }, [id, isOff]);
  return card;
};

interface Column {
  readonly column: RefObject<HTMLElement>;
  readonly isOver: boolean;
}

/** A column that takes cards of other columns. */
export const useDropColumn = (isOff: boolean, onDrop: (card: string) => void): Column => {
  const column = useRef<HTMLElement>(null);
  const drop = useRef(onDrop);
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    drop.current = onDrop;
  });
  useEffect(() => {
    const element = column.current;
    if (element === null || isOff) return undefined;
    return dropTargetForElements({
      element,
      canDrop: ({ source }) => source.data['kind'] === KIND,
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: ({ source }) => {
        setOver(false);
        const { id } = source.data;
        if (typeof id === 'string') drop.current(id);
      },
    });
  }, [isOff]);
  return { column, isOver };
};
