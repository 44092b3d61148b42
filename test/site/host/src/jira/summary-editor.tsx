import InlineEdit from '@atlaskit/inline-edit';
import Textfield from '@atlaskit/textfield';
import { saveSummary, type Issue } from './jira-queries';
import { useIssueChange } from './use-issue-change';
import styles from './jira.module.css';

export const SummaryEditor = ({ issue }: { issue: Issue }) => {
  const change = useIssueChange<string>(issue, (account, summary) =>
    saveSummary(account, issue.key, summary),
  );
  const shown = change.isPending ? change.variables : issue.fields.summary;
  return (
    <div className={styles['summaryField']}>
      <InlineEdit
        defaultValue={shown}
        editButtonLabel="Edit summary"
        readView={() => <h1 className={styles['summary']}>{shown}</h1>}
        editView={({ errorMessage: _error, ...field }) => <Textfield {...field} aria-label="Summary" />}
        onConfirm={(value: string) => {
          const summary = value.trim();
          if (summary !== '' && summary !== issue.fields.summary) change.mutate(summary);
        }}
      />
    </div>
  );
};
