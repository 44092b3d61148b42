import AddIcon from '@atlaskit/icon/core/add';
import MinusIcon from '@atlaskit/icon/core/minus';
import type { KeyboardEvent } from 'react';
import { ownValue } from '#domain/kernel/own-value';
import { IconButton } from '../../../ui/icon-button';
import { voteWords } from '../words/vote-words';
import { VoteDots } from './vote-dots';
import styles from './vote-buttons.module.css';

interface VoteButtonsProps {
  readonly title: string;
  readonly votes: number;
  readonly mostEach: number;
  readonly onGive: (votes: number) => void;
}

/** All rows of the list, by the button that gives a vote: the focus walks over these. */
const ROW = 'vote-row';

const walk = (from: HTMLElement, by: number): void => {
  const rows = [...document.querySelectorAll<HTMLElement>(`[data-row=${ROW}]`)];
  const own = from.closest('[role=group]')?.querySelector<HTMLElement>(`[data-row=${ROW}]`);
  if (own == null) return;
  rows[rows.indexOf(own) + by]?.focus();
};

/** One's own votes for one thing: dots between a button that takes back and one that gives. */
export const VoteButtons = ({ title, votes, mostEach, onGive }: VoteButtonsProps) => {
  const give = (): void => {
    if (votes < mostEach) onGive(votes + 1);
  };
  const takeBack = (): void => {
    if (votes > 0) onGive(votes - 1);
  };
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    const acts: Readonly<Record<string, () => void>> = {
      '+': give,
      '-': takeBack,
      ArrowDown: () => walk(event.currentTarget, 1),
      ArrowUp: () => walk(event.currentTarget, -1),
    };
    const act = ownValue(acts, event.key);
    if (act === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  };
  return (
    <div role="group" aria-label={voteWords.yours(title, votes)} className={styles['votes']}>
      <IconButton
        icon={MinusIcon}
        compact
        label={voteWords.takeBack(title)}
        onClick={takeBack}
        onKeyDown={press}
        isOff={votes === 0}
      />
      <VoteDots filled={votes} of={mostEach} />
      <IconButton
        icon={AddIcon}
        compact
        label={voteWords.give(title)}
        data-row={ROW}
        onClick={give}
        onKeyDown={press}
        isOff={votes >= mostEach}
      />
    </div>
  );
};
