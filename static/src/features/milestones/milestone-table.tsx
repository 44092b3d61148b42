import { DynamicTableStateless } from '@atlaskit/dynamic-table';
import { useMemo, useState, type KeyboardEvent } from 'react';
import { FindingLine } from '../../ui/finding-line';
import { TypeMark } from '../../ui/type-mark';
import { openIssue } from './open-issue';
import { moveInGrid } from './grid-keys';
import type { MilestoneRow } from './milestone-row';
import { ScoreCell } from './score-cell';
import type { SortColumn, Sorting } from './sort-rows';
import styles from './milestones.module.css';

interface Column {
  readonly key: SortColumn;
  readonly name: string;
  /** Share of the table's width in percent. */
  readonly width: number;
}

const WIDE: readonly Column[] = [
  { key: 'title', name: 'Milestone', width: 26 },
  { key: 'thread', name: 'Key result and hypothesis', width: 22 },
  { key: 'effort', name: 'Effort', width: 6 },
  { key: 'business', name: 'Business', width: 7 },
  { key: 'ux', name: 'UX', width: 6 },
  { key: 'needs', name: 'Depends on', width: 12 },
  { key: 'skills', name: 'Skills', width: 9 },
  { key: 'weeks', name: 'Weeks', width: 6 },
  { key: 'issue', name: 'Work item', width: 8 },
];
const MEDIUM: readonly Column[] = [
  { key: 'title', name: 'Milestone', width: 48 },
  { key: 'effort', name: 'Effort', width: 9 },
  { key: 'business', name: 'Business', width: 11 },
  { key: 'ux', name: 'UX', width: 9 },
  { key: 'weeks', name: 'Weeks', width: 10 },
  { key: 'issue', name: 'Work item', width: 13 },
];
const NARROW: readonly Column[] = [
  { key: 'title', name: 'Milestone', width: 58 },
  { key: 'effort', name: 'Effort', width: 12 },
  { key: 'business', name: 'Business', width: 17 },
  { key: 'ux', name: 'UX', width: 13 },
];

const columnsFor = (width: number): readonly Column[] =>
  width >= 1100 ? WIDE : width >= 640 ? MEDIUM : NARROW;

/** Rows that one page shows: few enough that a quarter of 500 opens without a long task. */
const ROWS_PER_PAGE = 50;

interface CellContext {
  readonly row: MilestoneRow;
  readonly wide: boolean;
  readonly isReadOnly: boolean;
  readonly onOpen: (id: string) => void;
}

const TitleCell = ({ row, wide, onOpen }: CellContext) => {
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
        {!wide && (
          <span className={styles['code']}>{[row.objectiveCode, ...row.keyResultCodes].join(' ')}</span>
        )}
        {findings.slice(0, 2).map((finding) => (
          <div key={finding.code}>
            <FindingLine severity={finding.severity}>{finding.message}</FindingLine>
          </div>
        ))}
      </div>
    </div>
  );
};

const ThreadCell = ({ row }: CellContext) => (
  <div>
    <span className={styles['code']}>{[row.objectiveCode, ...row.keyResultCodes].join(' ')}</span>{' '}
    {row.hypotheses.length === 0 ? (
      <span className={styles['none']}>No hypothesis</span>
    ) : (
      <span className={styles['small']}>{row.hypotheses[0]}</span>
    )}
    {row.hypotheses.length > 1 && (
      <span className={styles['none']}> and {row.hypotheses.length - 1} more</span>
    )}
  </div>
);

const weeksOf = ({ placement }: MilestoneRow): string =>
  placement === undefined
    ? ''
    : placement.startWeek === placement.endWeek
      ? String(placement.startWeek)
      : `${String(placement.startWeek)}–${String(placement.endWeek)}`;

const NeedsCell = ({ row: { milestone, needs } }: CellContext) => {
  if (needs.length > 0) return <span className={styles['small']}>{needs.join(', ')}</span>;
  if (milestone.dependenciesText !== '')
    return <span className={styles['small']}>{milestone.dependenciesText}</span>;
  return <span className={styles['none']}>{milestone.dependenciesNone ? 'None' : 'Not asked yet'}</span>;
};

const cellOf = (column: SortColumn, context: CellContext) => {
  const { row, isReadOnly } = context;
  switch (column) {
    case 'title':
      return <TitleCell {...context} />;
    case 'thread':
      return <ThreadCell {...context} />;
    case 'effort':
    case 'business':
    case 'ux':
      return <ScoreCell milestone={row.milestone} scale={column} isReadOnly={isReadOnly} />;
    case 'needs':
      return <NeedsCell {...context} />;
    case 'skills':
      return <span className={styles['small']}>{row.milestone.skills.join(', ')}</span>;
    case 'weeks':
      return row.placement === undefined ? <span className={styles['none']}>Not placed</span> : weeksOf(row);
    case 'issue': {
      const key = row.receipt?.issueKey;
      return key === undefined ? (
        <span className={styles['none']}>Not in Jira</span>
      ) : (
        // eslint-disable-next-line @atlaskit/design-system/no-html-button -- reads as a link; the host opens the work item
        <button
          type="button"
          className={styles['link']}
          onClick={() => {
            openIssue(key);
          }}
        >
          {key}
        </button>
      );
    }
  }
};

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
  const pages = Math.max(1, Math.ceil(rows.length / ROWS_PER_PAGE));
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
  const visible = rows.map((row, index) => {
    const onPage = index >= (shown - 1) * ROWS_PER_PAGE && index < shown * ROWS_PER_PAGE;
    const key = sorted?.order === 'DESC' ? rows.length - index : index;
    return {
      key: row.milestone.id,
      isHighlighted: row.milestone.id === opened,
      cells: columns.map((column) => ({
        key,
        content: onPage ? cellOf(column.key, { row, wide: columns === WIDE, isReadOnly, onOpen }) : '',
      })),
    };
  });
  return (
    <div className={styles['table']}>
      <DynamicTableStateless
        label="Milestones"
        isFixedSize
        head={head}
        rows={visible}
        rowsPerPage={ROWS_PER_PAGE}
        page={shown}
        onSetPage={setPage}
        onSort={({ key, sortOrder }) => {
          onSort({ column: key as SortColumn, order: sortOrder });
        }}
        {...(sorted === null ? {} : { sortKey: sorted.column, sortOrder: sorted.order })}
      />
    </div>
  );
};
