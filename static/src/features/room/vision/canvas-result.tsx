import Button from '@atlaskit/button/new';
import type { VoteRound } from '#domain/entities/facilitation/vote-round/vote-round';
import { EarlierVotes } from '../activities/earlier-votes';
import { VoteTally } from '../activities/vote-tally';
import { BarActs } from '../room-bar-slots';
import { RoomLayout, Task } from '../room-layout';
import type { ActivityProps } from '../room-place';
import { RoomSide } from '../room-side';
import { voteWords } from '../words/vote-words';
import styles from './canvas-result.module.css';

interface ResultProps extends ActivityProps {
  readonly round: VoteRound;
  readonly earlier: readonly VoteRound[];
  readonly onAgain: () => void;
}

/** What the team found to matter, with ties as ties; it stands beside the vision while that is written. */
export const CanvasResult = (props: ResultProps) => {
  const { session, activity, leads, onNext, nextLabel, round, earlier, onAgain } = props;
  const { results, subjects, voters } = round;
  const given = results.reduce((sum, one) => sum + one.votes, 0);
  return (
    <>
      <RoomLayout side={<RoomSide session={session} activity={activity} />}>
        <Task
          ask={voteWords.resultCanvas}
          how={
            results.length === 0
              ? voteWords.nobody
              : voteWords.resultHow('canvas', results.length, subjects.length)
          }
        />
        <div className={styles['more']}>
          <span>{voteWords.voters(given, voters)}</span>
          {leads && (
            <Button appearance="subtle" spacing="compact" onClick={onAgain}>
              {voteWords.again}
            </Button>
          )}
        </div>
        <div className={styles['tally']}>
          <VoteTally round={round} />
        </div>
        <EarlierVotes rounds={earlier} />
      </RoomLayout>
      {leads && (
        <BarActs>
          <Button appearance="primary" onClick={onNext}>
            {nextLabel}
          </Button>
        </BarActs>
      )}
    </>
  );
};
