import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useCall } from '../../rpc/call-context';
import { asCallFailed } from '../../rpc/call-failed';
import { flag } from '../../ui/flag';
import { NEW_CARD } from './link-row';
import { useBring } from './use-bring';
import { linkWords } from './words/link-words';

interface Linked {
  readonly issue: string;
  readonly row: string;
}

interface LinkRowsActs {
  /** What each work item is to be linked to, by its id; `NEW_CARD`: to a card of its own. */
  readonly choices: ReadonlyMap<string, string>;
  readonly choose: (choices: ReadonlyMap<string, string>) => void;
  /** Why a work item was left as it is, by its id. */
  readonly problems: ReadonlyMap<string, string>;
  /** Why no new card was made at all. */
  readonly failure: string | null;
  readonly isBusy: boolean;
  readonly run: () => Promise<void>;
}

const without = <V>(map: ReadonlyMap<string, V>, keys: readonly string[]): ReadonlyMap<string, V> =>
  new Map([...map].filter(([key]) => !keys.includes(key)));

/** Links work items to what was chosen for each. New cards are one entry and one undo, links another. */
export const useLinkRows = (quarter: string): LinkRowsActs => {
  const call = useCall();
  const client = useQueryClient();
  const bring = useBring(quarter);
  const [choices, setChoices] = useState<ReadonlyMap<string, string>>(new Map());
  const [problems, setProblems] = useState<ReadonlyMap<string, string>>(new Map());
  const [failure, setFailure] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  const note = (issue: string, message: string): void =>
    setProblems((before) => new Map(before).set(issue, message));
  const settle = (issues: readonly string[]): void => {
    setChoices((before) => without(before, issues));
    setProblems((before) => without(before, issues));
  };
  const unlinkAll = async (done: readonly Linked[]): Promise<void> => {
    for (const { issue, row } of done) {
      try {
        await call('link.remove', { quarter, issue, row });
      } catch (error) {
        note(issue, asCallFailed(error, 'link.remove').message);
      }
    }
    await client.invalidateQueries();
  };
  const makeCards = async (issues: readonly string[]): Promise<void> => {
    if (issues.length === 0) return;
    try {
      const { brought, refused } = await bring(issues);
      settle(brought.map(({ issueId }) => issueId));
      for (const { issueId, message } of refused) note(issueId, message);
    } catch (error) {
      setFailure(asCallFailed(error, 'work.bring').message);
    }
  };
  const linkAll = async (links: readonly Linked[]): Promise<void> => {
    const done: Linked[] = [];
    for (const { issue, row } of links) {
      try {
        await call('link.put', { quarter, issue, row, from: null });
        done.push({ issue, row });
        settle([issue]);
      } catch (error) {
        note(issue, asCallFailed(error, 'link.put').message);
      }
    }
    if (done.length === 0) return;
    flag({
      id: `linked-${done.map(({ issue }) => issue).join('-')}`,
      title: linkWords.severalLinked(done.length),
      appearance: 'success',
      actions: [{ text: linkWords.undo, onClick: () => void unlinkAll(done) }],
    });
  };
  return {
    choices,
    choose: setChoices,
    problems,
    failure,
    isBusy,
    run: async () => {
      setBusy(true);
      setFailure(null);
      const chosen = [...choices].map(([issue, row]) => ({ issue, row }));
      await makeCards(chosen.filter(({ row }) => row === NEW_CARD).map(({ issue }) => issue));
      await linkAll(chosen.filter(({ row }) => row !== NEW_CARD));
      setBusy(false);
      await client.invalidateQueries();
    },
  };
};
