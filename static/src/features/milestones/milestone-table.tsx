import { DynamicTableStateless } from '@atlaskit/dynamic-table';
import { memo, useMemo, useState, type KeyboardEvent, type ReactNode } from 'react';
import { FindingLine } from '../../ui/finding-line';
import { Pager } from '../../ui/pager';
import { useIssueStates, type IssueState } from '../../components/use-issue-states';
import { TextButton } from '../../ui/text-button';
import { TypeMark } from '../../components/type-mark';
import { moveInGrid } from './grid-keys';
import { IssueCell } from './issue-cell';
import type { MilestoneRow } from './milestone-row';
import { ScoreCell } from './score-cell';
import type { SortColumn, Sorting } from './sort-rows';
import { tableLines, type GroupLine } from './table-lines';
import { milestonesWords } from './words/milestones-words';
import styles from './milestones.module.css';

interface Column {
  readonly key: SortColumn;
  readonly name: string;
  /** Share of the table's width in percent. */
  readonly width: number;
}

const WIDE: readonly Column[] = [
  { key: 'title', name: milestonesWords.milestoneColumn, width: 23.5 },
  { key: 'thread', name: milestonesWords.threadColumn, width: 22.5 },
  { key: 'effort', name: milestonesWords.effort, width: 6 },
  { key: 'business', name: milestonesWords.businessColumn, width: 7.5 },
  { key: 'ux', name: milestonesWords.uxColumn, width: 5.5 },
  { key: 'needs', name: milestonesWords.dependsColumn, width: 14 },
  { key: 'skills', name: milestonesWords.skillsColumn, width: 8.5 },
  { key: 'weeks', name: milestonesWords.weeksColumn, width: 7 },
  { key: 'issue', name: milestonesWords.issueColumn, width: 7 },
];
const MEDIUM: readonly Column[] = [
  { key: 'title', name: milestonesWords.milestoneColumn, width: 48 },
  { key: 'effort', name: milestonesWords.effort, width: 9 },
  { key: 'business', name: milestonesWords.businessColumn, width: 11 },
  { key: 'ux', name: milestonesWords.uxColumn, width: 9 },
  { key: 'weeks', name: milestonesWords.weeksColumn, width: 12 },
  { key: 'issue', name: milestonesWords.issueColumn, width: 11 },
];
const NARROW: readonly Column[] = [
  { key: 'title', name: milestonesWords.milestoneColumn, width: 56 },
  { key: 'effort', name: milestonesWords.effort, width: 13 },
  { key: 'business', name: milestonesWords.businessColumn, width: 18 },
  { key: 'ux', name: milestonesWords.uxColumn, width: 13 },
];

const columnsFor = (width: number): readonly Column[] =>
  width >= 1040 ? WIDE : width >= 640 ? MEDIUM : NARROW;

/** Lines that one page shows: few enough that a quarter of 500 opens without a long task. */
const LINES_PER_PAGE = 60;

interface CellContext {
  readonly row: MilestoneRow;
  readonly known: IssueState | undefined;
  readonly wide: boolean;
  readonly isReadOnly: boolean;
  readonly onOpen: (id: string) => void;
}

// The table draws all its cells anew whenever one row changes; the cells of the other rows stay as they are.
const TitleCell = memo(({ row, wide, onOpen }: Pick<CellContext, 'row' | 'wide' | 'onOpen'>) => {
  const { milestone, findings } = row;
  const press = (event: KeyboardEvent<HTMLButtonElement>): void => {
    if (event.key === 'e') onOpen(milestone.id);
    else moveInGrid(event);
  };
  return (
    <div className={styles['title']}>
      <TypeMark type={milestone.type} />
      <div>
        {/* eslint-disable-next-line @atlaskit/design-system/no-html-button -- the title itself opens the card */}
        <button
          type="button"
          data-grid="title"
          className={styles['open']}
          onKeyDown={press}
          onClick={() => {
            onOpen(milestone.id);
          }}
        >
          {milestone.title}
        </button>
        {!wide && <span className={styles['code']}>{row.keyResultCodes.join(' ')}</span>}
        {findings.slice(0, 2).map((finding) => (
          <div key={finding.code}>
            <FindingLine severity={finding.severity}>{finding.message}</FindingLine>
          </div>
        ))}
      </div>
    </div>
  );
});
TitleCell.displayName = 'TitleCell';

const ThreadCell = memo(({ row, isReadOnly, onOpen }: Pick<CellContext, 'row' | 'isReadOnly' | 'onOpen'>) => (
  <div className={styles['thread']}>
    <span className={styles['codes']}>
      {row.keyResultCodes.map((code) => (
        <span key={code}>{code}</span>
      ))}
    </span>
    {row.hypotheses.length > 0 ? (
      <span className={styles['quiet']}>
        {row.hypotheses[0]}
        {row.hypotheses.length > 1 && ` ${milestonesWords.andMore(row.hypotheses.length - 1)}`}
      </span>
    ) : isReadOnly || row.milestone.type === 'enabler' ? (
      <span className={styles['quiet']}>{milestonesWords.noHypothesis}</span>
    ) : (
      <span className={styles['small']}>
        <TextButton
          aria-label={milestonesWords.hypothesisChooseFor(row.milestone.title)}
          onClick={() => {
            onOpen(row.milestone.id);
          }}
        >
          {milestonesWords.hypothesisChoose}
        </TextButton>
      </span>
    )}
  </div>
));
ThreadCell.displayName = 'ThreadCell';

const GroupHead = ({ line: { code, title, count, placed, continued } }: { readonly line: GroupLine }) => (
  <div className={styles['group']}>
    {code !== '' && <span className={styles['groupCode']}>{code}</span>}
    <h3 className={styles['groupTitle']}>
      {title}
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

const weeksOf = ({ placement }: MilestoneRow): string =>
  placement === undefined
    ? ''
    : placement.startWeek === placement.endWeek
      ? String(placement.startWeek)
      : `${String(placement.startWeek)}–${String(placement.endWeek)}`;

const NeedsCell = memo(({ row: { milestone, needs } }: Pick<CellContext, 'row'>) => {
  if (needs.length > 0) return <span className={styles['small']}>{needs.join(', ')}</span>;
  if (milestone.dependenciesText !== '')
    return <span className={styles['small']}>{milestone.dependenciesText}</span>;
  return (
    <span className={styles['quiet']}>
      {milestone.dependenciesNone ? milestonesWords.dependenciesNone : milestonesWords.dependenciesUnasked}
    </span>
  );
});
NeedsCell.displayName = 'NeedsCell';

const cellOf = (column: SortColumn, { row, known, wide, isReadOnly, onOpen }: CellContext) => {
  switch (column) {
    case 'title':
      return <TitleCell row={row} wide={wide} onOpen={onOpen} />;
    case 'thread':
      return <ThreadCell row={row} isReadOnly={isReadOnly} onOpen={onOpen} />;
    case 'effort':
    case 'business':
    case 'ux':
      return <ScoreCell milestone={row.milestone} scale={column} isReadOnly={isReadOnly} />;
    case 'needs':
      return <NeedsCell row={row} />;
    case 'skills':
      return <span className={styles['small']}>{row.milestone.skills.join(', ')}</span>;
    case 'weeks':
      return row.placement === undefined ? (
        <span className={styles['quiet']}>{milestonesWords.notPlaced}</span>
      ) : (
        weeksOf(row)
      );
    case 'issue':
      return <IssueCell row={row} known={known} />;
  }
};

/** What the table says of a click on a heading. */
interface Chosen {
  readonly key: string;
  readonly sortOrder: Sorting['order'];
}

interface MilestoneTableProps {
  /** Sorted and filtered. */
  readonly rows: readonly MilestoneRow[];
  readonly width: number;
  readonly sorting: Sorting | null;
  readonly opened: string | null;
  readonly isReadOnly: boolean;
  readonly onSort: (sorting: Sorting) => void;
  readonly onOpen: (id: string) => void;
}

export const MilestoneTable = ({
  rows,
  width,
  sorting,
  opened,
  isReadOnly,
  onSort,
  onOpen,
}: MilestoneTableProps) => {
  const [page, setPage] = useState(1);
  const { rows: issues } = useIssueStates();
  const lines = useMemo(() => tableLines(rows, LINES_PER_PAGE), [rows]);
  const pages = Math.max(1, Math.ceil(lines.length / LINES_PER_PAGE));
  const shown = Math.min(page, pages);
  const columns = columnsFor(width);
  const head = useMemo(
    () => ({
      cells: columns.map(({ key, name, width: share }) => ({
        key,
        content: name,
        isSortable: true,
        width: share,
      })),
    }),
    [columns],
  );
  const sorted = sorting !== null && columns.some(({ key }) => key === sorting.column) ? sorting : null;
  // The table sorts by the keys of cells once more: keys that say the order they come in keep ours. Only the page is built.
  const onPage = lines.slice((shown - 1) * LINES_PER_PAGE, shown * LINES_PER_PAGE);
  const shared = { wide: columns === WIDE, isReadOnly, onOpen };
  const visible = onPage.map((line, index) => {
    const key = sorted?.order === 'DESC' ? onPage.length - index : index;
    const cells = columns.map((column, at): BodyCell => {
      if (!line.group)
        return {
          key,
          content: cellOf(column.key, { ...shared, row: line.row, known: issues.get(line.key) }),
        };
      return at === 0
        ? { key, content: <GroupHead line={line} />, colSpan: columns.length }
        : { key, hidden: true };
    });
    return { key: line.key, isHighlighted: !line.group && line.key === opened, cells };
  });
  return (
    <div className={styles['table']}>
      <DynamicTableStateless
        label={milestonesWords.title}
        isFixedSize
        head={head}
        rows={visible}
        onSort={(sort: Chosen) => {
          const column = columns.find(({ key }) => key === sort.key);
          if (column !== undefined) onSort({ column: column.key, order: sort.sortOrder });
        }}
        {...(sorted === null ? {} : { sortKey: sorted.column, sortOrder: sorted.order })}
      />
      <Pager label={milestonesWords.title} page={shown} pages={pages} onTurn={setPage} />
    </div>
  );
};
