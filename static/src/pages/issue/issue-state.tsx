import { StatusLozenge } from '../../components/status-lozenge';
import type { LinkedCard } from './issue-why';

export type IssueStates = LinkedCard['issues'];

/** The status of an issue in its own words, coloured as Jira does. */
export const IssueState = ({ issue }: { readonly issue: IssueStates[number] }) => (
  <StatusLozenge name={issue.statusName} category={issue.statusCategory} maxWidth={110} />
);
