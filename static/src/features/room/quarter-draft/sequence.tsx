import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { DraftPlan } from '#domain/views/draft/draft-view';
import { openReactions } from '#domain/views/draft/reactions';
import { AgreeBar } from '../../../components/agree/agree-bar';
import { useLastVote } from '../../../components/agree/last-vote';
import { VoteStanding } from '../../../components/agree/vote-standing';
import { useDraftPlan } from '../../../components/draft/use-draft-plan';
import { sessionWords } from '../../../components/sessions/words/session-words';
import { useDecide } from '../../../components/use-decide';
import { createSelector } from '../../../sync/create-selector';
import { useQuarter } from '../../../sync/quarter-context';
import { useMay } from '../../../sync/use-may';
import { Heading } from '../../../ui/heading';
import { AnswerTiles } from '../answer-tiles';
import { AskedAct } from '../asked-act';
import { Remind, ReminderLine } from '../reminder';
import { BarActs } from '../room-bar-slots';
import { RoomLayout, SidePanel, Task } from '../room-layout';
import type { ActivityProps } from '../room-place';
import { RoomSide } from '../room-side';
import { useRoundPeople } from '../use-round-people';
import { confidenceWords } from '../words/confidence-words';
import { draftRoomWords as words } from '../words/draft-room-words';
import { ChosenCard } from './chosen-card';
import { ConfidenceBallot } from './confidence-ballot';
import { ConfidenceOutcome } from './confidence-outcome';
import { ConflictList } from './conflict-list';
import { ReactionList } from './reaction-list';
import { useConfidence } from './use-confidence';
import styles from './sequence.module.css';

const stillOpen = createSelector((quarter) => openReactions(quarter));

interface AskingProps extends ActivityProps {
  readonly round: NonNullable<ReturnType<typeof useConfidence>['current']>;
  readonly draft: DraftPlan;
}

/** While everybody is asked how sure they are: one's own vote, who has voted, and what it is about. */
const Asking = ({ session, activity, leads, round, draft }: AskingProps) => {
  const decide = useDecide();
  const may = useMay();
  const people = useRoundPeople(round);
  return (
    <>
      <RoomLayout side={<RoomSide session={session} activity={activity} />}>
        <Task ask={confidenceWords.ask} how={confidenceWords.how} privacy={confidenceWords.privacy} />
        <VoteStanding />
        {may.write ? <ConfidenceBallot round={round} /> : <p>{confidenceWords.cannot}</p>}
        <section className={styles['section']}>
          <Heading level={3} look="xsmall">
            <span role="status">{confidenceWords.answered(people.answered.length, people.there.length)}</span>
          </Heading>
          <AnswerTiles people={people} done={confidenceWords.voted} notYet={confidenceWords.thinking} />
          <ReminderLine runId={round.runId} people={people} />
        </section>
        <ChosenCard draft={draft} />
      </RoomLayout>
      {leads && round.state === 'open' && (
        <BarActs>
          <Remind runId={round.runId} people={people} />
          <AskedAct
            isPrimary
            label={confidenceWords.reveal(people.answered.length)}
            question={people.waiting > 0 ? confidenceWords.still(people.waiting) : null}
            yes={confidenceWords.revealAnyway}
            onAct={() => void decide({ kind: 'confidenceRound.reveal', round: round.id })}
          />
        </BarActs>
      )}
    </>
  );
};

/** What cannot hold is moved or parked; then, if the team wants, everybody says how sure they are (S4-20). */
export const Sequence = (props: ActivityProps) => {
  const { session, activity, place, leads, onNext, nextLabel } = props;
  const decide = useDecide();
  const draft = useDraftPlan();
  const reactions = useQuarter(stillOpen);
  const may = useMay();
  const { usable } = useLastVote();
  const { current, last, before } = useConfidence(place.runId);
  // A result that was read is put away on this page alone, until the next one.
  const [putAway, setPutAway] = useState<string | null>(null);
  const open = (follows: string | null): void => {
    decide({ kind: 'confidenceRound.open', follows });
  };
  if (current !== null) return <Asking key={current.id} {...props} round={current} draft={draft} />;

  const shown = last !== null && putAway !== last.id ? last : null;
  const { ask, how } = sessionWords.activities[activity];
  return (
    <>
      <RoomLayout
        side={
          <>
            {reactions.length > 0 && (
              <SidePanel title={words.stillOpen}>
                <ReactionList reactions={reactions} withCards nothing={words.nothingSaid} />
              </SidePanel>
            )}
            <RoomSide session={session} activity={activity} />
          </>
        }
      >
        {shown === null ? (
          <>
            <Task ask={ask} how={how} />
            {last !== null && (
              <span>
                <Button appearance="subtle" spacing="compact" onClick={() => setPutAway(null)}>
                  {confidenceWords.show}
                </Button>
              </span>
            )}
          </>
        ) : (
          <>
            <Task ask={confidenceWords.result} how={confidenceWords.how} />
            <span>
              <Button appearance="subtle" spacing="compact" onClick={() => setPutAway(shown.id)}>
                {confidenceWords.back}
              </Button>
            </span>
            <ConfidenceOutcome round={shown} before={before} />
            <AgreeBar />
          </>
        )}
        {shown === null && (
          <section className={styles['section']}>
            <Heading level={3}>{words.conflicts}</Heading>
            <p className={styles['quiet']}>{words.conflictsNote}</p>
            <ConflictList draft={draft} />
          </section>
        )}
        <ChosenCard draft={draft} />
      </RoomLayout>
      {leads && (
        <BarActs>
          <AskedAct
            label={last === null ? confidenceWords.open : confidenceWords.again}
            question={last === null ? null : confidenceWords.askAgain}
            yes={confidenceWords.askAll}
            onAct={() => open(last?.id ?? null)}
          />
          {/* After a vote that holds, agreeing upon it is the next act. */}
          <Button
            appearance={shown !== null && usable !== null && may.facilitate ? 'default' : 'primary'}
            onClick={onNext}
          >
            {nextLabel}
          </Button>
        </BarActs>
      )}
    </>
  );
};
