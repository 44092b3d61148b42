import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message';
import { useState } from 'react';
import type { PublishRun } from '#domain/entities/publishing/run/publish-run';
import type { ReportedRow } from '#domain/jira-publishing/run-report';
import { useRpc } from '../../rpc/use-rpc';
import { ErrorPanel } from '../../ui/error-panel';
import { IssueLink } from '../../components/issue-link';
import { Pager } from '../../ui/pager';
import { SeverityIcon } from '../../ui/severity-icon';
import { SkeletonLines } from '../../ui/skeletons';
import { TypeMark } from '../../components/type-mark';
import { ConfirmBox } from './confirm-box';
import { FlowFoot } from './flow-foot';
import { FlowTitle } from './flow-title';
import { instantWords, markOf, titleOrNone } from './preparation';
import { runWords } from './words/run-words';
import styles from './publish.module.css';

const PER_PAGE = 50;

interface UndoStepProps {
  readonly quarter: string;
  readonly run: PublishRun;
  /** What the run did, to say what undo leaves alone. */
  readonly report: readonly ReportedRow[];
  readonly onBack: () => void;
  readonly onUndo: () => void;
}

/** What undoing a run would delete, what it would leave and why. Nothing is deleted before somebody confirms the count. */
export const UndoStep = ({ quarter, run, report, onBack, onUndo }: UndoStepProps) => {
  const { data, error, refetch } = useRpc('publish.undoPreview', { quarter, run: run.id }, { staleTime: 0 });
  const [isAsked, setAsked] = useState(false);
  const [page, setPage] = useState(1);
  const head = (
    <FlowTitle title={runWords.undoRunOf(instantWords(run.startedAt))}>{runWords.undoLead}</FlowTitle>
  );
  if (error !== null && data === undefined) {
    return (
      <>
        {head}
        <ErrorPanel
          title={runWords.undoFailed}
          onRetry={() => {
            void refetch();
          }}
        >
          {error.message}
        </ErrorPanel>
        <FlowFoot onBack={onBack}>{null}</FlowFoot>
      </>
    );
  }
  if (data === undefined) {
    return (
      <>
        {head}
        <SkeletonLines label={runWords.undoLoading} widths={['100%', '100%', '100%']} height="32px" />
      </>
    );
  }
  const rows = [...data.rows].sort((a, b) => Number(a.keeps === null) - Number(b.keeps === null));
  const deleted = rows.filter(({ keeps }) => keeps === null).length;
  const updated = report.filter(({ outcome }) => outcome === 'updated' || outcome === 'partly').length;
  const act = runWords.deleteCount(deleted);
  return (
    <>
      {head}
      {!data.mayDelete && (
        <div className={styles['message']}>
          <SectionMessage appearance="warning" headingLevel="h3" title={runWords.undoForbiddenTitle}>
            {runWords.undoForbidden}
          </SectionMessage>
        </div>
      )}
      <ul className={styles['counters']} aria-label={runWords.undoNumbers}>
        <li className={styles['told']}>
          <SeverityIcon severity="warn" />
          <span>
            <span className={styles['number']}>{deleted}</span>
            <span className={styles['quietLine']}>{runWords.wouldDelete}</span>
          </span>
        </li>
        <li className={styles['told']}>
          <SeverityIcon severity="ok" />
          <span>
            <span className={styles['number']}>{rows.length - deleted}</span>
            <span className={styles['quietLine']}>{runWords.wouldStay}</span>
          </span>
        </li>
        {updated > 0 && (
          <li className={styles['told']}>
            <SeverityIcon severity="info" />
            <span>
              <span className={styles['number']}>{updated}</span>
              <span className={styles['quietLine']}>{runWords.onlyUpdated}</span>
            </span>
          </li>
        )}
      </ul>
      {rows.length === 0 ? (
        <p className={styles['subtle']}>{runWords.undoNothing}</p>
      ) : (
        <div className={styles['scroll']}>
          <table className={[styles['table'], styles['rows']].join(' ')} aria-label={runWords.undoLabel}>
            <thead>
              <tr>
                <th scope="col" className={styles['what']}>
                  {runWords.happensColumn}
                </th>
                <th scope="col">{runWords.rowColumn}</th>
                <th scope="col" className={styles['key']}>
                  {runWords.workItemColumn}
                </th>
                <th scope="col" className={styles['sums']}>
                  {runWords.whyColumn}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.slice((page - 1) * PER_PAGE, page * PER_PAGE).map((row) => (
                <tr key={row.row}>
                  <td>{row.keeps === null ? runWords.outcomes.deleted : runWords.stays}</td>
                  <td>
                    <span className={styles['row']}>
                      <TypeMark type={markOf(row.kind)} size="small" /> {titleOrNone(row.title)}
                    </span>
                  </td>
                  <td>
                    <IssueLink issueKey={row.issueKey} />
                  </td>
                  <td className={styles['quiet']}>{row.keeps === null ? runWords.untouched : row.why}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <Pager
            label={runWords.undoLabel}
            page={page}
            pages={Math.ceil(rows.length / PER_PAGE)}
            onTurn={setPage}
          />
        </div>
      )}
      {isAsked && (
        <ConfirmBox
          title={runWords.deleteAsk(deleted)}
          act={act}
          isDanger
          onConfirm={onUndo}
          onClose={() => {
            setAsked(false);
          }}
        >
          {runWords.undoRisk}
        </ConfirmBox>
      )}
      <FlowFoot onBack={onBack}>
        {data.mayDelete && (
          <Button
            appearance="danger"
            isDisabled={deleted === 0 || isAsked}
            onClick={() => {
              setAsked(true);
            }}
          >
            {deleted === 0 ? runWords.nothingToDelete : act}
          </Button>
        )}
      </FlowFoot>
    </>
  );
};
