import type { ScoreRound } from '#domain/entities/scoring/score-round/score-round';
import { sessionWords } from '../../../components/sessions/words/session-words';
import { useMay } from '../../../sync/use-may';
import { LargeCard } from '../qualify/large-card';
import { CardRail } from '../card-rail';
import { RoomLayout, Task } from '../room-layout';
import { GoesOn } from '../pre-work/goes-on';
import { TakeOverChoices } from '../pre-work/take-over';
import type { SilentProps } from '../room-place';
import { RoomSide } from '../room-side';
import { useRoundPeople } from '../use-round-people';
import { scoreWords } from '../words/score-words';
import { CardChoiceForm } from './card-choice-form';
import { RevealChoices } from './reveal-choices';
import { RoundHand } from './round-hand';
import { OwnPages } from './own-pages';
import { SizePanel } from './size-panel';
import { useOwnChoices } from './use-own-choices';
import { useOwnPages } from './use-own-pages';
import { useListed } from './use-score-pass';
import styles from './scoring.module.css';

interface BallotProps extends Omit<SilentProps, 'place'> {
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
          <CardRail
            title={scoreWords.list}
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
        <GoesOn round={round} total={null} leads={leads} />
        {may.write && <TakeOverChoices round={round} />}
        {shown !== undefined && (
          <div key={shown.card.id} className={styles['card']}>
            <LargeCard {...shown} />
            <CardChoiceForm
              round={round.id}
              scale={round.scale}
              card={shown.card.id}
              own={choiceOf(shown.card.id)}
              mayChoose={may.write}
              isOpen={round.state === 'open'}
              onChosen={pages.onward}
            />
          </div>
        )}
        <RoundHand round={round} people={people} />
      </RoomLayout>
      <OwnPages pages={pages} of={listed.length} />
      {leads && round.state === 'open' && <RevealChoices round={round} people={people} />}
    </>
  );
};
