import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import { useEffect, useRef, useState } from 'react';
import { useQuarter } from '../../sync/quarter-context';
import { useRpc } from '../../rpc/use-rpc';
import { FindingLine } from '../../ui/finding-line';
import { IssueLink } from '../../components/issue-link';
import { useLinkStep } from './use-link-step';
import { drawerWords } from './words/drawer-words';
import styles from './drawer.module.css';

interface WorkItemSearchProps {
  readonly row: string;
  readonly title: string;
}

/** Work items of the space by words, key or JQL, each to be linked to the card. */
export const WorkItemSearch = ({ row, title }: WorkItemSearchProps) => {
  const quarter = useQuarter(({ id }) => id);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
  }, []);
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState<string | null>(null);
  const found = useRpc('link.search', { quarter, text: asked ?? '' }, { enabled: asked !== null });
  const { run, isBusy, error } = useLinkStep();
  const problem = found.error?.message ?? found.data?.problem ?? error?.message ?? null;
  const issues = found.data?.issues ?? [];
  return (
    <>
      <form
        className={styles['workItem']}
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(typed);
        }}
      >
        <Textfield
          aria-label={drawerWords.searchLabel}
          isCompact
          ref={field}
          value={typed}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value);
          }}
        />
        <Button spacing="compact" type="submit" isLoading={found.isFetching}>
          {drawerWords.search}
        </Button>
      </form>
      {problem !== null && (
        <span role="alert">
          <FindingLine severity="error">{problem}</FindingLine>
        </span>
      )}
      {found.data?.problem === null && issues.length === 0 && (
        <span className={styles['label']}>{drawerWords.searchEmpty}</span>
      )}
      <ul className={styles['found']} aria-label={drawerWords.searchFound}>
        {issues.map((issue) => (
          <li key={issue.issueId} className={styles['item']}>
            <span>
              <IssueLink issueKey={issue.issueKey} /> <bdi>{issue.summary}</bdi>
            </span>
            {issue.card === null ? (
              <Button
                spacing="compact"
                isDisabled={isBusy}
                onClick={() => {
                  run(
                    { issue: issue.issueId, from: null, to: row },
                    drawerWords.linked(issue.issueKey, title),
                  );
                }}
              >
                {drawerWords.link}
              </Button>
            ) : (
              <span className={styles['label']}>{drawerWords.linkedTo(issue.card.title)}</span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
};
