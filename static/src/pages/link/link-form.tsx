import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { CardContext } from '#domain/views/thread/card-context';
import { useRpc } from '../../rpc/use-rpc';
import { FindingLine } from '../../ui/finding-line';
import { CardPicker } from './card-picker';
import { LoadingCards, NothingToLink, Trouble } from './link-states';
import { useLinkActs } from './use-link-acts';
import { useNewCard } from './use-new-card';
import { linkWords } from './words/link-words';
import styles from './link.module.css';

interface LinkFormProps {
  readonly issue: string;
  readonly quarter: string;
  readonly label: string;
  /** The card of another quarter that it is linked to. */
  readonly elsewhere: CardContext | null;
  readonly onClose: () => void;
}

/** The cards of one quarter for one work item. It stays open once something was done, so that Undo stays at hand. */
export const LinkForm = ({ issue, quarter, label, elsewhere, onClose }: LinkFormProps) => {
  const answer = useRpc('link.cards', { issue, quarter });
  const [chosen, setChosen] = useState<string | null>(null);
  const { run, isBusy: isLinking, error: linkError } = useLinkActs(quarter, issue);
  const fresh = useNewCard(quarter, issue);
  const isBusy = isLinking || fresh.isBusy;
  const error = linkError ?? fresh.error;
  if (answer.error !== null) {
    return answer.error.code === 'not-found' ? (
      <NothingToLink onClose={onClose} />
    ) : (
      <Trouble error={answer.error} onRetry={() => void answer.refetch()} />
    );
  }
  if (answer.data === undefined) return <LoadingCards />;
  const { cards, current } = answer.data;
  const titleOf = (row: string | null): string => cards.find((card) => card.row === row)?.title ?? '';
  const link = (): void => {
    if (chosen === null) return;
    run(
      { from: current, to: chosen },
      (current === null ? linkWords.linkedTo : linkWords.movedTo)(titleOf(chosen)),
    );
    setChosen(null);
  };
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        link();
      }}
    >
      {elsewhere !== null && (
        <FindingLine severity="warn">
          {linkWords.linkedElsewhere(elsewhere.title, elsewhere.quarterLabel, label)}
        </FindingLine>
      )}
      {current !== null && (
        <div className={styles['current']}>
          <span>
            {linkWords.currentBefore} <strong>{titleOf(current)}</strong>
            {linkWords.currentAfter}
          </span>
          <Button
            isDisabled={isBusy}
            onClick={() => {
              run({ from: current, to: null }, linkWords.unlinkedFrom(titleOf(current)));
            }}
          >
            {linkWords.unlink}
          </Button>
        </div>
      )}
      {current !== null && <p className={styles['note']}>{linkWords.unlinkNote}</p>}
      <CardPicker cards={cards} current={current} chosen={chosen} onChoose={setChosen} />
      {error !== null && (
        <div role="alert">
          <FindingLine severity="error">{error.message}</FindingLine>
        </div>
      )}
      <div className={styles['foot']}>
        {current === null && elsewhere === null && (
          <span className={styles['start']}>
            <Button isLoading={fresh.isBusy} isDisabled={isLinking} onClick={fresh.make}>
              {linkWords.newCard}
            </Button>
          </span>
        )}
        <Button appearance="subtle" onClick={onClose}>
          {current === null ? linkWords.cancel : linkWords.done}
        </Button>
        <Button
          appearance="primary"
          type="submit"
          isLoading={isLinking}
          isDisabled={chosen === null || elsewhere !== null || fresh.isBusy}
        >
          {current === null ? linkWords.link : linkWords.move}
        </Button>
      </div>
    </form>
  );
};
