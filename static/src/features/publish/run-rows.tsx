import ClockIcon from '@atlaskit/icon/core/clock';
import { useState } from 'react';
import type { ReportedRow, RowOutcome } from '#domain/jira-publishing/run-report';
import { IssueLink } from '../../components/issue-link';
import { Pager } from '../../ui/pager';
import { SeverityIcon, type Severity } from '../../ui/severity-icon';
import { TypeMark } from '../../components/type-mark';
import { markOf } from './preparation';
import { runWords } from './words/run-words';
import styles from './publish.module.css';

const PER_PAGE = 50;

const NAMES: Readonly<Record<RowOutcome, string>> = {
  created: runWords.outcomes.created,
  updated: runWords.outcomes.updated,
  partly: runWords.outcomes.inPart,
  deleted: runWords.outcomes.deleted,
  kept: runWords.outcomes.kept,
  failed: runWords.outcomes.failed,
  waiting: runWords.outcomes.waiting,
  unlinked: runWords.outcomes.unlinked,
};

const SEVERITIES: Readonly<Record<RowOutcome, Severity | null>> = {
  created: 'ok',
  updated: 'ok',
  partly: 'warn',
  deleted: 'ok',
  kept: 'info',
  failed: 'error',
  waiting: null,
  unlinked: 'info',
};

const Outcome = ({ outcome }: { readonly outcome: RowOutcome }) => {
  const severity = SEVERITIES[outcome];
  return (
    <span className={styles['row']}>
      {severity === null ? (
        <ClockIcon label="" size="small" />
      ) : (
        <SeverityIcon severity={severity} size="small" />
      )}{' '}
      {NAMES[outcome]}
    </span>
  );
};

interface RunRowsProps {
  /** As they are to be shown. */
  readonly report: readonly ReportedRow[];
}

/** Rows with what became of them, failed ones in Jira's own words. */
export const RunRows = ({ report }: RunRowsProps) => {
  const [wanted, setPage] = useState(1);
  const pages = Math.ceil(report.length / PER_PAGE);
  const page = Math.min(wanted, Math.max(1, pages));
  return report.length === 0 ? null : (
    <div className={styles['scroll']}>
      <table className={[styles['table'], styles['rows']].join(' ')} aria-label={runWords.rowsLabel}>
        <thead>
          <tr>
            <th scope="col" className={styles['what']}>
              {runWords.stateColumn}
            </th>
            <th scope="col">{runWords.rowColumn}</th>
            <th scope="col" className={styles['key']}>
              {runWords.workItemColumn}
            </th>
          </tr>
        </thead>
        <tbody>
          {report.slice((page - 1) * PER_PAGE, page * PER_PAGE).map((row) => (
            <tr key={row.row}>
              <td>
                <Outcome outcome={row.outcome} />
              </td>
              <td>
                <div className={styles['problemBody']}>
                  <span className={styles['row']}>
                    <TypeMark type={markOf(row.kind)} size="small" />{' '}
                    {row.title === '' ? runWords.removedCard : row.title}
                  </span>
                  {(row.outcome === 'failed' || row.outcome === 'partly') && row.message !== '' && (
                    <>
                      <p className={styles['answer']}>
                        <span className={styles['quiet']}>{runWords.answerColumn}</span> “{row.message}”
                      </p>
                      <p className={styles['subtle']}>{row.solution}</p>
                    </>
                  )}
                  {row.outcome === 'kept' && (
                    <p className={styles['subtle']}>
                      {row.message} {row.solution}
                    </p>
                  )}
                </div>
              </td>
              <td>
                {row.issueKey === null ? (
                  '–'
                ) : row.outcome === 'deleted' ? (
                  <s className={styles['quiet']}>{row.issueKey}</s>
                ) : (
                  <IssueLink issueKey={row.issueKey} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Pager label={runWords.rowsLabel} page={page} pages={pages} onTurn={setPage} />
    </div>
  );
};
