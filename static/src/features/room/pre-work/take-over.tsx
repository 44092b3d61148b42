import Button from '@atlaskit/button/new';
import type { ScoreRound } from '#domain/entities/scoring/score-round/score-round';
import { useDecide } from '../../../components/use-decide';
import type { IdeaKind } from '../activities/idea-kinds';
import { useOwnIdeas } from '../activities/use-own-ideas';
import { useWriteIdea } from '../activities/use-write-idea';
import { useOwnChoices } from '../scoring/use-own-choices';
import { preWorkWords } from '../words/pre-work-words';
import { useReturnedChoices, useReturnedIdeas } from './use-returned';
import styles from './pre-work.module.css';

/** Cards of pre-work that was called off, written into the round that is open now by their writer. */
export const TakeOverIdeas = ({ round, kind }: { readonly round: string; readonly kind: IdeaKind }) => {
  const own = useOwnIdeas(round);
  const write = useWriteIdea(round, kind);
  const left = useReturnedIdeas(kind.activity).filter(({ text }) => !own.some((card) => card.text === text));
  if (left.length === 0) return null;
  return (
    <div className={styles['offer']}>
      <p className={styles['quiet']}>{preWorkWords.takeHow}</p>
      <Button onClick={() => left.forEach((card) => write({ text: card.text, tag: kind.tagOf(card) }))}>
        {preWorkWords.takeCards(left.length)}
      </Button>
    </div>
  );
};

/** The same for sizes: for cards of this round that one has not chosen for. */
export const TakeOverChoices = ({ round: { id, cards } }: { readonly round: ScoreRound }) => {
  const decide = useDecide();
  const own = useOwnChoices(id);
  const left = useReturnedChoices().filter(
    ({ card }) => cards.includes(card) && !own.some((choice) => choice.card === card),
  );
  if (left.length === 0) return null;
  return (
    <div className={styles['offer']}>
      <p className={styles['quiet']}>{preWorkWords.takeHow}</p>
      <Button
        onClick={() => left.forEach((choice) => decide({ kind: 'estimate.give', round: id, ...choice }))}
      >
        {preWorkWords.takeChoices(left.length)}
      </Button>
    </div>
  );
};
