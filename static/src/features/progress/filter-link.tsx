import { router } from '@forge/bridge';
import type { IssueFilter } from '#domain/jira-publishing/issue-filters';
import { TextButton } from '../../ui/text-button';

export const openFilter = ({ jql }: IssueFilter): void => {
  void router.open(`/issues/?jql=${encodeURIComponent(jql)}`);
};

/** Opens a search in Jira, beside the frame. */
export const FilterLink = ({ filter }: { readonly filter: IssueFilter }) => (
  <TextButton
    title={filter.explanation}
    aria-label={`${filter.name}, opens in Jira`}
    onClick={() => {
      openFilter(filter);
    }}
  >
    In Jira
  </TextButton>
);
