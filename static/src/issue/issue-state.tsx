import Lozenge from '@atlaskit/lozenge';
import type { LinkedCard } from './issue-why';

export type IssueStates = LinkedCard['issues'];

const APPEARANCES = {
  new: 'default',
  indeterminate: 'inprogress',
  done: 'success',
  undefined: 'default',
} as const;

/** The status of an issue in its own words, coloured as Jira does. */
export const IssueState = ({ issue }: { readonly issue: IssueStates[number] }) => (
  <Lozenge appearance={APPEARANCES[issue.statusCategory]} maxWidth={110}>
    {issue.statusName}
  </Lozenge>
);
