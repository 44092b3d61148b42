import { titleOfRow } from '#domain/entities/publishing/row/row';
import { useQuarter } from '../../sync/quarter-context';
import { Heading } from '../../ui/heading';
import { IssueLink } from '../../components/issue-link';
import { SeverityIcon } from '../../ui/severity-icon';
import { TroubleActs } from './trouble-acts';
import type { Trouble } from './trouble-list';
import { progressWords } from './words/progress-words';
import styles from './progress.module.css';

const RowTitle = ({ row }: { readonly row: string }) => (
  <>{useQuarter((quarter) => titleOfRow(quarter, row))}</>
);

interface TroublePanelProps {
  readonly troubles: readonly Trouble[];
  readonly mayRepair: boolean;
}

/** Work items that are not as they were left, with what is known and what helps. */
export const TroublePanel = ({ troubles, mayRepair }: TroublePanelProps) => {
  if (troubles.length === 0) return null;
  return (
    <section className={styles['panel']} aria-labelledby="progress-troubles">
      <Heading level={2} id="progress-troubles">
        {progressWords.needALook(troubles.length)}
      </Heading>
      <ul className={styles['troubles']}>
        {troubles.map((trouble) => {
          const { row, kind, issueKey, message, solution } = trouble;
          return (
            <li key={`${row} ${kind}`} className={styles['trouble']}>
              <SeverityIcon severity={kind === 'deleted' || kind === 'unseen' ? 'warn' : 'info'} />
              <div>
                <p>
                  {kind === 'moved' || kind === 'converted' ? <IssueLink issueKey={issueKey} /> : issueKey}{' '}
                  <RowTitle row={row} />
                </p>
                <p>{message}</p>
                <p className={styles['quiet']}>{solution}</p>
                {mayRepair && <TroubleActs trouble={trouble} />}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
