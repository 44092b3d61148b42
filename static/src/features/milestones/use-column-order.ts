import { useCallback, useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import type { SortColumn } from './sort-rows';
import type { Column } from './table-columns';
import { isOptional, moveColumn, type OptionalColumn, type TableView } from './table-view';
import { viewWords } from './words/view-words';

interface ColumnOrder {
  readonly drop: (dragged: OptionalColumn, on: SortColumn) => void;
  /** Alt and an arrow move the column whose heading has the focus. */
  readonly press: (event: KeyboardEvent<HTMLElement>) => void;
  /** What a move by keys came to, to be spoken. */
  readonly said: string;
}

/** Columns in the order of a person's, by dragging headings or by keys. */
export const useColumnOrder = (
  box: RefObject<HTMLElement>,
  columns: readonly Column[],
  view: TableView,
  onView: (view: TableView) => void,
): ColumnOrder => {
  const [said, say] = useState('');
  const moved = useRef<OptionalColumn | null>(null);
  const drop = useCallback(
    (dragged: OptionalColumn, on: SortColumn): void => {
      onView(moveColumn(view, dragged, on));
    },
    [view, onView],
  );
  // A heading that changed its place in the table has lost the focus.
  useLayoutEffect(() => {
    if (moved.current === null) return;
    const name = box.current?.querySelector(`[data-column="${moved.current}"]`);
    moved.current = null;
    name?.closest<HTMLElement>('button, [tabindex]')?.focus();
  }, [columns, box]);
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    const by = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
    if (by === 0 || !event.altKey || !(event.target instanceof Element)) return;
    const column = event.target.closest('th')?.querySelector<HTMLElement>('[data-column]')?.dataset['column'];
    const at = columns.findIndex(({ key }) => key === column);
    const to = columns[at + by];
    if (!isOptional(column)) return;
    // Otherwise the browser goes back a page.
    event.preventDefault();
    if (to === undefined || !isOptional(to.key)) return;
    moved.current = column;
    say(viewWords.movedTo(columns[at]?.name ?? '', at + by + 1, columns.length));
    onView(moveColumn(view, column, to.key));
  };
  return { drop, press, said };
};
