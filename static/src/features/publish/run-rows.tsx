import { DynamicTableStateless } from '@atlaskit/dynamic-table';
import { useState } from 'react';
import type { PublishedRow, RefusedRow } from '#domain/publishing/publish-run';
import { Pager } from '../../ui/pager';
import { SeverityIcon } from '../../ui/severity-icon';
import { TypeMark } from '../../ui/type-mark';
import { IssueLink } from '../../ui/issue-link';
import type { DryRow } from './preparation';
import styles from './publish.module.css';

const PER_PAGE = 50;

const HEAD = {
  cells: [
    { key: 'state', content: 'State', width: 14 },
    { key: 'title', content: 'Row', width: 66 },
    { key: 'key', content: 'Work item', width: 20 },
  ],
};

const Title = ({ row, titles }: { readonly row: string; readonly titles: ReadonlyMap<string, DryRow> }) => {
  const known = titles.get(row);
  return (
    <span className={styles['row']}>
      <TypeMark type={known === undefined || known.kind === 'untyped' ? null : known.kind} size="small" />{' '}
      {known?.title ?? row}
    </span>
  );
};

interface RunRowsProps {
  readonly titles: ReadonlyMap<string, DryRow>;
  /** As they are to be shown. */
  readonly created: readonly PublishedRow[];
  readonly refused: readonly RefusedRow[];
}

/** Rows with what became of them, failed ones first, in Jira's own words. */
export const RunRows = ({ titles, created, refused }: RunRowsProps) => {
  const [page, setPage] = useState(1);
  const rows = [
    ...refused.map((row) => ({
      key: row.row,
      cells: [
        {
          key: 'state',
          content: (
            <span className={styles['row']}>
              <SeverityIcon severity="error" size="small" /> Failed
            </span>
          ),
        },
        {
          key: 'title',
          content: (
            <div className={styles['problemBody']}>
              <Title row={row.row} titles={titles} />
              <p className={styles['answer']}>
                <span className={styles['quiet']}>Jira answered</span> “{row.message}”
              </p>
              <p className={styles['subtle']}>{row.solution}</p>
            </div>
          ),
        },
        { key: 'key', content: '–' },
      ],
    })),
    ...created.map((row) => ({
      key: row.row,
      cells: [
        {
          key: 'state',
          content: (
            <span className={styles['row']}>
              <SeverityIcon severity="ok" size="small" /> Created
            </span>
          ),
        },
        { key: 'title', content: <Title row={row.row} titles={titles} /> },
        { key: 'key', content: <IssueLink issueKey={row.issueKey} /> },
      ],
    })),
  ];
  const pages = Math.ceil(rows.length / PER_PAGE);
  return rows.length === 0 ? null : (
    <div>
      <DynamicTableStateless
        label="Rows of this run"
        isFixedSize
        head={HEAD}
        rows={rows.slice((page - 1) * PER_PAGE, page * PER_PAGE)}
      />
      <Pager label="Rows of this run" page={page} pages={pages} onTurn={setPage} />
    </div>
  );
};
