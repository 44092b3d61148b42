import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { suggestCards } from '#domain/jira-publishing/suggest-cards';
import type { Answer } from '../../rpc/call';
import { useRpc } from '../../rpc/use-rpc';
import { FindField } from '../../ui/find-field';
import { FindingLine } from '../../ui/finding-line';
import type { LinkCard } from './card-picker';
import { LoadingCards, Trouble } from './link-states';
import { LinkRow, NEW_CARD, type Becomes } from './link-row';
import { useLinkRows } from './use-link-rows';
import { linkWords } from './words/link-words';
import styles from './link.module.css';

type Found = Answer<'link.search'>['issues'][number];

interface LinkRowsProps {
  readonly quarter: string;
  readonly issueKeys: readonly string[];
  readonly onClose: () => void;
}

const objectiveName = ({ objectiveCode, title }: LinkCard): string => `${objectiveCode} ${title}`.trim();

/** What was chosen, as the act that it leads to. */
const actOf = (choices: ReadonlyMap<string, string>): string => {
  const cards = [...choices.values()].filter((row) => row === NEW_CARD).length;
  const links = choices.size - cards;
  if (cards === 0) return links < 2 ? linkWords.link : linkWords.linkSeveral(links);
  return links === 0 ? linkWords.makeCards(cards) : linkWords.linkAndMake(links, cards);
};

/**
 * One line for each work item with a card of its own to choose, or one to be made of it. Nothing is linked or made before
 * somebody says so.
 */
export const LinkRows = ({ quarter, issueKeys, onClose }: LinkRowsProps) => {
  const given = issueKeys.join(' ');
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState(given);
  const { choices, choose, problems, failure, isBusy, run } = useLinkRows(quarter);
  const search = useRpc('link.search', { quarter, text: asked });
  const issues: readonly Found[] = search.data?.issues ?? [];
  const first = issues[0]?.issueId;
  const cards = useRpc('link.cards', { quarter, issue: first ?? '0' }, { enabled: first !== undefined });
  const free = (cards.data?.cards ?? []).filter(({ issueKey }) => issueKey === null);
  const open = issues.filter(({ card }) => card === null);
  const used = new Set(choices.values());

  const isMaking = [...choices.values()].includes(NEW_CARD);
  const work = useRpc(
    'work.search',
    {
      quarter,
      text: open.map(({ issueKey }) => issueKey).join(' '),
      types: 'any',
      isDoneShown: true,
      page: null,
    },
    { enabled: isMaking && open.length > 0 },
  );
  const becomesOf = (issue: string): Becomes | undefined => {
    const becomes = work.data?.work.find(({ issueId }) => issueId === issue)?.becomes;
    if (becomes === undefined) return undefined;
    const objective = cards.data?.cards.find(({ row }) => row === becomes.objectiveId);
    const { type, isTold } = becomes;
    return { type, isTold, objective: objective === undefined ? '' : objectiveName(objective) };
  };

  const suggest = (): void => {
    choose(
      suggestCards(
        open.map(({ issueId, summary }) => ({ id: issueId, title: summary })),
        free.map(({ row, title }) => ({ id: row, title })),
      ),
    );
  };
  const makeAll = (): void => {
    choose(new Map(open.map(({ issueId }) => [issueId, choices.get(issueId) ?? NEW_CARD])));
  };

  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(typed.trim() === '' ? given : typed);
        choose(new Map());
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
        <Button isDisabled={open.length === 0} onClick={makeAll}>
          {linkWords.newCards}
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
            becomes={becomesOf(issue.issueId)}
            onChoose={(row) => {
              const others = new Map(choices);
              others.delete(issue.issueId);
              choose(row === '' ? others : others.set(issue.issueId, row));
            }}
          />
        ))}
      </ul>
      {failure !== null && (
        <div role="alert">
          <FindingLine severity="error">{failure}</FindingLine>
        </div>
      )}
      <div className={styles['foot']}>
        <Button appearance="subtle" onClick={onClose}>
          {linkWords.close}
        </Button>
        <Button
          appearance="primary"
          isLoading={isBusy}
          isDisabled={choices.size === 0}
          onClick={() => void run()}
        >
          {actOf(choices)}
        </Button>
      </div>
    </form>
  );
};
