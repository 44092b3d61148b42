import { useState } from 'react';
import CopyIcon from '@atlaskit/icon/core/copy';
import type { IssueFilter } from './issue-filters';
import { useRpc } from '../../rpc/use-rpc';
import { useQuarter } from '../../sync/quarter-context';
import { FindingLine } from '../../ui/finding-line';
import { flag } from '../../ui/flag';
import { Heading } from '../../ui/heading';
import { IconButton } from '../../ui/icon-button';
import { TextButton } from '../../ui/text-button';
import { openFilter } from './filter-link';
import { progressWords } from './words/progress-words';
import styles from './progress.module.css';

const copy = async ({ name, jql }: IssueFilter): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(jql);
    flag({ id: 'jql', title: progressWords.copied(name), appearance: 'success' });
    return true;
  } catch {
    flag({
      id: 'jql',
      title: progressWords.copyFailed,
      description: progressWords.copyByHand,
      appearance: 'warning',
    });
    return false;
  }
};

/** Jira indexes what OKRA writes by itself; until then these searches find nothing, and Jira says no word about it. */
const SearchReadiness = () => {
  const quarter = useQuarter(({ id }) => id);
  const { data } = useRpc('progress.search', { quarter }, { staleTime: 30_000 });
  if (data === undefined || (data.search !== 'not-ready' && data.search !== 'partly')) return null;
  return (
    <div role="status">
      <FindingLine severity="info">{progressWords.searches[data.search]}</FindingLine>
    </div>
  );
};

/** Searches of the quarter, one click away in Jira, and to copy for filters and boards of one's own. */
export const FilterPanel = ({ filters }: { readonly filters: readonly IssueFilter[] }) => {
  // A frame may be refused the clipboard; then the query is shown, to be copied by hand.
  const [byHand, setByHand] = useState<string | null>(null);
  return (
    <section className={styles['panel']} aria-labelledby="progress-filters">
      <Heading level={2} id="progress-filters">
        {progressWords.filtersTitle}
      </Heading>
      <SearchReadiness />
      <ul className={styles['filters']}>
        {filters.map((filter) => (
          <li key={filter.key}>
            <span className={styles['stands']}>
              <TextButton
                onClick={() => {
                  openFilter(filter);
                }}
              >
                {filter.name}
              </TextButton>
              <IconButton
                icon={CopyIcon}
                label={progressWords.copyQuery(filter.name)}
                compact
                onClick={() => {
                  void copy(filter).then((isCopied) => {
                    setByHand(isCopied ? null : filter.key);
                  });
                }}
              />
            </span>
            <p className={styles['quiet']}>{filter.explanation}</p>
            {byHand === filter.key && <p className={styles['jql']}>{filter.jql}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
};
