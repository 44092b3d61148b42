import { router } from '@forge/bridge';
import type { IssueFilter } from '#domain/jira-publishing/issue-filters';
import { TextButton } from '../../ui/text-button';
import { progressWords } from './words/progress-words';

export const openFilter = ({ jql }: IssueFilter): void => {
  void router.open(`/issues/?jql=${encodeURIComponent(jql)}`);
};

/** Opens a search in Jira, beside the frame. */
export const FilterLink = ({ filter }: { readonly filter: IssueFilter }) => (
  <TextButton
    title={filter.explanation}
    aria-label={progressWords.opensInJira(filter.name)}
    onClick={() => {
      openFilter(filter);
    }}
  >
    {progressWords.inJira}
  </TextButton>
);
