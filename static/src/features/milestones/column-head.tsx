import { useEffect, useRef } from 'react';
import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import type { SortColumn } from './sort-rows';
import { isOptional, type OptionalColumn } from './table-view';

const KIND = 'okra-column';

interface ColumnHeadProps {
  readonly column: SortColumn;
  readonly name: string;
  readonly onDrop: (dragged: OptionalColumn, on: SortColumn) => void;
}

/** The name of a column; its cell is dragged to the place of another one, which `useColumnOrder` does by keys. */
export const ColumnHead = ({ column, name, onDrop }: ColumnHeadProps) => {
  const text = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const element = text.current?.closest('th') ?? null;
    if (element === null) return undefined;
    const mark = (isOver: boolean): void => {
      element.toggleAttribute('data-over', isOver);
    };
    return combine(
      isOptional(column)
        ? draggable({ element, getInitialData: () => ({ kind: KIND, column }) })
        : () => undefined,
      dropTargetForElements({
        element,
        canDrop: ({ source }) => source.data['kind'] === KIND && source.data['column'] !== column,
        onDragEnter: () => mark(true),
        onDragLeave: () => mark(false),
        onDrop: ({ source }) => {
          mark(false);
          const dragged = source.data['column'];
          if (isOptional(dragged)) onDrop(dragged, column);
        },
      }),
    );
  }, [column, onDrop]);
  return (
    <span ref={text} data-column={column}>
      {name}
    </span>
  );
};
