import { Loaded } from '../chrome/page-state';
import { AdfDocument } from '../adf/adf-document';
import { Link } from '../routing/link';
import { HOME, issuePath, listPath } from '../routing/route';
import { useSite } from '../site/site-info';
import { AppMenu } from './app-menu';
import { DetailsCard, MoreFieldsCard } from './issue-details';
import { IssueComments } from './issue-comments';
import { IssueContextCard } from './issue-context-card';
import { IssueLinks } from './issue-links';
import { IssueMenu } from './issue-menu';
import { IssuePanelCard } from './issue-panel-card';
import { IssueProperties } from './issue-properties';
import { useIssue, type Issue } from './jira-queries';
import { StatusMenu } from './status-menu';
import { SummaryEditor } from './summary-editor';
import { useAddedPanels } from './use-added-panels';
import { WorkTypeIcon } from './work-type-icon';
import styles from './jira.module.css';

const IssueView = ({ issue }: { issue: Issue }) => {
  const { modules } = useSite().manifest;
  const { addedPanels, addPanel, removePanel } = useAddedPanels(issue.id);
  const { project, issuetype } = issue.fields;
  return (
    <article className={styles['issue']}>
      <div className={styles['issueMain']}>
        <nav className={styles['breadcrumbs']} aria-label="Breadcrumbs">
          <Link href={HOME}>Spaces</Link>
          <Link href={listPath(project.key)}>{project.name}</Link>
          <Link href={issuePath(issue.key)}>
            <WorkTypeIcon name={issuetype.name} /> {issue.key}
          </Link>
        </nav>
        <SummaryEditor issue={issue} />
        <AppMenu
          panels={modules['jira:issuePanel'].filter(({ key }) => !addedPanels.includes(key))}
          onAdd={addPanel}
        />
        <section>
          <h2>Description</h2>
          {issue.fields.description ? (
            <AdfDocument document={issue.fields.description} />
          ) : (
            <p className={styles['quiet']}>No description.</p>
          )}
        </section>
        <IssueLinks links={issue.fields.issuelinks} />
        {modules['jira:issuePanel']
          .filter(({ key }) => addedPanels.includes(key))
          .map((module) => (
            <IssuePanelCard key={module.key} module={module} issue={issue} onRemove={removePanel} />
          ))}
        <IssueComments issue={issue} />
        <IssueProperties properties={issue.properties} />
      </div>
      <aside className={styles['issueSide']} aria-label="Details of the work item">
        <div className={styles['issueActions']}>
          <StatusMenu issue={issue} />
          <IssueMenu issue={issue} />
        </div>
        <DetailsCard issue={issue} />
        {modules['jira:issueContext'].map((module) => (
          <IssueContextCard key={`${issue.id} ${module.key}`} module={module} issue={issue} />
        ))}
        <MoreFieldsCard issue={issue} />
      </aside>
    </article>
  );
};

export const IssuePage = ({ issueKey }: { issueKey: string }) => (
  <Loaded query={useIssue(issueKey)} what={`Work item ${issueKey}`}>
    {(issue) => <IssueView key={issue.id} issue={issue} />}
  </Loaded>
);
