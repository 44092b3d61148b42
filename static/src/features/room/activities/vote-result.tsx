import Button from '@atlaskit/button/new';
import { useMemo, useState } from 'react';
import type { VoteRound } from '#domain/entities/facilitation/vote-round/vote-round';
import { firstCut, shortlistChanges, votedOrder } from '#domain/views/sessions/vote-cut';
import type { BatchPart } from '#domain/quarter/command';
import type { Quarter } from '#domain/quarter/quarter';
import { findById } from '#domain/kernel/collection';
import { useDecide } from '../../../components/use-decide';
import { createSelector } from '../../../sync/create-selector';
import { useQuarter } from '../../../sync/quarter-context';
import { BarActs } from '../room-bar-slots';
import { RoomLayout, Task } from '../room-layout';
import type { ActivityProps } from '../room-place';
import { RoomSide } from '../room-side';
import { CutLine } from './cut-line';
import { EarlierVotes } from './earlier-votes';
import { VoteTally } from './vote-tally';
import { voteWords } from '../words/vote-words';
import styles from './vote-result.module.css';

interface ResultProps extends ActivityProps {
  readonly round: VoteRound;
  readonly earlier: readonly VoteRound[];
  readonly onAgain: () => void;
  readonly onCards: () => void;
}

/** What it takes that the line counts; nothing where it does already. */
const partsOf = (quarter: Quarter, round: VoteRound, cut: number): readonly BatchPart[] =>
  round.subjectKind === 'milestone'
    ? shortlistChanges(quarter, round, cut).map(({ id, status, was }) => ({
        kind: 'milestone.edit',
        target: id,
        changes: { status },
        was: { status: was },
      }))
    : votedOrder(round)
        .slice(cut)
        .filter((id) => findById(quarter.objectives, id)?.slot === 'current')
        .map((id) => ({
          kind: 'objective.edit',
          target: id,
          changes: { slot: 'next' },
          was: { slot: 'current' },
        }));

/** After the reveal: the result, the line that whoever leads moves, and what goes on above it. */
export const VoteResult = (props: ResultProps) => {
  const { session, activity, leads, onNext, nextLabel, round, earlier, onAgain, onCards } = props;
  const decide = useDecide();
  const { subjectKind: kind, results, subjects, voters } = round;
  const selectFirst = useMemo(() => createSelector((quarter) => firstCut(quarter, round)), [round]);
  const first = useQuarter(selectFirst);
  const [moved, setMoved] = useState<number | null>(null);
  const cut = moved ?? first;
  const select = useMemo(() => createSelector((quarter) => partsOf(quarter, round, cut)), [round, cut]);
  const parts = useQuarter(select);
  const given = results.reduce((sum, one) => sum + one.votes, 0);

  const draw = (): void => {
    decide(
      { kind: 'batch', commands: parts },
      { undo: kind === 'milestone' ? voteWords.wentOn(cut) : voteWords.deferred(parts.length) },
    );
    setMoved(null);
  };
  return (
    <>
      <RoomLayout side={<RoomSide session={session} activity={activity} />}>
        <Task
          ask={voteWords.result}
          how={
            results.length === 0
              ? voteWords.nobody
              : voteWords.resultHow(kind, results.length, subjects.length)
          }
        />
        <div className={styles['more']}>
          <span className={styles['quiet']}>{voteWords.voters(given, voters)}</span>
          {leads && (
            <Button appearance="subtle" spacing="compact" onClick={onAgain}>
              {voteWords.again}
            </Button>
          )}
        </div>
        <div className={styles['tally']}>
          <VoteTally
            round={round}
            cut={results.length === 0 ? null : cut}
            line={<CutLine round={round} cut={cut} onMove={leads ? setMoved : null} />}
          />
        </div>
        <EarlierVotes rounds={earlier} />
      </RoomLayout>
      {leads && (
        <BarActs>
          {parts.length > 0 && (
            <Button onClick={draw}>{kind === 'milestone' ? voteWords.goOn(cut) : voteWords.deferRest}</Button>
          )}
          <Button appearance="primary" onClick={kind === 'milestone' ? onNext : onCards}>
            {kind === 'milestone' ? nextLabel : voteWords.onCards}
          </Button>
        </BarActs>
      )}
    </>
  );
};
