import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message';
import { useState } from 'react';
import type { PublishRun } from '#domain/entities/publishing/run/publish-run';
import type { ReportedRow } from '#domain/jira-publishing/run-report';
import { useRpc } from '../../rpc/use-rpc';
import { ErrorPanel } from '../../ui/error-panel';
import { Heading } from '../../ui/heading';
import { IssueLink } from '../../components/issue-link';
import { Pager } from '../../ui/pager';
import { SeverityIcon } from '../../ui/severity-icon';
import { SkeletonLines } from '../../ui/skeletons';
import { TypeMark } from '../../components/type-mark';
import { ConfirmBox } from './confirm-box';
import { FlowFoot } from './flow-foot';
import { countWords, instantWords, markOf, titleOrNone } from './preparation';
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
    <div className={styles['steps']}>
      <Heading level={2} look="medium">
        {`Undo the run of ${instantWords(run.startedAt)}`}
      </Heading>
      <p className={styles['subtle']}>
        Work items that this run created and nobody has touched since are deleted in Jira. All others stay as
        they are.
      </p>
    </div>
  );
  if (error !== null && data === undefined) {
    return (
      <>
        {head}
        <ErrorPanel
          title="We could not look at these work items"
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
        <SkeletonLines label="Looking at each work item" widths={['100%', '100%', '100%']} height="32px" />
      </>
    );
  }
  const rows = [...data.rows].sort((a, b) => Number(a.keeps === null) - Number(b.keeps === null));
  const deleted = rows.filter(({ keeps }) => keeps === null).length;
  const updated = report.filter(({ outcome }) => outcome === 'updated' || outcome === 'partly').length;
  const act = `Delete ${countWords(deleted, 'work item')}`;
  return (
    <>
      {head}
      {!data.mayDelete && (
        <div className={styles['message']}>
          <SectionMessage appearance="warning" headingLevel="h3" title="You may not delete work items here">
            Undoing deletes, which asks for the permission to create, link and delete work items in this
            space. Ask its administrator, or let somebody undo it who has it. You can look at what would
            happen.
          </SectionMessage>
        </div>
      )}
      <ul className={styles['counters']} aria-label="Undo in numbers">
        <li className={styles['told']}>
          <SeverityIcon severity="warn" />
          <span>
            <span className={styles['number']}>{deleted}</span>
            <span className={styles['quietLine']}>would be deleted</span>
          </span>
        </li>
        <li className={styles['told']}>
          <SeverityIcon severity="ok" />
          <span>
            <span className={styles['number']}>{rows.length - deleted}</span>
            <span className={styles['quietLine']}>would stay, since somebody needs them</span>
          </span>
        </li>
        {updated > 0 && (
          <li className={styles['told']}>
            <SeverityIcon severity="info" />
            <span>
              <span className={styles['number']}>{updated}</span>
              <span className={styles['quietLine']}>were only updated, and keep their values</span>
            </span>
          </li>
        )}
      </ul>
      {rows.length === 0 ? (
        <p className={styles['subtle']}>This run left no work item that could be deleted.</p>
      ) : (
        <div className={styles['scroll']}>
          <table className={[styles['table'], styles['rows']].join(' ')} aria-label="What undo would do">
            <thead>
              <tr>
                <th scope="col" className={styles['what']}>
                  What happens
                </th>
                <th scope="col">Row</th>
                <th scope="col" className={styles['key']}>
                  Work item
                </th>
                <th scope="col" className={styles['sums']}>
                  Why
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.slice((page - 1) * PER_PAGE, page * PER_PAGE).map((row) => (
                <tr key={row.row}>
                  <td>{row.keeps === null ? 'Deleted' : 'Stays'}</td>
                  <td>
                    <span className={styles['row']}>
                      <TypeMark type={markOf(row.kind)} size="small" /> {titleOrNone(row.title)}
                    </span>
                  </td>
                  <td>
                    <IssueLink issueKey={row.issueKey} />
                  </td>
                  <td className={styles['quiet']}>
                    {row.keeps === null ? 'Nobody has touched it since' : row.why}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <Pager
            label="What undo would do"
            page={page}
            pages={Math.ceil(rows.length / PER_PAGE)}
            onTurn={setPage}
          />
        </div>
      )}
      {isAsked && (
        <ConfirmBox
          title={`${act} in Jira?`}
          act={act}
          isDanger
          onConfirm={onUndo}
          onClose={() => {
            setAsked(false);
          }}
        >
          Deleted work items do not come back. Each is looked at once more right before; the cards stay in
          OKRA and can be published again.
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
            {deleted === 0 ? 'Nothing to delete' : act}
          </Button>
        )}
      </FlowFoot>
    </>
  );
};
