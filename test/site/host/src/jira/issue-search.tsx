import { useState, type FormEvent, type ReactNode } from 'react';
import Button from '@atlaskit/button/new';
import SearchIcon from '@atlaskit/icon/core/search';
import Textfield from '@atlaskit/textfield';
import { PageError, PageSkeleton } from '../chrome/page-state';
import { IssueTable, type RowSelection } from './issue-table';
import { ROWS_A_PAGE, useSearch } from './jira-queries';
import styles from './jira.module.css';

const SearchGlyph = () => (
  <span className={styles['searchGlyph']}>
    <SearchIcon label="" />
  </span>
);

interface IssueSearchProps {
  readonly jql: string;
  readonly onSearch: (jql: string) => void;
  /** What stands at the end of the search bar. */
  readonly tools: ReactNode;
  readonly selection?: RowSelection | undefined;
}

/** Work items by a query that can be changed, page by page. Searching may lag behind writing, as in Jira. */
export const IssueSearch = ({ jql, onSearch, tools, selection }: IssueSearchProps) => {
  const [draft, setDraft] = useState(jql);
  // The tokens of the pages so far; the last one names the page shown, none the first.
  const [tokens, setTokens] = useState<readonly string[]>([]);
  const search = useSearch(jql, tokens.at(-1));

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTokens([]);
    if (draft === jql) void search.refetch();
    else onSearch(draft);
  };
  const next = search.data?.nextPageToken;
  const first = tokens.length * ROWS_A_PAGE + 1;
  const last = first - 1 + (search.data?.issues.length ?? 0);

  return (
    <div className={styles['listPage']}>
      <form className={styles['searchBar']} role="search" onSubmit={submit}>
        <Textfield
          aria-label="JQL"
          elemBeforeInput={<SearchGlyph />}
          isCompact
          value={draft}
          onChange={(event) => setDraft(event.currentTarget.value)}
        />
        <Button type="submit">Search</Button>
        <span className={styles['grow']} />
        {tools}
      </form>
      {search.error !== null && (
        <PageError error={search.error} what="This search" onRetry={() => void search.refetch()} />
      )}
      {search.isPending && <PageSkeleton />}
      {search.data !== undefined && (
        <>
          <IssueTable issues={search.data.issues} selection={selection} />
          <footer className={styles['listFooter']}>
            <span>{last === 0 ? 'Nothing found' : `${first}–${last} of ${search.data.count}`}</span>
            {tokens.length > 0 && (
              <Button appearance="subtle" spacing="compact" onClick={() => setTokens(tokens.slice(0, -1))}>
                Previous
              </Button>
            )}
            {typeof next === 'string' && (
              <Button appearance="subtle" spacing="compact" onClick={() => setTokens([...tokens, next])}>
                Next
              </Button>
            )}
          </footer>
        </>
      )}
    </div>
  );
};
