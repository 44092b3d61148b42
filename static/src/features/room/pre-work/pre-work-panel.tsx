import { useState } from 'react';
import { useDecide } from '../../../components/use-decide';
import { useMay } from '../../../sync/use-may';
import { Heading } from '../../../ui/heading';
import { instantInWords } from '../../../ui/instant-in-words';
import { TextButton } from '../../../ui/text-button';
import { useOwnIdeas } from '../activities/use-own-ideas';
import { useTotal } from '../activities/the-others';
import { AnswerTiles } from '../answer-tiles';
import { AskedAct } from '../asked-act';
import { useOwnChoices } from '../scoring/use-own-choices';
import { doneWords } from '../words/done-words';
import { ideationWords } from '../words/ideation-words';
import { preWorkWords } from '../words/pre-work-words';
import { scoreWords } from '../words/score-words';
import { ClosingForm } from './closing-form';
import type { PreWork } from './use-pre-work';
import { usePreWorkPeople } from './use-pre-work-people';
import styles from './pre-work.module.css';

/** How far silent cards are: one total for all, one's own, and who says that they are done. */
export const WrittenSoFar = ({ round }: { readonly round: string }) => {
  const own = useOwnIdeas(round).length;
  const total = useTotal(round, own);
  const people = usePreWorkPeople(round);
  return (
    <>
      <p>
        {total === null ? ideationWords.totalUnknown : ideationWords.total(total)}
        {own > 0 && <span className={styles['quiet']}>, {preWorkWords.yours(own)}</span>}
      </p>
      {people !== null && <AnswerTiles people={people} done={doneWords.isDone} notYet={doneWords.writing} />}
    </>
  );
};

/** How far the sizes are: who has answered, and how many cards one chose for. */
export const ChosenSoFar = ({ round, of }: { readonly round: string; readonly of: number }) => {
  const people = usePreWorkPeople(round);
  const own = useOwnChoices(round).length;
  return (
    <>
      {people !== null && (
        <>
          <p>{scoreWords.answered(people.answered.length, people.there.length)}</p>
          <AnswerTiles people={people} done={scoreWords.done} notYet={preWorkWords.notYet} />
        </>
      )}
      <p className={styles['quiet']}>{preWorkWords.chosen(own, of)}</p>
    </>
  );
};

/** What whoever leads does with it: moves its end, or calls it off. */
const Acts = ({ work }: { readonly work: PreWork }) => {
  const decide = useDecide();
  const [isMoving, setMoving] = useState(false);
  if (isMoving) {
    return (
      <ClosingForm
        closesAt={work.closesAt}
        act={preWorkWords.move}
        onChoose={(closesAt) => {
          const { refusal } = decide({ kind: 'preWork.closeAt', round: work.id, closesAt }, { quiet: true });
          if (refusal === null) setMoving(false);
          return refusal?.text ?? null;
        }}
        onLeave={() => setMoving(false)}
      />
    );
  }
  return (
    <div className={styles['acts']}>
      <TextButton onClick={() => setMoving(true)}>{preWorkWords.change}</TextButton>
      <AskedAct
        label={preWorkWords.cancel}
        question={preWorkWords.cancelQuestion}
        yes={preWorkWords.cancelYes}
        onAct={() => void decide({ kind: 'preWork.cancel', round: work.id })}
      />
    </div>
  );
};

/** Pre-work in the lobby: until when, how far it is, and that nobody has read any of it. */
export const PreWorkPanel = ({ work }: { readonly work: PreWork }) => {
  const may = useMay();
  const until = instantInWords(work.closesAt);
  const closed = may.facilitate ? preWorkWords.closedLead : preWorkWords.closedHow;
  return (
    <section className={styles['panel']} aria-labelledby="okra-pre-work">
      <div role="status">
        <Heading level={3} id="okra-pre-work">
          {work.isOver ? preWorkWords.closedAt(until) : preWorkWords.openUntil(until)}
        </Heading>
      </div>
      <p>{work.isOver ? closed : preWorkWords.how[work.activity]}</p>
      {work.score === null ? (
        <WrittenSoFar round={work.id} />
      ) : (
        <ChosenSoFar round={work.id} of={work.score.cards.length} />
      )}
      <p className={styles['quiet']}>{preWorkWords.hidden}</p>
      {may.facilitate && <Acts work={work} />}
    </section>
  );
};
