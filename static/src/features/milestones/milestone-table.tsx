import { DynamicTableStateless } from '@atlaskit/dynamic-table';
import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import type { MilestoneType } from '#domain/entities/milestones/milestone/milestone';
import { Pager } from '../../ui/pager';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { useKeptInSight } from '../../ui/use-kept-in-sight';
import { useIssueStates } from '../../components/use-issue-states';
import { ColumnHead } from './column-head';
import { CreateMilestone } from './create-milestone';
import { MilestoneCell } from './milestone-cell';
import type { RowGroup } from './row-groups';
import type { Sorting } from './sort-rows';
import { columnsFor, hasThread } from './table-columns';
import { columnOrder, type TableView } from './table-view';
import { useColumnOrder } from './use-column-order';
import { createKey, tableLines, type GroupLine } from './table-lines';
import { LINES_PER_PAGE, useShownPage } from './use-shown-page';
import { milestonesWords } from './words/milestones-words';
import styles from './milestones.module.css';

const GroupHead = ({ line: { code, title, count, placed, continued } }: { readonly line: GroupLine }) => (
  <div className={styles['group']}>
    {code !== '' && <span className={styles['groupCode']}>{code}</span>}
    <h3 className={styles['groupTitle']}>
      <bdi>{title}</bdi>
      {continued && <span className={styles['quiet']}> {milestonesWords.continued}</span>}
    </h3>
    <span className={styles['groupCount']}>{milestonesWords.groupCounts(count, placed)}</span>
  </div>
);

interface BodyCell {
  readonly key: number;
  readonly content?: ReactNode;
  readonly colSpan?: number;
  /** Handed on to the cell's element: a line above a group is one cell, but the table sorts by a cell of each column. */
  readonly hidden?: boolean;
}

/** What the table says of a click on a heading. */
interface Chosen {
  readonly key: string;
  readonly sortOrder: Sorting['order'];
}

/** Where somebody writes the next milestone, and what it starts as. */
export interface Creation {
  /** The group below which a line is open; undefined: none is. */
  readonly at: string | undefined;
  readonly type: MilestoneType | null;
  readonly onType: (type: MilestoneType | null) => void;
  /** What is typed so far. */
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onOpen: (group: string) => void;
  readonly onClose: () => void;
}

interface MilestoneTableProps {
  /** Filtered, sorted and grouped. */
  readonly groups: readonly RowGroup[];
  readonly view: TableView;
  readonly onView: (view: TableView) => void;
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (id: string, isTicked: boolean) => void;
  readonly width: number;
  readonly sorting: Sorting | null;
  readonly opened: string | null;
  readonly isReadOnly: boolean;
  /** Null: nothing can be written here now. */
  readonly creation: Creation | null;
  readonly onSort: (sorting: Sorting) => void;
  readonly onOpen: (id: string) => void;
}

export const MilestoneTable = ({
  groups,
  view,
  onView,
  ticked,
  onTick,
  width,
  sorting,
  opened,
  isReadOnly,
  creation,
  onSort,
  onOpen,
}: MilestoneTableProps) => {
  const { rows: issues } = useIssueStates();
  const box = useRef<HTMLDivElement>(null);
  useKeptInSight(box);
  const mayCreate = creation !== null;
  const lines = useMemo(() => tableLines(groups, LINES_PER_PAGE, mayCreate), [groups, mayCreate]);
  const creating = creation?.at === undefined ? null : createKey(creation.at);
  const { shown, pages, setPage } = useShownPage(lines, creating ?? opened);
  useEffect(() => {
    if (opened === null) return;
    const row = box.current?.querySelector(`[data-card="${CSS.escape(opened)}"]`);
    row?.scrollIntoView({ block: 'nearest' });
  }, [opened, shown]);
  const columns = useMemo(() => columnsFor(width, view.hidden, columnOrder(view)), [width, view]);
  const order = useColumnOrder(box, columns, view, onView);
  const head = useMemo(
    () => ({
      cells: columns.map(({ key, name, width: share }) => ({
        key,
        content: <ColumnHead column={key} name={name} onDrop={order.drop} />,
        isSortable: true,
        width: share,
      })),
    }),
    [columns, order.drop],
  );
  const sorted = sorting !== null && columns.some(({ key }) => key === sorting.column) ? sorting : null;
  // The table sorts by the keys of cells once more: keys that say the order they come in keep ours. Only the page is built.
  const onPage = lines.slice((shown - 1) * LINES_PER_PAGE, shown * LINES_PER_PAGE);
  const shared = { wide: hasThread(columns), isReadOnly, onOpen };
  const visible = onPage.map((line, index) => {
    const key = sorted?.order === 'DESC' ? onPage.length - index : index;
    const cells = columns.map((column, at): BodyCell => {
      if (line.kind === 'card')
        return {
          key,
          content: (
            <MilestoneCell
              {...shared}
              column={column.key}
              row={line.row}
              known={issues.get(line.key)}
              isTicked={ticked.has(line.key)}
              onTick={onTick}
            />
          ),
        };
      if (at > 0) return { key, hidden: true };
      if (line.kind === 'group') return { key, content: <GroupHead line={line} />, colSpan: columns.length };
      return {
        key,
        colSpan: columns.length,
        content: creation && (
          <CreateMilestone
            newCard={line.newCard}
            title={line.title === '' ? milestonesWords.title : line.title}
            isOpen={line.key === creating}
            onOpen={() => {
              if (line.newCard.type !== undefined) creation.onType(line.newCard.type);
              creation.onOpen(line.group);
            }}
            onClose={creation.onClose}
            type={creation.type}
            onType={creation.onType}
            text={creation.text}
            onText={creation.onText}
          />
        ),
      };
    });
    const isOpen = line.kind === 'card' && line.key === opened;
    return { key: line.key, isHighlighted: isOpen, 'aria-current': isOpen || undefined, cells };
  });
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of the headings in it, which are buttons
    <div ref={box} className={styles['table']} onKeyDown={order.press}>
      <VisuallyHidden role="status">{order.said}</VisuallyHidden>
      <DynamicTableStateless
        label={milestonesWords.title}
        isFixedSize
        head={head}
        rows={visible}
        onSort={(sort: Chosen) => {
          const column = columns.find(({ key }) => key === sort.key);
          // What was not sorted by begins with the smallest, whatever the table thinks.
          const order = sorted?.column === column?.key ? sort.sortOrder : 'ASC';
          if (column !== undefined) onSort({ column: column.key, order });
        }}
        {...(sorted === null ? {} : { sortKey: sorted.column, sortOrder: sorted.order })}
      />
      <Pager label={milestonesWords.title} page={shown} pages={pages} onTurn={setPage} />
    </div>
  );
};
