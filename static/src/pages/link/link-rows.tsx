import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { suggestCards } from '#domain/jira-publishing/suggest-cards';
import type { Answer } from '../../rpc/call';
import { useCall } from '../../rpc/call-context';
import { asCallFailed } from '../../rpc/call-failed';
import { useRpc } from '../../rpc/use-rpc';
import { FindField } from '../../ui/find-field';
import { FindingLine } from '../../ui/finding-line';
import { flag } from '../../ui/flag';
import { LoadingCards, Trouble } from './link-states';
import { LinkRow } from './link-row';
import { linkWords } from './words/link-words';
import styles from './link.module.css';

type Found = Answer<'link.search'>['issues'][number];

interface LinkRowsProps {
  readonly quarter: string;
  readonly issueKeys: readonly string[];
  readonly onClose: () => void;
}

const without = <V,>(map: ReadonlyMap<string, V>, key: string): ReadonlyMap<string, V> =>
  new Map([...map].filter(([other]) => other !== key));

/** One line for each work item with a card of its own to choose. Nothing is linked before somebody says so. */
export const LinkRows = ({ quarter, issueKeys, onClose }: LinkRowsProps) => {
  const call = useCall();
  const client = useQueryClient();
  const given = issueKeys.join(' ');
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState(given);
  const [choices, setChoices] = useState<ReadonlyMap<string, string>>(new Map());
  const [problems, setProblems] = useState<ReadonlyMap<string, string>>(new Map());
  const [isBusy, setBusy] = useState(false);
  const search = useRpc('link.search', { quarter, text: asked });
  const issues: readonly Found[] = search.data?.issues ?? [];
  const first = issues[0]?.issueId;
  const cards = useRpc('link.cards', { quarter, issue: first ?? '0' }, { enabled: first !== undefined });
  const free = (cards.data?.cards ?? []).filter(({ issueKey }) => issueKey === null);
  const open = issues.filter(({ card }) => card === null);
  const used = new Set(choices.values());

  const suggest = (): void => {
    setChoices(
      suggestCards(
        open.map(({ issueId, summary }) => ({ id: issueId, title: summary })),
        free.map(({ row, title }) => ({ id: row, title })),
      ),
    );
  };
  const linkAll = async (): Promise<void> => {
    setBusy(true);
    const done: { readonly issue: string; readonly row: string }[] = [];
    for (const [issue, row] of choices) {
      try {
        await call('link.put', { quarter, issue, row, from: null });
        done.push({ issue, row });
        setChoices((before) => without(before, issue));
        setProblems((before) => without(before, issue));
      } catch (error) {
        const { message } = asCallFailed(error, 'link.put');
        setProblems((before) => new Map(before).set(issue, message));
      }
    }
    setBusy(false);
    await client.invalidateQueries();
    if (done.length === 0) return;
    flag({
      id: `linked-${done.map(({ issue }) => issue).join('-')}`,
      title: linkWords.severalLinked(done.length),
      appearance: 'success',
      actions: [{ text: linkWords.undo, onClick: () => void unlinkAll(done) }],
    });
  };
  const unlinkAll = async (
    done: readonly { readonly issue: string; readonly row: string }[],
  ): Promise<void> => {
    for (const { issue, row } of done) {
      try {
        await call('link.remove', { quarter, issue, row });
      } catch (error) {
        const { message } = asCallFailed(error, 'link.remove');
        setProblems((before) => new Map(before).set(issue, message));
      }
    }
    await client.invalidateQueries();
  };

  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(typed.trim() === '' ? given : typed);
        setChoices(new Map());
      }}
    >
      <div className={styles['filters']}>
        <FindField
          aria-label={linkWords.find}
          value={typed}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value);
          }}
        />
        <Button type="submit">{linkWords.search}</Button>
        <Button isDisabled={open.length === 0 || free.length === 0} onClick={suggest}>
          {linkWords.suggestTitle}
        </Button>
      </div>
      <p className={styles['note']}>{linkWords.searchNote}</p>
      {search.error !== null && <Trouble error={search.error} onRetry={() => void search.refetch()} />}
      {cards.error !== null && <Trouble error={cards.error} onRetry={() => void cards.refetch()} />}
      {search.isPending && <LoadingCards />}
      {search.data?.problem != null && <FindingLine severity="warn">{search.data.problem}</FindingLine>}
      {search.data !== undefined && issues.length === 0 && search.data.problem === null && (
        <p className={styles['note']}>{linkWords.noWorkItemFound}</p>
      )}
      <ul className={styles['rows']}>
        {issues.map((issue) => (
          <LinkRow
            key={issue.issueId}
            issue={issue}
            cards={free.filter(({ row }) => !used.has(row) || choices.get(issue.issueId) === row)}
            chosen={choices.get(issue.issueId) ?? ''}
            problem={problems.get(issue.issueId) ?? null}
            onChoose={(row) => {
              setChoices(
                row === '' ? without(choices, issue.issueId) : new Map(choices).set(issue.issueId, row),
              );
            }}
          />
        ))}
      </ul>
      <div className={styles['foot']}>
        <Button appearance="subtle" onClick={onClose}>
          {linkWords.close}
        </Button>
        <Button
          appearance="primary"
          isLoading={isBusy}
          isDisabled={choices.size === 0}
          onClick={() => void linkAll()}
        >
          {choices.size < 2 ? linkWords.link : linkWords.linkSeveral(choices.size)}
        </Button>
      </div>
    </form>
  );
};
