import type { ScoreRound } from '#domain/entities/scoring/score-round/score-round';
import { sessionWords } from '../../../components/sessions/words/session-words';
import { useMay } from '../../../sync/use-may';
import { VisuallyHidden } from '../../../ui/visually-hidden';
import { LargeCard } from '../qualify/large-card';
import { RoomLayout, Task } from '../room-layout';
import type { ActivityProps } from '../room-place';
import { RoomSide } from '../room-side';
import { scoreWords } from '../words/score-words';
import { CardChoiceForm } from './card-choice-form';
import { OwnPager } from './own-pager';
import { RevealAct } from './reveal-act';
import { ScoreRail } from './score-rail';
import { SizePanel } from './size-panel';
import { useOwnChoices } from './use-own-choices';
import { useOwnPages } from './use-own-pages';
import { useRoundPeople } from './use-round-people';
import { useListed } from './use-score-pass';
import { VoterHand } from './voter-hand';
import styles from './scoring.module.css';

interface BallotProps extends ActivityProps {
  readonly round: ScoreRound;
}

/** One silent pass over the cards: everybody at their own pace, and nobody sees another's choice. */
export const SizeBallot = ({ session, activity, leads, round }: BallotProps) => {
  const may = useMay();
  const own = useOwnChoices(round.id);
  const people = useRoundPeople(round);
  const listed = useListed(round.cards);
  const choiceOf = (id: string) => own.find(({ card }) => card === id);
  const pages = useOwnPages(
    listed.map(({ card }) => card.id),
    (id) => choiceOf(id) !== undefined,
    round.id,
  );
  const shown = listed[pages.at];
  const { how } = sessionWords.activities[activity];
  return (
    <>
      <RoomLayout
        rail={
          <ScoreRail
            cards={listed}
            current={pages.shown}
            progress={scoreWords.chosen(own.length, listed.length)}
            markOf={({ id }) => {
              const choice = choiceOf(id);
              return choice === undefined ? (
                <span className={styles['open']}>–</span>
              ) : (
                <span className={styles['own']}>{scoreWords.symbol(round.scale, choice.value)}</span>
              );
            }}
            onShow={pages.show}
          />
        }
        side={
          <>
            <SizePanel />
            <RoomSide session={session} activity={activity} />
          </>
        }
      >
        <Task ask={scoreWords.asks[round.scale]} how={how} privacy={scoreWords.privacy} />
        {shown !== undefined && (
          <div key={shown.card.id} className={styles['card']}>
            <LargeCard {...shown} />
            <CardChoiceForm
              round={round.id}
              scale={round.scale}
              card={shown.card.id}
              own={choiceOf(shown.card.id)}
              isReadOnly={!may.write || round.state !== 'open'}
              onChosen={pages.onward}
            />
          </div>
        )}
        <VoterHand {...people} />
        <p className={styles['quiet']}>{scoreWords.nobodyKnows}</p>
        {round.state === 'closing' && <VisuallyHidden role="status">{scoreWords.revealing}</VisuallyHidden>}
      </RoomLayout>
      <OwnPager at={pages.at} of={listed.length} onStep={pages.step} />
      {leads && round.state === 'open' && <RevealAct round={round} people={people} />}
    </>
  );
};
