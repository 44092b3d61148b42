import Button from '@atlaskit/button/new';
import CopyIcon from '@atlaskit/icon/core/copy';
import DownloadIcon from '@atlaskit/icon/core/download';
import LinkExternalIcon from '@atlaskit/icon/core/link-external';
import { router } from '@forge/bridge';
import { useState } from 'react';
import type { PublishRun } from '#domain/entities/publishing/run/publish-run';
import type { ReportedRow } from '#domain/jira-publishing/run-report';
import { useQuarter } from '../../sync/quarter-context';
import { fileName, saveFile } from '../../ui/save-file';
import { receiptQuery } from './receipt-query';
import { runWords } from './words/run-words';
import styles from './publish.module.css';

/** Copies through the browser; where the frame may not, the text is there to be copied by hand. */
const copy = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};

interface ReceiptActsProps {
  readonly run: PublishRun;
  readonly report: readonly ReportedRow[];
}

/** What one may do with a receipt: keep it, find its work items again, open them in Jira. */
export const ReceiptActs = ({ run, report }: ReceiptActsProps) => {
  const quarter = useQuarter(({ id }) => id);
  const label = useQuarter(({ settings }) => settings.label);
  const [copied, setCopied] = useState<'no' | 'yes' | 'by-hand'>('no');
  const query = receiptQuery(quarter, report);
  const download = async (): Promise<void> => {
    const { writeReceipt } = await import('#domain/jira-publishing/write-receipt');
    saveFile(
      runWords.receiptFile(fileName(label), run.startedAt.slice(0, 10)),
      'text/csv',
      `\uFEFF${writeReceipt(report)}`,
    );
  };
  return (
    <>
      <Button
        appearance="subtle"
        iconBefore={DownloadIcon}
        onClick={() => {
          void download();
        }}
      >
        {runWords.receiptDownload}
      </Button>
      {query !== null && (
        <>
          <Button
            appearance="subtle"
            iconBefore={CopyIcon}
            onClick={() => {
              void copy(query.jql).then((isDone) => {
                setCopied(isDone ? 'yes' : 'by-hand');
              });
            }}
          >
            {runWords.jqlCopy}
          </Button>
          <span role="status">
            {copied === 'yes' ? runWords.jqlCopied : copied === 'by-hand' ? runWords.jqlByHand : ''}
          </span>
          {copied === 'by-hand' && <span className={styles['value']}>{query.jql}</span>}
          <Button
            iconAfter={LinkExternalIcon}
            onClick={() => {
              void router.open(`/issues/?jql=${encodeURIComponent(query.jql)}`);
            }}
          >
            {query.isWhole ? runWords.openAll : runWords.openQuarter}
          </Button>
        </>
      )}
    </>
  );
};
