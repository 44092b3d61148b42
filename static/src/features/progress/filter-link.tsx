import LinkExternalIcon from '@atlaskit/icon/core/link-external';
import { router } from '@forge/bridge';
import type { IssueFilter } from './issue-filters';
import { IconButton } from '../../ui/icon-button';
import { progressWords } from './words/progress-words';

export const openFilter = ({ jql }: IssueFilter): void => {
  void router.open(`/issues/?jql=${encodeURIComponent(jql)}`);
};

/** Opens a search in Jira, beside the frame. */
export const FilterLink = ({ filter }: { readonly filter: IssueFilter }) => (
  <IconButton
    icon={LinkExternalIcon}
    compact
    label={progressWords.opensInJira(filter.name)}
    onClick={() => {
      openFilter(filter);
    }}
  />
);
